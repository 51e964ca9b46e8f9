import { columnName } from '#libs/documents/src/sheets/cell-address.js';
import { readWorkbook, type ReadSheet, type SheetRow } from '#libs/documents/src/sheets/read-workbook.js';
import { typedCell } from '#libs/documents/src/sheets/typed-cell.js';
import type { TemplateText, Targets } from '../domain/template.js';
import type { ItemId } from '../domain/terms.js';
import { readTarget } from './read-target.js';
import type { RowReason } from './row-reason.js';
import { CODE, targetColumns, UNIT, type TargetColumn } from './sheet-columns.js';

/** A row as it was filled in, before anybody looked whose it is. */
export interface FilledRow {
  readonly row: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly targets: Targets;
  /** Whether every target was left empty. */
  readonly empty: boolean;
  /** What is wrong with its cells, whoever's row it is. Empty targets are told only once it is known that they are needed. */
  readonly reasons: readonly RowReason[];
  readonly lacking: readonly RowReason[];
}

export interface FilledSheet {
  readonly headerRow: number;
  readonly rows: readonly FilledRow[];
}

/** Reads a sheet that was made from this version of a template. Throws what `readWorkbook` throws. */
export async function readTemplateSheet(bytes: Uint8Array, text: TemplateText): Promise<FilledSheet> {
  const columns = targetColumns(text);
  const sheet = await readWorkbook(bytes, [UNIT, CODE, ...columns.map(({ header }) => header)]);
  return { headerRow: sheet.headerRow, rows: sheet.rows.map((row) => filledRow(sheet, columns, row)) };
}

function filledRow(sheet: ReadSheet, columns: readonly TargetColumn[], { row, cells }: SheetRow): FilledRow {
  const at = (column: string) => ({
    row,
    column,
    cell: `${columnName(sheet.columns.get(column) ?? 0)}${row}`,
  });
  const reasons: RowReason[] = [];
  const lacking: RowReason[] = [];
  const targets: Record<ItemId, number> = {};
  const textOf = (column: string): string | null => {
    const cell = cells.get(column);
    if (!cell) return null;
    const read = typedCell('text', cell.value);
    if (read.ok) return read.value === '' ? null : read.value;
    const { ok: _, ...fault } = read;
    reasons.push({ ...at(column), ...fault });
    return null;
  };
  const [code, name] = [textOf(CODE), textOf(UNIT)];
  for (const { header, item } of columns) {
    const cell = cells.get(header);
    if (!cell || (cell.value.is === 'text' && cell.value.text.trim() === '')) {
      lacking.push({ ...at(header), code: 'CELL_REQUIRED', details: {} });
      continue;
    }
    const read = readTarget(item.indicator, cell.value);
    if (read.ok) targets[item.id] = read.target;
    else {
      const { ok: _, ...fault } = read;
      reasons.push({ ...at(header), ...fault });
    }
  }
  return { row, code, name, targets, empty: lacking.length === columns.length, reasons, lacking };
}
