import { NONE_UNREAD, type Line } from './line.js';
import type { GridRules } from './rules.js';
import type { Area } from './selection.js';
import { writeLine } from './write-line.js';

/** Rows after a paste, and what is to be said about it. */
export interface Pasted<Row> {
  readonly lines: readonly Line<Row>[];
  /** Where it was put; selected afterwards. */
  readonly area: Area;
  /** Texts that their cells could not take; they stand in them. */
  readonly unread: number;
  /** Texts that found no cell: beyond the last column or the most rows, or on a column that is only read. */
  readonly leftOut: number;
}

/** As often as it fits exactly into what is selected, as spreadsheets do; once otherwise. */
const stretched = (length: number, selected: number) => (selected % length === 0 ? selected : length);

/** A block of texts written into rows, its first cell at the first one selected. Rows that are missing are added. */
export function paste<Row>(
  rules: GridRules<Row>,
  lines: readonly Line<Row>[],
  block: readonly (readonly string[])[],
  selected: Area,
): Pasted<Row> {
  const across = Math.max(1, ...block.map((texts) => texts.length));
  const height = stretched(block.length, selected.bottom - selected.top + 1);
  const width = stretched(across, selected.right - selected.left + 1);
  const next = [...lines];
  let unread = 0;
  let leftOut = 0;
  for (let down = 0; down < height; down += 1) {
    const at = selected.top + down;
    const known = next[at] ?? (at < rules.most ? { row: rules.newRow(), unread: NONE_UNREAD } : undefined);
    let line = known;
    for (let over = 0; over < width; over += 1) {
      const text = block[down % block.length]?.[over % across];
      if (text === undefined) continue;
      const column = rules.columns[selected.left + over];
      if (!line || !column || column.readOnly) {
        if (text.trim() !== '') leftOut += 1;
        continue;
      }
      line = writeLine(line, column, text, rules.language);
      if (line.unread[column.key] !== undefined) unread += 1;
    }
    if (line) next[at] = line;
  }
  const area = {
    top: selected.top,
    left: selected.left,
    bottom: Math.min(selected.top + height, next.length) - 1,
    right: Math.min(selected.left + width, rules.columns.length) - 1,
  };
  return { lines: next, area, unread, leftOut };
}
