import { sameNote } from './same-note.js';
import type { AnswerValue, FindingValue, Inspection, Note, SessionValue } from './note.js';
import { answerAt, findingAt, sessionAt } from './theirs.js';

/**
 * How something typed here stands against what the service has: being written, waiting to be sent, not taken, changed by a
 * colleague meanwhile, dropped by one, received, or too late because the inspection is over.
 */
export type Standing = 'WRITING' | 'WAITING' | 'REFUSED' | 'CHANGED' | 'DROPPED' | 'RECEIVED' | 'OVER';

type Known = Pick<Inspection, 'status' | 'drafts' | 'sessions' | 'answers'>;

/** What the service has of the same thing. */
export function theirsOf(note: Note, known: Known): FindingValue | SessionValue | AnswerValue | undefined {
  switch (note.kind) {
    case 'FINDING':
      return findingAt(known, note.id);
    case 'SESSION':
      return sessionAt(known, note.id);
    case 'ANSWER':
      return answerAt(known, note.value);
  }
}

/** Nothing is sent that would undo words which its writer has not read. */
export function standingOf(note: Note, known: Known): Standing {
  const theirs = theirsOf(note, known);
  if (theirs && sameNote(theirs, note.value)) return 'RECEIVED';
  // Nothing of one's own is left in it: it arrived, and what a colleague did since is for him to answer.
  if (note.ready && note.base && sameNote(note.base, note.value)) return 'RECEIVED';
  if (known.status !== 'OPEN') return 'OVER';
  if (note.base && !theirs) return 'DROPPED';
  if (theirs && (!note.base || !sameNote(theirs, note.base))) return 'CHANGED';
  if (note.refused) return 'REFUSED';
  return note.ready ? 'WAITING' : 'WRITING';
}
