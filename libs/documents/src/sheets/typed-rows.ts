import { columnName } from './cell-address.js';
import type { ColumnKind, KindValues } from './column.js';
import type { ReadSheet, SheetRow } from './read-workbook.js';
import { typedCell, type CellFault } from './typed-cell.js';

/** A column that is asked for. */
export interface WantedColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly required: boolean;
}

/** Columns by the names that their values get. */
export type WantedColumns = Readonly<Record<string, WantedColumn>>;

/** A row's values by name; null where a cell that is not required is empty. */
export type RowValues<Wanted extends WantedColumns> = {
  readonly [Name in keyof Wanted]:
    KindValues[Wanted[Name]['kind']] | (Wanted[Name]['required'] extends true ? never : null);
};

/** Why a row is not taken, by the cell: everything that a sentence needs which sends somebody there. */
export type Reason = CellFault & {
  readonly row: number;
  /** The header as it was asked for. */
  readonly column: string;
  /** The cell's address: `C7`. */
  readonly cell: string;
};

/** A row with all of its values, or with all of its reasons. */
export type TypedRow<Wanted extends WantedColumns> =
  | { readonly ok: true; readonly row: number; readonly values: RowValues<Wanted> }
  | { readonly ok: false; readonly row: number; readonly reasons: readonly Reason[] };

/** The headers to read a workbook by. */
export const headersOf = (wanted: WantedColumns): string[] =>
  Object.values(wanted).map(({ header }) => header);

/** Checks every row and every cell of it, so that whoever uploaded the sheet learns of everything at once. */
export function typedRows<const Wanted extends WantedColumns>(
  sheet: ReadSheet,
  wanted: Wanted,
): TypedRow<Wanted>[] {
  return sheet.rows.map((row) => typedRow(sheet, row, wanted));
}

function typedRow<Wanted extends WantedColumns>(
  sheet: ReadSheet,
  { row, cells }: SheetRow,
  wanted: Wanted,
): TypedRow<Wanted> {
  const values: Record<string, string | number | null> = {};
  const reasons: Reason[] = [];
  for (const [name, { header, kind, required }] of Object.entries(wanted)) {
    const cell = cells.get(header);
    const address = `${columnName(sheet.columns.get(header) ?? 0)}${row}`;
    if (!cell) {
      values[name] = null;
      if (required) reasons.push({ row, column: header, cell: address, code: 'CELL_REQUIRED', details: {} });
      continue;
    }
    const read = typedCell(kind, cell.value);
    if (read.ok) values[name] = read.value;
    else {
      const { ok: _, ...fault } = read;
      reasons.push({ row, column: header, cell: address, ...fault });
    }
  }
  if (reasons.length > 0) return { ok: false, row, reasons };
  // Every name was given what its column's kind reads, and null only where it isn't required.
  return { ok: true, row, values: values as RowValues<Wanted> };
}
