import type { Language } from '../../texts/load-catalogue.js';
import type { GridColumn, Option } from './column.js';
import type { Line } from './line.js';
import { optionNames } from './option-names.js';
import { writeNumber } from './write-number.js';

/** What is chosen but no longer offered, say somebody who left, is written by its value rather than lost. */
const named = (options: readonly Option[], value: string) => optionNames(options).get(value) ?? value;

/** What a cell holds as text, as it is shown, copied and edited; what could not be read comes first. */
export function cellText<Row>(
  column: GridColumn<Row>,
  { row, unread }: Line<Row>,
  language: Language,
): string {
  const kept = unread[column.key];
  if (kept !== undefined) return kept;
  switch (column.kind) {
    case 'TEXT':
      return column.get(row);
    case 'NUMBER': {
      const value = column.get(row);
      return value === null ? '' : writeNumber(value, column.decimals ?? 0, language);
    }
    case 'CHOICE': {
      const value = column.get(row);
      return value === null ? '' : named(column.options, value);
    }
    case 'MANY':
      return column
        .get(row)
        .map((value) => named(column.options, value))
        .join('; ');
    case 'CUSTOM':
      return column.format(row);
  }
}
