import { principalOf, type Actor } from '#libs/kernel/src/actor.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';

/** What the reader is in something: what he is offered follows from it; what he may, the command asks again. */
export interface PlaysPart {
  /** He is one of these people, on the inspecting side, and holds the function of an inspector. */
  inspects(...people: readonly PersonId[]): boolean;
  /** He is one of these people. */
  is(...people: readonly PersonId[]): boolean;
  holds(held: OfficialFunction): boolean;
}

export function partsOf(actor: Actor): PlaysPart {
  const me = principalOf(actor);
  const is = (...people: readonly PersonId[]): boolean => people.includes(me);
  const holds = (held: OfficialFunction): boolean => actor.grants.some((grant) => grant.function === held);
  return { is, holds, inspects: (...people) => is(...people) && holds('INSPECTOR') };
}
