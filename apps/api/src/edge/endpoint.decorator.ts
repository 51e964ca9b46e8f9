import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import type { EndpointDefinition, InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { readInput } from './read-input.js';

/** Metadata key under which a handler keeps its definition: guards, interceptors and OpenAPI read it. */
export const ENDPOINT = 'camket:endpoint';

type Handler<Definition extends EndpointDefinition> = keyof InputOf<Definition> extends never
  ? (...parameters: never[]) => Promise<ReplyOf<Definition>>
  : (input: InputOf<Definition>, ...rest: never[]) => Promise<ReplyOf<Definition>>;

/** Puts a controller's method at the address of its definition. Input and reply must be those of the definition. */
export function Endpoint<Definition extends EndpointDefinition>(definition: Definition) {
  const { method, path, status = 200, params, query, body } = definition;
  const { binary }: EndpointDefinition = definition;
  return <Method extends Handler<Definition>>(
    target: object,
    name: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void =>
    applyDecorators(
      RequestMapping({ method: RequestMethod[method], path }),
      HttpCode(status),
      SetMetadata(ENDPOINT, definition),
      ...(binary === 'body' ? [RouteConfig({ takesBytes: true })] : []),
      ...(params || query || body ? [] : [UseInterceptors(new NoInput(definition))]),
    )(target, name, descriptor);
}

/** The validated input of an endpoint: `{ params, query, body }`, as far as it has them. */
export const Input = createParamDecorator((definition: EndpointDefinition, context: ExecutionContext) =>
  readInput(definition, context.switchToHttp().getRequest<FastifyRequest>()),
);

/** A handler without `@Input` must refuse stray fields as well. */
class NoInput implements NestInterceptor {
  constructor(private readonly definition: EndpointDefinition) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    readInput(this.definition, context.switchToHttp().getRequest<FastifyRequest>());
    return next.handle();
  }
}
