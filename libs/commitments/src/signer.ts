import { principalOf } from '#libs/kernel/src/actor.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { ProxyCapacity, SignedUnder, Signer } from './domain/signature.js';

/** By what authority somebody signs in another's place. */
export interface Proxy extends SignedUnder {
  readonly capacity: ProxyCapacity;
}

/** Who signs on this journey. In another's place only under an authority that the edge has resolved to that person. */
export function signerOf(proxy: Proxy | null): Signer {
  const { actor } = currentJourney();
  const people = { signerId: actor.personId, principalId: principalOf(actor) };
  if ((proxy === null) !== (actor.onBehalfOf === null))
    throw new Error('a signature in another’s place needs his authority, and only that one does');
  if (proxy === null) return { ...people, capacity: 'SELF', under: null };
  const { capacity, ...under } = proxy;
  return { ...people, capacity, under };
}
