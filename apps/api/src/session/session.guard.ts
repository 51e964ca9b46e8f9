import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { ENDPOINT } from '../edge/endpoint.decorator.js';
import { Refused } from '../edge/problems/refused.js';
import { demandSameOrigin } from './same-origin.js';
import { sameText } from './secrets.js';
import { readCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { scopeFor } from './token-scope.js';
import { Tokens } from './tokens.js';

/** Stands before every endpoint: finds out who asks, by cookie or token, and turns away what a foreign page sent. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const definition = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, context.getHandler());
    if (!definition) throw new Error(`${context.getHandler().name} has no definition`);
    const secret = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!definition.open && secret !== undefined) await this.enterByToken(request, definition, secret);
    else await this.enterByCookie(request, definition);
    return true;
  }

  private async enterByToken(
    request: FastifyRequest,
    definition: EndpointDefinition,
    secret: string,
  ): Promise<void> {
    const found = await this.tokens.find(secret);
    if (!found) throw new Refused('UNAUTHENTICATED');
    const scope = scopeFor(definition);
    if (scope === undefined || !found.scopes.includes(scope))
      throw new Refused('NOT_ALLOWED', { useCase: definition.name, scope: scope ?? null });
    request.actor = found.actor;
  }

  private async enterByCookie(request: FastifyRequest, { open, method }: EndpointDefinition): Promise<void> {
    if (method !== 'GET') demandSameOrigin(request, this.config);
    if (open) return;
    const token = readCookie(request, this.config);
    const found = token === undefined ? undefined : await this.sessions.find(token);
    if (!found) throw new Refused('UNAUTHENTICATED');
    const given = request.headers['x-csrf-token'];
    if (method !== 'GET' && !(typeof given === 'string' && sameText(given, found.session.csrfToken)))
      throw new Refused('CSRF');
    request.actor = found.actor;
    request.session = found.session;
  }
}
