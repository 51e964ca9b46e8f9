import { cellText } from './cell-text.js';
import type { Line } from './line.js';
import type { GridRules } from './rules.js';
import type { Area } from './selection.js';

/** The texts of an area, for the clipboard. */
export const textsOf = <Row>(
  { columns, language }: GridRules<Row>,
  lines: readonly Line<Row>[],
  { top, left, bottom, right }: Area,
): string[][] =>
  lines
    .slice(top, bottom + 1)
    .map((line) => columns.slice(left, right + 1).map((column) => cellText(column, line, language)));
