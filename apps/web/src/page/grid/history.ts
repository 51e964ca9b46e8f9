/** What was before, latest last, and what was undone, next first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly future: readonly T[];
}

/** More steps than anybody goes back; each holds the rows that were changed, and shares the others. */
const MOST = 200;

/** Nothing to go back to. */
export const noHistory = { past: [], future: [] } as const;

/** A change was made to what stood before; what was undone can't be redone after it. */
export const remembered = <T>({ past }: History<T>, before: T): History<T> => ({
  past: [...past, before].slice(-MOST),
  future: [],
});

/** One step back from what stands now. */
export function undone<T>(
  { past, future }: History<T>,
  now: T,
): { then: T; history: History<T> } | undefined {
  const then = past.at(-1);
  if (then === undefined) return undefined;
  return { then, history: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** One step forward again. */
export function redone<T>(
  { past, future }: History<T>,
  now: T,
): { then: T; history: History<T> } | undefined {
  const [then, ...rest] = future;
  if (then === undefined) return undefined;
  return { then, history: { past: [...past, now], future: rest } };
}
