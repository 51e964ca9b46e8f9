import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** The inspecting side of one inspection. One person may have several parts in a small team. */
export interface Team {
  /** Concludes, answers replies, approves plans and decides on exceptions. */
  readonly lead: PersonId;
  /** Look at units and note what they see. */
  readonly members: readonly PersonId[];
  /** Verify what units say they have done. */
  readonly verifiers: readonly PersonId[];
}

/** Everybody on the inspecting side, once. */
export const everybodyOf = ({ lead, members, verifiers }: Team): PersonId[] => [
  ...new Set([lead, ...members, ...verifiers]),
];

/** Somebody must be there to verify. Throws VERIFIER_MISSING. */
export function demandWhole({ verifiers }: Team): void {
  if (verifiers.length === 0) throw new RuleBroken('VERIFIER_MISSING');
}

/**
 * Whoever decides or verifies is of no unit that is inspected; `insiders` are those of the team who are. Members only note what they see.
 * Throws TEAM_OF_THE_UNIT with the people.
 */
export function demandOutsideUnits({ lead, verifiers }: Team, insiders: readonly PersonId[]): void {
  const people = [...new Set([lead, ...verifiers])].filter((person) => insiders.includes(person));
  if (people.length > 0) throw new RuleBroken('TEAM_OF_THE_UNIT', { people });
}

/** Whom what waits to be verified is owed by: the first of the verifiers, though each of them may do it. */
export const verifierOf = ({ verifiers, lead }: Team): PersonId => verifiers[0] ?? lead;
