import type { PersonId } from '#libs/kernel/src/ids.js';

/** By whom something was done: in whose name, and whose hand it was where he acted in another's place. */
export interface Doer {
  readonly by: PersonId;
  readonly through: PersonId | null;
}

/** Both of them: whoever had a hand in something counts as its doer, in whosever name. */
export const handsOf = ({ by, through }: Doer): PersonId[] => (through === null ? [by] : [by, through]);

/** The first who has a hand on both sides. */
export const onBothSides = (one: readonly PersonId[], other: readonly PersonId[]): PersonId | undefined =>
  one.find((person) => other.includes(person));
