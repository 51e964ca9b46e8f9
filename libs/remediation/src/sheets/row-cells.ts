import { columnName } from '#libs/documents/src/sheets/cell-address.js';
import { quoted } from '#libs/documents/src/sheets/quoted.js';
import type { CellValue } from '#libs/documents/src/sheets/sheet-cells.js';
import type { ReadSheet, SheetRow } from '#libs/documents/src/sheets/read-workbook.js';
import { typedCell } from '#libs/documents/src/sheets/typed-cell.js';
import { comparable } from '#libs/kernel/src/comparable.js';
import type { Names } from './names.js';
import type { RowFault, RowReason } from './row-fault.js';
import type { Word } from './words.js';

/** Reads the cells of one row and keeps what is wrong with them. */
export class RowCells {
  readonly reasons: RowReason[] = [];
  /** Read once, so that what is wrong with a cell is said once. */
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly sheet: ReadSheet,
    private readonly of: SheetRow,
  ) {}

  value(column: string): CellValue | undefined {
    return this.of.cells.get(column)?.value;
  }

  /** Empty where nothing stands. */
  text(column: string): string {
    const known = this.texts.get(column);
    if (known !== undefined) return known;
    const text = this.readText(column);
    this.texts.set(column, text);
    return text;
  }

  private readText(column: string): string {
    const value = this.value(column);
    if (!value) return '';
    const read = typedCell('text', value);
    if (read.ok) return read.value.replaceAll('\r\n', '\n');
    const { ok: _, ...fault } = read;
    this.note(column, fault);
    return '';
  }

  whole(column: string): number | null {
    const value = this.value(column);
    if (!value || this.text(column) === '') return null;
    const read = typedCell('integer', value);
    if (read.ok) return read.value;
    const { ok: _, ...fault } = read;
    this.note(column, fault);
    return null;
  }

  /** One of a few words, or null where nothing stands. */
  word<Value>(column: string, words: readonly Word<Value>[]): Value | null {
    const text = this.text(column);
    if (text === '') return null;
    const wanted = comparable(text);
    const found = words.find(({ folded }) => folded.includes(wanted));
    if (found) return found.value;
    const known = words.flatMap(({ names }) => names[0] ?? []);
    this.note(column, { code: 'WORD_UNKNOWN', details: { text: quoted(text), known } });
    return null;
  }

  named<Id extends string>(column: string, names: Names<Id>, text = this.text(column)): Id | null {
    if (text === '') return null;
    const found = names.find(text);
    if ('id' in found) return found.id;
    this.note(column, found);
    return null;
  }

  /** Notes that the cell is needed where it is empty and nothing else is wrong with it. */
  demand<Value>(column: string, value: Value | null): Value | null {
    const wrong = this.reasons.some((reason) => reason.column === column);
    if (value === null && !wrong) this.note(column, { code: 'CELL_REQUIRED', details: {} });
    return value;
  }

  note(column: string, fault: RowFault): void {
    const { row } = this.of;
    const cell = `${columnName(this.sheet.columns.get(column) ?? 0)}${row}`;
    this.reasons.push({ row, cell, column, ...fault });
  }
}
