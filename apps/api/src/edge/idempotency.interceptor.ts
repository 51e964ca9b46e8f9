import {
  Injectable,
  Logger,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { ZodObject } from 'zod';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';
import { changed, changedMany } from '#libs/contracts/src/http/common.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { IdempotencyKeys, type KeptAnswer } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { currentJourney, travel, type Idempotency } from '#libs/platform/src/journey.js';
import { announcedLength } from './binary-body.js';
import { ENDPOINT } from './endpoint.decorator.js';
import { fingerprint, withoutSecrets } from './fingerprint.js';
import { Refused } from './problems/refused.js';

const wellFormed = /^[\x21-\x7e]{16,200}$/;

/** Answers a write that is repeated under its `Idempotency-Key` with what was answered first, and does it once. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Idempotency');

  constructor(
    private readonly reflector: Reflector,
    private readonly keys: IdempotencyKeys,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const definition = this.reflector.get<EndpointDefinition | undefined>(ENDPOINT, context.getHandler());
    const key = request.headers['idempotency-key'];
    if (!definition || definition.method === 'GET' || key === undefined || !request.actor)
      return next.handle();
    if (typeof key !== 'string' || !wellFormed.test(key)) throw new Refused('INVALID_IDEMPOTENCY_KEY');

    const path = request.url.split('?')[0] ?? '';
    const idempotency = {
      key,
      fingerprint: fingerprint(definition, path, askedOf(definition, request)),
      recorded: false,
    };
    const { actor } = request;
    const reply = http.getResponse<FastifyReply>();
    return defer(() =>
      this.once(definition, actor, idempotency, reply, () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      ),
    );
  }

  private async once(
    definition: EndpointDefinition,
    actor: Actor,
    idempotency: Idempotency,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    // The event store records the key with the change itself and refuses a second one: no need to ask beforehand.
    const before = keptByStore(definition) ? undefined : await this.keys.find(actor, idempotency.key);
    if (before) return replay(definition, idempotency, before, reply);
    let answer: unknown;
    try {
      answer = await travel({ ...currentJourney(), idempotency }, handle);
    } catch (error) {
      // The same request may have run beside this one and won: then its answer holds, whatever stopped this one.
      const meanwhile = await this.keys.find(actor, idempotency.key).catch(() => undefined);
      if (meanwhile) return replay(definition, idempotency, meanwhile, reply);
      throw error;
    }
    if (idempotency.recorded || (await this.keep(definition, actor, idempotency, answer))) return answer;
    const first = await this.keys.find(actor, idempotency.key);
    return first ? replay(definition, idempotency, first, reply) : answer;
  }

  private async keep(
    { name, secrets = [] }: EndpointDefinition,
    actor: Actor,
    { key, fingerprint }: Idempotency,
    answer: unknown,
  ): Promise<boolean> {
    const reply = typeof answer === 'object' && answer !== null ? withoutSecrets(answer, secrets) : null;
    return this.keys.keep(actor, key, { fingerprint, reply }).catch((error: unknown) => {
      // It was done, and whoever is told otherwise does it again.
      this.logger.warn(`the answer of ${name} was not kept: ${String(error)}`);
      return true;
    });
  }
}

/** What makes it the same request. Bytes are not read for it: their name and number must do. */
const askedOf = ({ binary }: EndpointDefinition, request: FastifyRequest): unknown =>
  binary === 'body' ? { query: request.query, length: announcedLength(request) ?? null } : request.body;

/** What the event store answers, it also keeps. */
const keptByStore = ({ reply }: EndpointDefinition): boolean => reply === changed || reply === changedMany;

function replay(
  { reply: shape, status, secrets = [] }: EndpointDefinition,
  { fingerprint: asked }: Idempotency,
  kept: KeptAnswer,
  reply: FastifyReply,
): unknown {
  if (!asked.equals(kept.fingerprint)) throw new Refused('IDEMPOTENCY_KEY_REUSED');
  const secret = shape instanceof ZodObject && secrets.some((name) => name in shape.shape);
  if (secret) throw new Refused('SECRET_SHOWN_ONCE', { reply: kept.reply });
  reply.header('idempotency-replayed', 'true');
  return status === 204 ? undefined : kept.reply;
}
