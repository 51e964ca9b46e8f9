import type { Reply } from '../../api/endpoints.js';

/** What is brought in: findings into an inspection, lines into a plan. */
export type Imported = 'findings' | 'lines';

/** The calls of each. */
export const callsOf = {
  findings: {
    sheet: 'getFindingSheet',
    check: 'checkFindingSheet',
    marked: 'getMarkedFindingSheet',
    bring: 'importFindings',
  },
  lines: {
    sheet: 'getLineSheet',
    check: 'checkLineSheet',
    marked: 'getMarkedLineSheet',
    bring: 'importLines',
  },
} as const satisfies Record<Imported, object>;

export type Checked = Reply<'checkFindingSheet'>;
export type Row = Checked['rows'][number];
export type RowState = Row['state'];

export const rowStates = ['REFUSED', 'NEW', 'CHANGED', 'UNCHANGED'] as const satisfies readonly RowState[];

/** How many rows there are of each state. */
export function countStates(rows: readonly Row[]): Readonly<Record<RowState, number>> {
  const counts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, REFUSED: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
