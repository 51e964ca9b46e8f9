import type { Note } from './note.js';

export type Missing = 'CONTENT' | 'SEVERITY' | 'SEEN' | 'ADDRESSEE' | 'ANSWERER' | 'DAY' | 'PLACE';

/** What a note lacks before it can be sent, in the order in which one would mend it. */
export function missingIn(note: Pick<Note, 'kind' | 'value'>): Missing[] {
  const { value } = note;
  if ('seen' in value) {
    const { content, severity, seen, kind, addressee, answererId } = value;
    return lacking([
      ['CONTENT', content === null],
      ['SEVERITY', severity === null],
      ['SEEN', seen.trim() === ''],
      ['ADDRESSEE', kind === 'RECOMMENDATION' && addressee === null],
      ['ANSWERER', addressee === 'STEERING_COMMITTEE' && answererId === null],
    ]);
  }
  if ('place' in value)
    return lacking([
      ['DAY', value.on === null],
      ['PLACE', value.place.trim() === ''],
    ]);
  return [];
}

const lacking = (asked: readonly (readonly [Missing, boolean])[]): Missing[] =>
  asked.flatMap(([what, lacks]) => (lacks ? [what] : []));
