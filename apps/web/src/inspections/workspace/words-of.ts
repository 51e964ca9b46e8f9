import type { Note } from '../field/note.js';

/** The words of a note, to be copied elsewhere. */
export function wordsOf(note: Note): string {
  switch (note.kind) {
    case 'FINDING':
      return [note.value.seen, note.value.legalGround].filter(Boolean).join('\n');
    case 'SESSION':
      return [note.value.place, note.value.summary].filter(Boolean).join('\n');
    case 'ANSWER':
      return note.value.note;
  }
}
