import type { Call } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { keptLadder } from '../ladders/kept-ladder.js';
import { placeOf, publishedAt, type Asked } from '../ladders/ladder-place.js';
import { useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';

/** A ladder beside what holds: the draft of this browser, an older version (its number), or none in its place. */
export interface AskedPolicy extends Asked {
  readonly against?: string;
}

/** What is tried out, and how it is called. */
export interface Tried {
  readonly name: string;
  readonly draft: NonNullable<Call<'rehearse'>['body']['draft']>;
}

/** The ladder that the address names; null where it names none, undefined while it is read. */
export function useTried(asked: AskedPolicy): Tried | null | undefined {
  const t = useTexts();
  const { person } = useSession();
  const { kind, against } = asked;
  const where = placeOf(asked);
  const older = kind !== undefined && against !== undefined && against !== 'none';
  const list = useRead('listLadders', {}, { enabled: older });
  const published = list.data && kind !== undefined ? publishedAt(list.data, kind, where) : undefined;
  const id = published?.id;
  const ladder = useRead('getLadder', { params: { id: id ?? '' } }, { enabled: older && id !== undefined });
  if (kind === undefined) return null;
  if (against === 'none') return { name: t.rehearsal.without, draft: { kind, where, ladder: null } };
  if (!older) {
    const kept = keptLadder(person.id, kind, where);
    return kept && { name: t.rehearsal.draft, draft: { kind, where, ladder: kept } };
  }
  const version = ladder.data?.versions.find(({ number }) => String(number) === against);
  if (!version) return list.isPending || (id !== undefined && ladder.isPending) ? undefined : null;
  const { rungs, mostExtensions } = version;
  return {
    name: t.rehearsal.versionNo(version.number),
    draft: { kind, where, ladder: { rungs, mostExtensions } },
  };
}
