import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { servedEndpoints } from '#libs/contracts/src/endpoints.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { ENDPOINT } from './endpoint.decorator.js';
import { serviceEndpoints } from './service-endpoints.js';

const METHOD = 'method';

/** Contract and controllers must not drift apart: the API refuses to start when a route or a definition is alone. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const problems = routeProblems(this.routes(), [
      ...servedEndpoints(this.config.DEMO),
      ...serviceEndpoints,
    ]);
    if (problems.length > 0) throw new Error(`The API can't start:\n${problems.join('\n')}`);
  }

  private routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      // Nest types a controller's class as a mere function; its methods are those of the prototype.
      const prototype = metatype.prototype as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (!handler || this.reflector.get<unknown>(METHOD, handler) === undefined) return [];
        const definition = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, handler);
        return [{ handler: `${metatype.name}.${name}`, definition }];
      });
    });
  }
}

/** One handler of a controller, with its definition if it has one. */
export interface Route {
  readonly handler: string;
  readonly definition: EndpointDefinition | undefined;
}

/** What doesn't fit between routes and definitions, a line each. */
export function routeProblems(
  routes: readonly Route[],
  definitions: readonly EndpointDefinition[],
): string[] {
  const handlers = new Map<EndpointDefinition, string[]>();
  for (const { handler, definition } of routes)
    if (definition) handlers.set(definition, [...(handlers.get(definition) ?? []), handler]);
  return [
    ...routes
      .filter(({ definition }) => !definition)
      .map(({ handler }) => `${handler} has no definition: put @Endpoint(…) on it`),
    ...[...handlers.keys()]
      .filter((definition) => !definitions.includes(definition))
      .map(({ name }) => `${name} is not among the endpoints: export it from libs/contracts/src/http`),
    ...definitions.flatMap((definition) => {
      const found = handlers.get(definition) ?? [];
      if (found.length === 1) return [];
      return [
        found.length === 0
          ? `${definition.name} has no handler`
          : `${definition.name} has several handlers: ${found.join(', ')}`,
      ];
    }),
  ];
}
