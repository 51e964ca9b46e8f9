import { useCallback } from 'react';
import type { AnswerNote, FindingNote, Note, SessionNote } from './note.js';
import type { Standing } from './standing.js';
import { useField } from './use-field.js';

interface Kinds {
  FINDING: FindingNote;
  SESSION: SessionNote;
  ANSWER: AnswerNote;
}
type Kind = keyof Kinds;

/** One thing under one's hands: what is typed here, else what the service has, else where one begins. */
export function useNote<Of extends Kind>(
  kind: Of,
  id: string,
  theirs: Kinds[Of]['value'] | undefined,
  empty: Kinds[Of]['value'],
) {
  const { notes } = useField();
  const found = notes.notes.find(({ note }) => note.kind === kind && note.id === id);
  // Found by its kind.
  const note = found?.note as Kinds[Of] | undefined;
  const value: Kinds[Of]['value'] = note?.value ?? theirs ?? empty;
  const base = note ? note.base : (theirs ?? null);
  const { keep } = notes;
  /** Keeps what is typed at once; `ready` where it may go out. */
  const write = useCallback(
    (next: Kinds[Of]['value'], ready = false) =>
      // Value and base are of the kind that is named.
      keep({ kind, id, value: next, base, ready, stamp: '', refused: null } as Note),
    [keep, kind, id, base],
  );
  const standing: Standing | undefined = found?.standing;
  return { note, value, standing, write };
}
