import { describe, expect, it } from '@jest/globals';
import { ganttGroups } from './gantt-groups.js';
import type { GanttRow } from './gantt-row.js';

const row = (key: string, group?: string): GanttRow => ({
  key,
  label: key,
  text: key,
  from: '2025-03-11',
  to: null,
  tone: 'open',
  doneOn: null,
  ...(group !== undefined && { group }),
});
const shape = (rows: readonly GanttRow[]) =>
  ganttGroups(rows).map(({ heading, rows }) => [heading, rows.map(({ key }) => key).join('')]);

describe('Rows of a road map', () => {
  it('stand under the heading they share, in their order', () => {
    expect(shape([row('a', 'F1'), row('b', 'F1'), row('c', 'F2'), row('d')])).toEqual([
      ['F1', 'ab'],
      ['F2', 'c'],
      [undefined, 'd'],
    ]);
  });

  it('are one group without headings', () =>
    expect(shape([row('a'), row('b')])).toEqual([[undefined, 'ab']]));
});
