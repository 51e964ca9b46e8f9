import { describe, expect, it } from '@jest/globals';
import { ganttStanding } from './gantt-standing.js';

const row = { from: '2025-03-11', to: '2025-04-26', tone: 'open', doneOn: null } as const;

describe('How a row of a road map stands', () => {
  it.each([
    ['2025-03-01', 'NOT_BEGUN'],
    ['2025-03-11', 'UNDER_WAY'],
    ['2025-04-26', 'DUE_TODAY'],
  ])('on %s: %s', (today, kind) => expect(ganttStanding(row, today)).toEqual({ kind }));

  it('counts the days after its day', () => {
    expect(ganttStanding({ ...row, tone: 'late' }, '2025-04-29')).toEqual({ kind: 'LATE', days: 3 });
  });

  it('counts what was done late to the day on which it was done', () => {
    expect(ganttStanding({ ...row, tone: 'done', doneOn: '2025-04-28' }, '2025-06-01')).toEqual({
      kind: 'DONE',
      on: '2025-04-28',
      days: 2,
    });
  });

  it('charges nobody with the days that a confirmation takes, or where there is no day', () => {
    expect(ganttStanding({ ...row, tone: 'submitted' }, '2025-06-01')).toMatchObject({ days: 0 });
    expect(
      ganttStanding({ ...row, to: null, tone: 'done', doneOn: '2025-06-01' }, '2025-06-01'),
    ).toMatchObject({
      days: 0,
    });
  });
});
