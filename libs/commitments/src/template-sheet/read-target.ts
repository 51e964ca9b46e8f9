import { typedCell } from '#libs/documents/src/sheets/typed-cell.js';
import type { CellValue } from '#libs/documents/src/sheets/sheet-cells.js';
import { inPercent, sayNumber, sayPercent } from '#libs/documents/src/sheets/vietnamese-number.js';
import type { Indicator } from '../domain/indicator.js';
import type { RowFault } from './row-reason.js';

type Read = { readonly ok: true; readonly target: number } | ({ readonly ok: false } & RowFault);

/** As the contract of terms bounds figures: so many whole, and three decimals. */
const MOST = 1e12;
const isFigure = (number: number): boolean =>
  Math.abs(number) <= MOST && Number(number.toFixed(3)) === number;

/**
 * Reads one target. Where the indicator counts per cents, 95, 95% and a cell that Excel itself made into 95% are all 95; elsewhere a
 * per cent sign is no number.
 */
export function readTarget({ unit }: Indicator, value: CellValue): Read {
  const read = typedCell('number', asWritten(value, unit.trim() === '%'));
  if (!read.ok) return read;
  if (isFigure(read.value)) return { ok: true, target: read.value };
  return { ok: false, code: 'TARGET_TOO_LONG', details: { text: sayNumber(read.value) } };
}

function asWritten(value: CellValue, perCents: boolean): CellValue {
  if (value.is === 'text' && perCents) return { is: 'text', text: value.text.trim().replace(/\s*%$/, '') };
  if (value.is !== 'number' || !value.percent) return value;
  return perCents
    ? { is: 'number', number: inPercent(value.number), percent: false }
    : { is: 'text', text: sayPercent(value.number) };
}
