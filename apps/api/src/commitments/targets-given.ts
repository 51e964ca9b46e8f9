import type { Target } from '#libs/kernel/src/event-store.js';

/** Several commitments as they came in: each by its id and the version that was read. */
export const targetsGiven = (
  read: readonly { readonly id: string; readonly version: number }[],
): Required<Target>[] => read.map(({ id, version }) => ({ id, expectedVersion: version }));
