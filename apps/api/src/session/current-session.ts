import type { FastifyRequest } from 'fastify';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { Refused } from '../edge/problems/refused.js';

/** The session a request came with. */
export interface CurrentSession {
  /** Names the session without letting anybody use it: the hash of its token, in hex. */
  readonly id: string;
  readonly csrfToken: string;
  /** The unit in which the person is registered. */
  readonly unitId: UnitId;
  /** Null where the password was not re-entered in the last minutes. */
  readonly signingGrantUntil: Instant | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard for people; an integration with a token has none. */
    session?: CurrentSession;
  }
}

/** Who is behind a request, and his session. Only for endpoints that no token reaches. */
export function personOf({ actor, session }: FastifyRequest): { actor: Actor; session: CurrentSession } {
  if (!actor || !session) throw new Refused('UNAUTHENTICATED');
  return { actor, session };
}

/** Who is behind a request, a person or an integration of his. */
export function actorOf({ actor }: FastifyRequest): Actor {
  if (!actor) throw new Refused('UNAUTHENTICATED');
  return actor;
}
