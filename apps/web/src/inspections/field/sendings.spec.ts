import { describe, expect, it } from '@jest/globals';
import { missingIn } from './missing.js';
import type { AnswerNote, SessionNote } from './note.js';
import {
  draftOf,
  findingNote,
  findingValue,
  knownWith,
  nothingKnown,
} from '../../../../../test/support/field-notes.js';
import { sendingsOf } from './sendings.js';

const answer = (questionId: string, unitId = 'tan-ky'): AnswerNote => ({
  kind: 'ANSWER',
  id: `${unitId}.${questionId}`,
  value: { unitId, questionId, verdict: 'MET', note: '' },
  base: null,
  ready: true,
  stamp: 'a',
  refused: null,
});
const session: SessionNote = {
  kind: 'SESSION',
  id: 'session-1',
  value: { unitId: 'tan-ky', on: '2024-03-01', place: 'Hội trường UBND huyện', summary: '', files: [] },
  base: null,
  ready: true,
  stamp: 'a',
  refused: null,
};

describe('What is sent', () => {
  it('goes unit by unit: the session, the answers together, the findings', () => {
    const notes = [findingNote(), answer('q1'), session, answer('q2'), answer('q1', 'do-luong')];
    expect(sendingsOf(notes, nothingKnown).map(({ kind, notes: its }) => [kind, its.length])).toEqual([
      ['SESSION', 1],
      ['ANSWERS', 2],
      ['FINDING', 1],
      ['ANSWERS', 1],
    ]);
  });

  it('names the revision that stands now, 0 for a new finding', () => {
    const changed = findingNote({ value: { ...findingValue, severity: 'SERIOUS' }, base: findingValue });
    expect(sendingsOf([changed], knownWith(draftOf(findingValue, 4)))).toMatchObject([{ revision: 4 }]);
    expect(sendingsOf([findingNote()], nothingKnown)).toMatchObject([{ revision: 0 }]);
  });

  it('holds back what is unfinished, what lacks something, and what a colleague has changed', () => {
    const half = findingNote({ value: { ...findingValue, severity: null } });
    const overtaken = findingNote({ base: { ...findingValue, seen: 'Trước đây' } });
    const known = knownWith(draftOf({ ...findingValue, seen: 'Của đồng nghiệp' }));
    expect(sendingsOf([findingNote({ ready: false }), half], nothingKnown)).toEqual([]);
    expect(sendingsOf([overtaken], known)).toEqual([]);
  });
});

describe('What a note lacks', () => {
  it('is said in the order of the form', () => {
    const value = {
      ...findingValue,
      content: null,
      severity: null,
      seen: ' ',
      kind: 'RECOMMENDATION' as const,
    };
    expect(missingIn({ kind: 'FINDING', value })).toEqual(['CONTENT', 'SEVERITY', 'SEEN', 'ADDRESSEE']);
    const toCommittee = { ...value, addressee: 'STEERING_COMMITTEE' as const };
    expect(missingIn({ kind: 'FINDING', value: toCommittee })).toContain('ANSWERER');
    expect(missingIn({ ...session, value: { ...session.value, on: null, place: '' } })).toEqual([
      'DAY',
      'PLACE',
    ]);
    expect(missingIn(answer('q1'))).toEqual([]);
  });
});
