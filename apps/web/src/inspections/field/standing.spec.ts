import { describe, expect, it } from '@jest/globals';
import {
  draftOf,
  findingNote,
  findingValue,
  knownWith,
  nothingKnown,
} from '../../../../../test/support/field-notes.js';
import { standingOf } from './standing.js';

const other = { ...findingValue, seen: 'Hồ sơ trễ hẹn chưa xin lỗi' };

describe('What was typed here, against what the service has,', () => {
  it('is being written, and then waits', () => {
    expect(standingOf(findingNote({ ready: false }), nothingKnown)).toBe('WRITING');
    expect(standingOf(findingNote(), nothingKnown)).toBe('WAITING');
  });

  it('is received where the service says the same, blanks at the edges aside', () => {
    const value = { ...findingValue, seen: `  ${findingValue.seen}\n` };
    expect(standingOf(findingNote({ value }), knownWith(draftOf(findingValue)))).toBe('RECEIVED');
  });

  it('waits over the words that its writer has read, whatever their revision is now', () => {
    const note = findingNote({ value: other, base: findingValue });
    expect(standingOf(note, knownWith(draftOf(findingValue, 1)))).toBe('WAITING');
    expect(standingOf(note, knownWith(draftOf(findingValue, 3)))).toBe('WAITING');
  });

  it('was overtaken where a colleague wrote other words, even while it is still being written', () => {
    const known = knownWith(draftOf({ ...findingValue, severity: 'SERIOUS' }, 2));
    expect(standingOf(findingNote({ value: other, base: findingValue }), known)).toBe('CHANGED');
    expect(standingOf(findingNote({ value: other, base: findingValue, ready: false }), known)).toBe(
      'CHANGED',
    );
    expect(standingOf(findingNote({ value: other, base: null }), known)).toBe('CHANGED');
  });

  it('is nothing of one’s own any more once it arrived, whatever a colleague makes of it then', () => {
    const arrived = findingNote({ base: findingValue });
    expect(standingOf(arrived, nothingKnown)).toBe('RECEIVED');
    expect(standingOf(arrived, knownWith(draftOf(other, 2)))).toBe('RECEIVED');
  });

  it('was dropped where there is nothing left of what was read', () => {
    expect(standingOf(findingNote({ value: other, base: findingValue }), nothingKnown)).toBe('DROPPED');
  });

  it('is too late once the inspection is over, unless it arrived', () => {
    const over = { ...nothingKnown, status: 'CONCLUDED' as const };
    expect(standingOf(findingNote(), over)).toBe('OVER');
  });

  it('was not taken until it is changed', () => {
    const refused = { title: 'Mức độ không có trong quy định', detail: '' };
    expect(standingOf(findingNote({ refused }), nothingKnown)).toBe('REFUSED');
  });

  it('is the same answer only to the same question', () => {
    const value = { unitId: 'tan-ky', questionId: 'q1', verdict: 'MET', note: '' } as const;
    const answer = {
      kind: 'ANSWER',
      id: 'tan-ky.q1',
      value,
      base: null,
      ready: true,
      stamp: 'a',
      refused: null,
    } as const;
    expect(standingOf(answer, { ...nothingKnown, answers: [value] })).toBe('RECEIVED');
    expect(standingOf(answer, { ...nothingKnown, answers: [{ ...value, verdict: 'PARTLY' }] })).toBe(
      'CHANGED',
    );
    expect(standingOf(answer, { ...nothingKnown, answers: [{ ...value, questionId: 'q2' }] })).toBe(
      'WAITING',
    );
  });
});
