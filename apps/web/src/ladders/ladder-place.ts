import type { LadderPlace, PublishedLadder } from '#libs/contracts/src/http/ladders.js';
import type { Reply } from '../api/endpoints.js';

/** Kind and place as the address carries them. */
export interface Asked {
  readonly kind?: string;
  readonly scope?: 'TENANT' | 'UNIT' | 'DUTY';
  readonly unitId?: string;
  readonly dutyId?: string;
}

/** The place that is asked for; the whole administration where none is. */
export function placeOf({ scope, unitId, dutyId }: Asked): LadderPlace {
  if (scope === 'UNIT' && unitId !== undefined) return { scope, unitId };
  if (scope === 'DUTY' && dutyId !== undefined) return { scope, dutyId };
  return { scope: 'TENANT' };
}

/** The same as the address carries it. */
export function askedFor(kind: string, where: LadderPlace): Asked & { kind: string } {
  switch (where.scope) {
    case 'TENANT':
      return { kind, scope: 'TENANT' };
    case 'UNIT':
      return { kind, scope: 'UNIT', unitId: where.unitId };
    case 'DUTY':
      return { kind, scope: 'DUTY', dutyId: where.dutyId };
  }
}

/** What was published for a kind in this very place; it may be withdrawn by now. */
export const publishedAt = (
  { published }: Reply<'listLadders'>,
  kind: string,
  where: LadderPlace,
): PublishedLadder | undefined =>
  published.find(
    (ladder) =>
      ladder.kind === kind &&
      JSON.stringify(askedFor(kind, ladder.where)) === JSON.stringify(askedFor(kind, where)),
  );

/** What one begins to edit with: what holds in the place, else what holds everywhere, else what is shipped. */
export function startingFrom(list: Reply<'listLadders'>, kind: string, where: LadderPlace) {
  const inForce = (place: LadderPlace) => {
    const found = publishedAt(list, kind, place);
    return found && !found.withdrawn ? found : undefined;
  };
  const found =
    inForce(where) ?? inForce({ scope: 'TENANT' }) ?? list.shipped.find((shipped) => shipped.kind === kind);
  return { rungs: found?.rungs ?? [], mostExtensions: found?.mostExtensions ?? 1 };
}
