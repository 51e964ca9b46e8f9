import { isLocalDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { MOST_WHOLE, type ColumnKind } from './column.js';
import { serialOfDate, serialOfInstant } from './excel-serial.js';
import { sayDate, sayInstant } from './vietnamese-date.js';
import { look } from './workbook-styles.js';
import { stringItem } from './xml-text.js';

/** What spreadsheet programs take for a formula when it is typed (OWASP, "CSV Injection"). */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n]/;

/**
 * A cell that holds text and nothing else: an inline string is never evaluated, whatever it begins with
 * (ECMA-376 Part 1 §18.18.11).
 */
export const textCell = (address: string, style: number, text: string): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is>${stringItem(text)}</is></c>`;

const plainText = (address: string, text: string): string =>
  textCell(address, LIKE_A_FORMULA.test(text) ? look.quoted : look.text, text);

const numberCell = (address: string, style: number, value: number): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;

const notOfKind = (address: string, kind: ColumnKind, value: unknown): RangeError =>
  new RangeError(`${address} takes a ${kind}, not ${JSON.stringify(value) ?? typeof value}`);

/**
 * The XML of one value. Days before 1900, which Excel can't count, are written as text.
 * @throws RangeError with the address, for a value that is not of the kind (NaN, a fraction as integer, 2026-02-30).
 */
export function cellXml(address: string, kind: ColumnKind, value: string | number): string {
  switch (kind) {
    case 'text':
      if (typeof value !== 'string') throw notOfKind(address, kind, value);
      return value === '' ? '' : plainText(address, value);
    case 'date': {
      if (typeof value !== 'string' || !isLocalDate(value)) throw notOfKind(address, kind, value);
      const serial = serialOfDate(value);
      return serial === undefined
        ? plainText(address, sayDate(value))
        : numberCell(address, look.date, serial);
    }
    case 'instant': {
      if (typeof value !== 'string') throw notOfKind(address, kind, value);
      const at = instant(value);
      const serial = serialOfInstant(at);
      return serial === undefined
        ? plainText(address, sayInstant(at))
        : numberCell(address, look.instant, serial);
    }
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > MOST_WHOLE)
        throw notOfKind(address, kind, value);
      return numberCell(address, look.integer, value);
    case 'number':
    case 'percent':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw notOfKind(address, kind, value);
      return numberCell(address, look[kind], value);
  }
}
