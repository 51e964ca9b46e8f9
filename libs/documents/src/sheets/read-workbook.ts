import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { readNumberFormats } from './number-formats.js';
import { MOST_ROWS, MOST_UNZIPPED } from './read-limits.js';
import { readXml } from './read-xml.js';
import { findHeader, HEADER_AMONG } from './sheet-header.js';
import { SheetCells, type ReadCell, type ReadRow } from './sheet-cells.js';
import { readSharedStrings } from './string-items.js';
import { tooBig } from './too-big.js';
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
  if (lengthOf(rows) > MOST_UNZIPPED) throw tooBig('CONTENT', MOST_UNZIPPED);
  return { name: sheet.name, headerRow: header.row, columns: header.columns, rows };
}

/** Cells share strings: what takes little in the file would be much in whatever is made of it. */
function lengthOf(rows: readonly SheetRow[]): number {
  let length = 0;
  for (const { cells } of rows)
    for (const { value } of cells.values()) if (value.is === 'text') length += value.text.length;
  return length;
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
