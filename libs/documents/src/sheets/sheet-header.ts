import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { ReadRow } from './sheet-cells.js';

/** A title, a date and instructions may stand above the header; it is looked for among so many rows that hold something. */
export const HEADER_AMONG = 20;

/** Headers are the same in upper or lower case, composed or decomposed, with any white space in and around them. */
const folded = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Columns of that header in the row. */
export function columnsOf({ cells }: ReadRow, header: string): number[] {
  const wanted = folded(header);
  return [...cells]
    .filter(([, { value }]) => value.is === 'text' && folded(value.text) === wanted)
    .map(([column]) => column);
}

/** Where the header stands, and which column is which. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Throws RuleBroken SHEET_COLUMNS_MISSING (`columns`: those that the best row lacks), SHEET_COLUMN_TWICE (`column`, `cells`). */
export function findHeader(rows: readonly ReadRow[], headers: readonly string[]): Header {
  const looked = rows.slice(0, HEADER_AMONG).map((row) => ({
    row,
    missing: headers.filter((header) => columnsOf(row, header).length === 0),
  }));
  const [best] = looked.toSorted((one, other) => one.missing.length - other.missing.length);
  const missing = best?.missing ?? headers;
  if (!best || missing.length > 0) throw new RuleBroken('SHEET_COLUMNS_MISSING', { columns: missing });
  const columns = headers.map((header): [string, number] => {
    const [column = 0, ...others] = columnsOf(best.row, header);
    if (others.length > 0) {
      const cells = [column, ...others].map((twice) => best.row.cells.get(twice)?.address);
      throw new RuleBroken('SHEET_COLUMN_TWICE', { column: header, cells });
    }
    return [header, column];
  });
  return { row: best.row.row, columns: new Map(columns) };
}
