import { describe, expect, it } from '@jest/globals';
import { dayOf } from './day-number.js';
import type { GanttRow } from './gantt-row.js';
import { ganttSpan } from './gantt-span.js';

const row: GanttRow = {
  key: 'a',
  label: 'a',
  text: 'a',
  from: '2025-03-11',
  to: '2025-04-26',
  tone: 'open',
  doneOn: null,
};
const days = (rows: readonly GanttRow[], today: string) => {
  const { from, until } = ganttSpan(rows, today);
  return [dayOf(from), dayOf(until - 1)];
};

describe('The days that a road map shows', () => {
  it('are those of its rows and a margin', () => {
    expect(days([row], '2025-04-01')).toEqual(['2025-03-10', '2025-04-27']);
  });

  it('take in today where it is near', () => {
    expect(days([row], '2025-05-01')[1]).toBe('2025-05-02');
    expect(days([row], '2027-05-01')[1]).toBe('2025-04-27');
  });

  it('reach today, however far, where something is late', () => {
    expect(days([{ ...row, tone: 'late' }], '2026-05-01')[1]).toBe('2026-05-09');
  });

  it('leave room for a bar that fades', () => {
    expect(days([row, { ...row, from: '2025-04-26', to: null }], '2025-04-01')[1]).toBe('2025-05-06');
  });
});
