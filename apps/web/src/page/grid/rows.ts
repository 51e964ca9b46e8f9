import { NONE_UNREAD, type Line } from './line.js';
import type { GridRules } from './rules.js';

/** Empty rows put in before the one at this place, as many as there may be. */
export function inserted<Row>(
  { newRow, most }: GridRules<Row>,
  lines: readonly Line<Row>[],
  at: number,
  count = 1,
): readonly Line<Row>[] {
  const room = Math.min(count, most - lines.length);
  if (room <= 0) return lines;
  const blank = Array.from({ length: room }, () => ({ row: newRow(), unread: NONE_UNREAD }));
  return lines.toSpliced(at, 0, ...blank);
}

/** The rows from one place to another taken out. */
export const removed = <Row>(
  lines: readonly Line<Row>[],
  top: number,
  bottom: number,
): readonly Line<Row>[] => lines.toSpliced(top, bottom - top + 1);

/** The rows from one place to another moved over their neighbour above or below; the same at the edge. */
export function shifted<Row>(
  lines: readonly Line<Row>[],
  top: number,
  bottom: number,
  by: -1 | 1,
): readonly Line<Row>[] {
  if (top + by < 0 || bottom + by >= lines.length) return lines;
  const block = lines.slice(top, bottom + 1);
  return lines.toSpliced(top, block.length).toSpliced(top + by, 0, ...block);
}
