import { cellText } from './cell-text.js';
import type { Line } from './line.js';
import type { GridRules } from './rules.js';
import type { Area } from './selection.js';
import { writeLine } from './write-line.js';

function written<Row>(
  { columns, language }: GridRules<Row>,
  lines: readonly Line<Row>[],
  { top, left, bottom, right }: Area,
  text: (column: number) => string,
): readonly Line<Row>[] {
  const texts = columns.map((_, column) => (column >= left && column <= right ? text(column) : ''));
  return lines.map((line, at) =>
    at < top || at > bottom
      ? line
      : columns.reduce(
          (so, column, index) =>
            index < left || index > right ? so : writeLine(so, column, texts[index] ?? '', language),
          line,
        ),
  );
}

/** Every cell of an area emptied. */
export const cleared = <Row>(
  rules: GridRules<Row>,
  lines: readonly Line<Row>[],
  area: Area,
): readonly Line<Row>[] => written(rules, lines, area, () => '');

/** The first row of an area written into those below it; one row alone takes what stands above it. */
export function filledDown<Row>(
  rules: GridRules<Row>,
  lines: readonly Line<Row>[],
  area: Area,
): readonly Line<Row>[] {
  const from = area.top === area.bottom ? area.top - 1 : area.top;
  const source = lines[from];
  if (!source) return lines;
  return written(rules, lines, { ...area, top: from + 1 }, (index) => {
    const column = rules.columns[index];
    return column ? cellText(column, source, rules.language) : '';
  });
}
