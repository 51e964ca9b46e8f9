import { isLocalDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { columnName, placeOf } from './cell-address.js';
import { readSerial } from './excel-serial.js';
import type { Shown } from './number-formats.js';
import { MOST_COLUMNS } from './read-limits.js';
import type { Attributes, XmlReader } from './read-xml.js';
import { StringItem, unescaped } from './string-items.js';
import { unreadable } from './unreadable.js';

/** What a cell holds. A formula is what it came to when the workbook was saved. */
export type CellValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number; readonly percent: boolean }
  /** A day, and the moment on Vietnam's wall clock: 00:00 where the cell holds no time. */
  | { readonly is: 'date'; readonly date: LocalDate; readonly at: Instant }
  | { readonly is: 'boolean'; readonly boolean: boolean }
  /** `#N/A`, `#REF!` and the like, as the cell shows them. */
  | { readonly is: 'error'; readonly error: string };

export interface ReadCell {
  readonly address: string;
  readonly value: CellValue;
}

/** A row that holds something, its cells by their column (1 is A). */
export interface ReadRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, ReadCell>;
}

/** What the rest of the workbook says about its cells. */
export interface CellContext {
  readonly dates: 1900 | 1904;
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
}

/** Reads a sheet's XML (ECMA-376 Part 1 §18.3.1.73) and hands on each row that holds something. */
export class SheetCells implements XmlReader {
  private readonly inline = new StringItem();
  private row = 0;
  private column = 0;
  private cells = new Map<number, ReadCell>();
  private cell: Attributes = {};
  private value = '';
  private inValue = false;

  constructor(
    private readonly context: CellContext,
    private readonly handOn: (row: ReadRow) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.startRow(attributes);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'v') this.inValue = true;
    else this.inline.open(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && this.cells.size > 0) this.handOn({ row: this.row, cells: this.cells });
    else this.inline.close(name);
  }

  private startRow({ r }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    // Rows go down the sheet: one that comes twice would be read twice and marked once.
    if (!(placeOf(`A${row}`) && row > this.row)) throw unreadable('DAMAGED');
    this.row = row;
    this.column = 0;
    this.cells = new Map();
  }

  private startCell(attributes: Attributes): void {
    const address = attributes['r'] ?? `${columnName(this.column + 1)}${this.row}`;
    const place = placeOf(address);
    if (place?.row !== this.row || place.column <= this.column) throw unreadable('DAMAGED');
    this.column = place.column;
    this.cell = attributes;
    this.value = '';
    this.inline.take();
  }

  private endCell(): void {
    const value = this.read();
    if (!value) return;
    if (this.column > MOST_COLUMNS) throw new RuleBroken('SHEET_TOO_MANY_COLUMNS', { most: MOST_COLUMNS });
    this.cells.set(this.column, { address: `${columnName(this.column)}${this.row}`, value });
  }

  private read(): CellValue | undefined {
    const text = this.value.trim();
    switch (this.cell['t'] ?? 'n') {
      case 's':
        return text === '' ? undefined : textValue(this.context.strings[Number(text)]);
      case 'inlineStr':
        return textValue(this.inline.take());
      case 'str':
        return textValue(unescaped(this.value));
      case 'b':
        return { is: 'boolean', boolean: text === '1' || text === 'true' };
      case 'e':
        return { is: 'error', error: text };
      case 'd':
        return isoValue(text);
      case 'n':
        return text === '' ? undefined : this.numberValue(Number(text));
      default:
        throw unreadable('DAMAGED');
    }
  }

  private numberValue(number: number): CellValue {
    if (!Number.isFinite(number)) throw unreadable('DAMAGED');
    const shown = this.context.styles[Number(this.cell['s'] ?? 0)];
    const day = shown === 'date' ? readSerial(number, this.context.dates) : undefined;
    return day ? { is: 'date', ...day } : { is: 'number', number, percent: shown === 'percent' };
  }
}

function textValue(text: string | undefined): CellValue | undefined {
  if (text === undefined) throw unreadable('DAMAGED');
  return text.trim() === '' ? undefined : { is: 'text', text };
}

/** Cells of type `d` hold ISO 8601 without a zone; openpyxl writes them when asked to. */
function isoValue(text: string): CellValue {
  const [, day = '', hour = '00:00:00'] = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+))?Z?$/.exec(text) ?? [];
  if (!isLocalDate(day) || !/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?$/.test(hour))
    return { is: 'text', text };
  return { is: 'date', date: day, at: instant(`${day}T${hour}+07:00`) };
}
