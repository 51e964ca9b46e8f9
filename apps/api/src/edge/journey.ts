import { randomUUID } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '#libs/kernel/src/actor.js';
import { isId } from '#libs/kernel/src/ids.js';
import { travel } from '#libs/platform/src/journey.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Ties together all that comes of this request, down to its last mail. */
    correlationId: string;
    /** Who asks; set by the guard, absent on open endpoints. */
    actor?: Actor;
  }
}

/** The caller's correlation id where it is a UUID (it becomes a column), else a new one. */
export function correlationIdOf(header: string | string[] | undefined): string {
  const given = typeof header === 'string' ? header.toLowerCase() : '';
  return isId(given) ? given : randomUUID();
}

/** Gives every request its correlation id, and every answer the same. */
export function correlate(server: FastifyInstance): void {
  server.decorateRequest('correlationId', '');
  server.addHook('onRequest', (request, reply, done) => {
    request.correlationId = correlationIdOf(request.headers['x-correlation-id']);
    reply.header('x-correlation-id', request.correlationId);
    done();
  });
}

/** Sends the handler on the journey of the one who asks. Whoever isn't known travels nowhere. */
@Injectable()
export class JourneyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor, correlationId } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!actor) return next.handle();
    const journey = { actor, correlationId, causationId: null };
    return defer(() => travel(journey, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
