import type { Language } from '../../texts/load-catalogue.js';
import type { CellProblem } from './cell-problem.js';
import type { GridColumn } from './column.js';
import type { Line } from './line.js';
import { readCell } from './read-cell.js';

/** What is wrong in a cell: a text that could not be read, or what its column says of the row. */
export function problemOf<Row>(
  column: GridColumn<Row>,
  { row, unread }: Line<Row>,
  language: Language,
): CellProblem | null {
  const kept = unread[column.key];
  if (kept === undefined) {
    const words = column.problem?.(row) ?? null;
    return words === null ? null : { words };
  }
  const read = readCell(column, row, kept, language);
  // Options may have come since; the text is still not in the row.
  return 'problem' in read ? read.problem : { code: 'READABLE_NOW' };
}
