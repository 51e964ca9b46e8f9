import { useRead } from '../api/use-read.js';
import { keptLadder } from '../ladders/kept-ladder.js';
import { placeOf, type Asked } from '../ladders/ladder-place.js';
import { useSession } from '../session/use-session.js';

/** The draft that the address names; null where none is named or kept. */
export function useDraft(asked: Asked) {
  const { person } = useSession();
  const { kind } = asked;
  if (kind === undefined) return null;
  const where = placeOf(asked);
  const kept = keptLadder(person.id, kind, where);
  return kept && { kind, where, ladder: kept };
}

/** Plays it: what holds and, beside it, the draft. */
export const useRehearsal = (unitId: string | undefined, days: number, draft: ReturnType<typeof useDraft>) =>
  useRead('rehearse', { body: { unitId: unitId ?? '', days, draft } }, { enabled: unitId !== undefined });
