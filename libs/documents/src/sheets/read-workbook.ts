import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { readNumberFormats } from './number-formats.js';
import { MOST_ROWS } from './read-limits.js';
import { readXml } from './read-xml.js';
import { SheetCells, type ReadCell, type ReadRow } from './sheet-cells.js';
import { readSharedStrings } from './string-items.js';
import { openWorkbook } from './uploaded-workbook.js';

/** The first visible sheet of an uploaded workbook, as far as the asked-for columns go. */
export interface ReadSheet {
  readonly name: string;
  /** Row numbers are as Excel shows them. */
  readonly headerRow: number;
  /** Where each asked-for column stands: 1 is A. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows under the header that hold something in an asked-for column, in their order. */
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly row: number;
  /** By the header as it was asked for; empty cells are left out. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/** A title, a date and instructions may stand above the header; it is looked for among so many rows that hold something. */
const HEADER_AMONG = 20;

/** Headers are the same in upper or lower case, composed or decomposed, with any white space in and around them. */
const folded = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Columns of that header in the row. */
function columnsOf({ cells }: ReadRow, header: string): number[] {
  const wanted = folded(header);
  return [...cells]
    .filter(([, { value }]) => value.is === 'text' && folded(value.text) === wanted)
    .map(([column]) => column);
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

function findHeader(rows: readonly ReadRow[], headers: readonly string[]): Header {
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

const tooManyRows = (): RuleBroken => new RuleBroken('SHEET_TOO_MANY_ROWS', { most: MOST_ROWS });

/**
 * Reads an uploaded .xlsx workbook by its headers; columns nobody asked for are left alone. Formulas are never evaluated,
 * nothing outside the file is looked at, and time and memory are bounded by the limits of `read-limits.ts`, whatever the
 * file holds.
 *
 * Throws RuleBroken, and nothing else, for what it doesn't take: SHEET_UNREADABLE, SHEET_TOO_BIG, SHEET_TOO_MANY_ROWS,
 * SHEET_TOO_MANY_COLUMNS, SHEET_COLUMNS_MISSING, SHEET_COLUMN_TWICE.
 */
export async function readWorkbook(bytes: Uint8Array, headers: readonly string[]): Promise<ReadSheet> {
  const { uploaded, dates, sheet, strings, styles } = await openWorkbook(bytes);
  const context = {
    dates,
    strings: strings === undefined ? [] : await readSharedStrings(uploaded, strings),
    styles: styles === undefined ? [] : await readNumberFormats(uploaded, styles),
  };
  const all: ReadRow[] = [];
  const cells = new SheetCells(context, (row) => {
    all.push(row);
    if (all.length > MOST_ROWS + HEADER_AMONG) throw tooManyRows();
  });
  await readXml(uploaded.pieces(sheet.path), cells);

  const header = findHeader(all, headers);
  const rows = all
    .filter(({ row }) => row > header.row)
    .map(({ row, cells: read }) => ({ row, cells: byHeader(read, header.columns) }))
    .filter(({ cells: read }) => read.size > 0);
  if (rows.length > MOST_ROWS) throw tooManyRows();
  return { name: sheet.name, headerRow: header.row, columns: header.columns, rows };
}

function byHeader(
  cells: ReadonlyMap<number, ReadCell>,
  columns: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadCell> {
  const named = new Map<string, ReadCell>();
  for (const [header, column] of columns) {
    const cell = cells.get(column);
    if (cell) named.set(header, cell);
  }
  return named;
}
