import type { Language } from '../../texts/load-catalogue.js';
import type { GridColumn } from './column.js';
import type { Line, UnreadOfRow } from './line.js';
import { NONE_UNREAD } from './line.js';
import { readCell } from './read-cell.js';

/** Without the text that one column could not take. */
function without(unread: UnreadOfRow, key: string): UnreadOfRow {
  if (unread[key] === undefined) return unread;
  const { [key]: _, ...rest } = unread;
  return Object.keys(rest).length === 0 ? NONE_UNREAD : rest;
}

/** A row that was made by choosing, not by writing: what could not be read in that column is settled. */
export const settled = <Row>({ unread }: Line<Row>, column: GridColumn<Row>, row: Row): Line<Row> => ({
  row,
  unread: without(unread, column.key),
});

/**
 * A text written into one cell. What the column can't take is kept as it was written, beside an emptied value: the
 * old one must not be saved under a text that says something else.
 */
export function writeLine<Row>(
  line: Line<Row>,
  column: GridColumn<Row>,
  text: string,
  language: Language,
): Line<Row> {
  if (column.readOnly) return line;
  const read = readCell(column, line.row, text, language);
  if ('row' in read) return settled(line, column, read.row);
  const emptied = readCell(column, line.row, '', language);
  return {
    row: 'row' in emptied ? emptied.row : line.row,
    unread: { ...line.unread, [column.key]: text },
  };
}
