import { missingIn } from './missing.js';
import type { AnswerNote, FindingNote, Inspection, Note, SessionNote } from './note.js';
import { standingOf } from './standing.js';

/** One request to the service: a finding over the revision that was read, a session, or the answers of one unit together. */
export type Sending =
  | { readonly kind: 'FINDING'; readonly notes: readonly [FindingNote]; readonly revision: number }
  | { readonly kind: 'SESSION'; readonly notes: readonly [SessionNote] }
  | { readonly kind: 'ANSWERS'; readonly unitId: string; readonly notes: readonly AnswerNote[] };

type Known = Pick<Inspection, 'status' | 'drafts' | 'sessions' | 'answers'>;

/** As many as the contract takes at once. */
const MOST = 200;

/** What can be sent now, sessions first and findings last: what is read of a unit begins with its session. */
export function sendingsOf(notes: readonly Note[], known: Known): Sending[] {
  const waiting = notes.filter(
    (note) => standingOf(note, known) === 'WAITING' && missingIn(note).length === 0,
  );
  const units = [...new Set(waiting.map(({ value }) => value.unitId))];
  return units.flatMap((unitId) => {
    const its = waiting.filter(({ value }) => value.unitId === unitId);
    const answers = its.filter((note) => note.kind === 'ANSWER').slice(0, MOST);
    return [
      ...its
        .filter((note) => note.kind === 'SESSION')
        .map((note) => ({ kind: note.kind, notes: [note] as const })),
      ...(answers.length === 0 ? [] : [{ kind: 'ANSWERS' as const, unitId, notes: answers }]),
      ...its
        .filter((note) => note.kind === 'FINDING')
        .map((note) => ({ kind: note.kind, notes: [note] as const, revision: revisionOf(note.id, known) })),
    ];
  });
}

const revisionOf = (id: string, { drafts }: Pick<Known, 'drafts'>): number =>
  drafts.find(({ findingId }) => findingId === id)?.revision ?? 0;
