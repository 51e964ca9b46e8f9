import { describe, expect, it } from '@jest/globals';
import { dayNumber, dayOf } from './day-number.js';
import { ganttBar } from './gantt-bar.js';

const row = { from: '2025-03-11', to: '2025-04-26', tone: 'open', doneOn: null } as const;
const drawn = (given: Parameters<typeof ganttBar>[0], today = '2025-04-29') => {
  const { from, until, fades, spared, late } = ganttBar(given, today);
  return { from: dayOf(from), last: dayOf(until - 1), fades, spared, late };
};
const day = dayNumber;

describe('The bar of a row', () => {
  it('takes in its first and its last day', () => {
    expect(drawn(row)).toEqual({ from: row.from, last: row.to, fades: false, spared: null, late: null });
  });

  it('goes on after its day to the line of today while it is late', () => {
    expect(drawn({ ...row, tone: 'late' }).late).toBe(day('2025-04-29') + 0.5);
  });

  it('is not late by the days that its confirmation takes', () => {
    expect(drawn({ ...row, tone: 'submitted', doneOn: '2025-04-26' }).late).toBeNull();
  });

  it('ends when it was done: late, or with a part of its term spared', () => {
    expect(drawn({ ...row, tone: 'done', doneOn: '2025-04-28' })).toMatchObject({
      last: row.to,
      spared: null,
      late: day('2025-04-29'),
    });
    expect(drawn({ ...row, tone: 'done', doneOn: '2025-04-20' })).toMatchObject({
      last: '2025-04-20',
      spared: day('2025-04-27'),
      late: null,
    });
  });

  it('fades without a day, until it is done', () => {
    expect(drawn({ ...row, to: null }).fades).toBe(true);
    expect(drawn({ ...row, to: null, tone: 'done', doneOn: '2025-05-02' })).toMatchObject({
      last: '2025-05-02',
      fades: false,
    });
  });

  it('has a day of its own even where days contradict one another', () => {
    expect(drawn({ ...row, tone: 'done', doneOn: '2025-03-01' })).toMatchObject({
      from: '2025-03-01',
      last: '2025-03-01',
    });
  });
});
