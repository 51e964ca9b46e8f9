import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { Authorisation } from './commands/authorisation.js';

/** The key under which a client may repeat a write, and what of the request must then be the same. */
export interface Idempotency {
  readonly key: string;
  readonly fingerprint: Buffer;
  /** Set by the store once the key was recorded together with the change. */
  recorded: boolean;
}

/** What a request or a job carries through every call: who acts, and the ids that tie its effects together. */
export interface Journey {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly idempotency?: Idempotency;
  /** The check that the command bus opened and the store settles against the subject. */
  readonly authorisation?: Authorisation;
}

const journeys = new AsyncLocalStorage<Journey>();

/** Runs `work` as part of a journey. */
export function travel<T>(journey: Journey, work: () => Promise<T>): Promise<T> {
  return journeys.run(journey, work);
}

/** The journey one is on. Throws where nobody set out: such code would act for no one. */
export function currentJourney(): Journey {
  const journey = journeys.getStore();
  if (!journey) throw new Error('no journey: nothing may read or write without an actor');
  return journey;
}
