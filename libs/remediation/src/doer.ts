import { principalOf } from '#libs/kernel/src/actor.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Doer } from './domain/hands.js';

/** Who acts on this journey: in whose name, and whose hand it is where that is another's. */
export function doerNow(): Doer {
  const { actor } = currentJourney();
  return { by: principalOf(actor), through: actor.onBehalfOf === null ? null : actor.personId };
}
