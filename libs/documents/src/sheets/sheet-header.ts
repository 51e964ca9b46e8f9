import { comparable } from '#libs/kernel/src/comparable.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { ReadCell, ReadRow } from './sheet-cells.js';

/** A title, a date and instructions may stand above the header; it is looked for among so many rows that hold something. */
export const HEADER_AMONG = 20;
/** A longer text is no header, and to fold it would take its time. */
const LONGEST = 1000;

/** The row's cells by what they would be called as headers. */
function byFoldedText({ cells }: ReadRow): Map<string, [column: number, cell: ReadCell][]> {
  const named = new Map<string, [number, ReadCell][]>();
  for (const [column, cell] of cells) {
    if (cell.value.is !== 'text' || cell.value.text.length > LONGEST) continue;
    const name = comparable(cell.value.text);
    named.set(name, [...(named.get(name) ?? []), [column, cell]]);
  }
  return named;
}

/** The first column with that header in the row. */
export const columnOf = (row: ReadRow, header: string): number | undefined =>
  byFoldedText(row).get(comparable(header))?.[0]?.[0];

/** Where the header stands, and which column is which. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Throws RuleBroken SHEET_COLUMNS_MISSING (`columns`: those that the best row lacks), SHEET_COLUMN_TWICE (`column`, `cells`). */
export function findHeader(rows: readonly ReadRow[], headers: readonly string[]): Header {
  const looked = rows.slice(0, HEADER_AMONG).map((row) => {
    const named = byFoldedText(row);
    return { row: row.row, named, missing: headers.filter((header) => !named.has(comparable(header))) };
  });
  const [best] = looked.toSorted((one, other) => one.missing.length - other.missing.length);
  const missing = best?.missing ?? headers;
  if (!best || missing.length > 0) throw new RuleBroken('SHEET_COLUMNS_MISSING', { columns: missing });
  const columns = headers.map((header): [string, number] => {
    const found = best.named.get(comparable(header)) ?? [];
    if (found.length > 1) {
      const cells = found.map(([, { address }]) => address);
      throw new RuleBroken('SHEET_COLUMN_TWICE', { column: header, cells });
    }
    return [header, found[0]?.[0] ?? 0];
  });
  return { row: best.row, columns: new Map(columns) };
}
