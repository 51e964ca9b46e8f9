/** What a tenant's next part of notices is to be, after parts that failed. */
export interface Part {
  /** Those of a group that failed, to be taken one by one. */
  readonly alone: readonly string[];
  /** So many of a batch that failed are to be taken in groups. */
  readonly left: number;
}

/** Short enough that a transaction stays far below a second. */
export const BATCH = 500;
/** About its root, so that neither the groups nor the notices of the one that is to blame are many. */
export const GROUP = 22;

/** Nothing has failed: a batch of whatever is due. */
export const whole: Part = { alone: [], left: 0 };

/** After a part that failed; `taken` are its notices where they were chosen before. */
export function smaller({ alone, left }: Part, taken: readonly string[]): Part {
  if (alone.length > 0) return { alone: alone.slice(1), left };
  if (left > 0) return { alone: taken, left: left - taken.length };
  return { alone: [], left: BATCH };
}

/** After a part that went well. */
export function after({ alone, left }: Part, taken: readonly string[]): Part {
  if (alone.length > 0) return { alone: alone.slice(1), left };
  // Fewer than a group are the last.
  return taken.length < GROUP ? whole : { alone: [], left: Math.max(0, left - taken.length) };
}
