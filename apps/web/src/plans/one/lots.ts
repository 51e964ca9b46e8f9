import { sha256 } from '../../page/sha256.js';

/** What one line drew: whoever has the seed draws the same. */
export interface Lot {
  readonly lineId: string;
  readonly lot: string;
}

/** Lines in the order of the SHA-256 of the seed, a space and the id; the first of them are looked at. */
export async function lotsOf(seed: string, lineIds: readonly string[]): Promise<Lot[]> {
  const lots = await Promise.all(
    lineIds.map(async (lineId) => ({ lineId, lot: await sha256(`${seed} ${lineId}`) })),
  );
  return lots.toSorted((one, other) => (one.lot < other.lot ? -1 : 1));
}
