import { sha256 } from '#libs/platform/src/sha256.js';
import type { LineId } from './domain/plan-line.js';

/** Lines in the order of the SHA-256 of seed and id: by lot, and the same for whoever draws with this seed. */
export const inOrderOfLots = (seed: string, lines: readonly LineId[]): LineId[] =>
  lines
    .map((id) => ({ id, lot: sha256(`${seed} ${id}`) }))
    .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ id }) => id);
