import { MOST_WHOLE, type ColumnKind, type KindValues } from './column.js';
import { quoted } from './quoted.js';
import type { CellValue } from './sheet-cells.js';
import { readDate, readInstant, sayDate, sayInstant, type ReadText } from './vietnamese-date.js';
import { readNumber, sayNumber, sayPercent } from './vietnamese-number.js';

/** Why a cell is not taken. Codes are stable; details fill the sentence that says what to write instead. */
export type CellFault =
  | { readonly code: 'CELL_REQUIRED'; readonly details: Readonly<Record<string, never>> }
  | { readonly code: 'CELL_ERROR'; readonly details: { readonly error: string } }
  | {
      readonly code:
        | 'CELL_NOT_A_DATE'
        | 'CELL_NO_SUCH_DAY'
        | 'CELL_NOT_A_NUMBER'
        | 'CELL_NOT_WHOLE'
        /** 0,95 or 95 without a percent sign: nobody can tell which of them is 95 %. */
        | 'CELL_PERCENT_UNCLEAR';
      readonly details: { readonly text: string };
    }
  | {
      readonly code: 'CELL_NUMBER_UNCLEAR';
      /** How to write either of the two numbers that the text may be. */
      readonly details: { readonly text: string; readonly whole: string; readonly fraction: string };
    };

/** A value of the kind, or the fault. */
export type TypedCell<Kind extends ColumnKind> =
  { readonly ok: true; readonly value: KindValues[Kind] } | ({ readonly ok: false } & CellFault);

const taken = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
const fault = (broken: CellFault): { readonly ok: false } & CellFault => ({ ok: false, ...broken });

/** The cell as one reads it on the screen, near enough to name it in a reason. */
function shown(value: CellValue): string {
  switch (value.is) {
    case 'text':
      return value.text.trim();
    case 'number':
      return value.percent ? sayPercent(value.number) : sayNumber(value.number);
    case 'date':
      return sayInstant(value.at).endsWith(' 00:00') ? sayDate(value.date) : sayInstant(value.at);
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
  }
}

function timed<Kind extends 'date' | 'instant'>(
  value: CellValue,
  held: (value: CellValue & { is: 'date' }) => KindValues[Kind],
  read: (text: string) => ReadText<KindValues[Kind]>,
): TypedCell<Kind> {
  if (value.is === 'date') return taken(held(value));
  const text = shown(value);
  const found = value.is === 'text' ? read(text) : undefined;
  if (found?.ok) return taken(found.value);
  const code = found?.because === 'NO_SUCH_DAY' ? 'CELL_NO_SUCH_DAY' : 'CELL_NOT_A_DATE';
  return fault({ code, details: { text: quoted(text) } });
}

function number(value: CellValue, text = shown(value)): TypedCell<'number'> {
  if (value.is === 'number') return taken(value.number);
  const found = value.is === 'text' ? readNumber(text) : { is: 'none' as const };
  switch (found.is) {
    case 'number':
      return taken(found.number);
    case 'unclear':
      return fault({
        code: 'CELL_NUMBER_UNCLEAR',
        details: { text: quoted(text), whole: found.whole, fraction: found.fraction },
      });
    case 'none':
      return fault({ code: 'CELL_NOT_A_NUMBER', details: { text: quoted(text) } });
  }
}

function integer(value: CellValue): TypedCell<'integer'> {
  const read = number(value);
  const whole = !read.ok || (Number.isInteger(read.value) && Math.abs(read.value) <= MOST_WHOLE);
  return whole ? read : fault({ code: 'CELL_NOT_WHOLE', details: { text: quoted(shown(value)) } });
}

function percent(value: CellValue): TypedCell<'percent'> {
  const text = shown(value);
  if (value.is === 'number' && value.percent) return taken(value.number);
  const sign = value.is === 'text' && text.endsWith('%');
  const read = number(value, sign ? text.slice(0, -1).trim() : text);
  if (!read.ok || read.value === 0) return read;
  return sign
    ? taken(read.value / 100)
    : fault({ code: 'CELL_PERCENT_UNCLEAR', details: { text: quoted(text) } });
}

const readers: { readonly [Kind in ColumnKind]: (value: CellValue) => TypedCell<Kind> } = {
  text: (value) => taken(shown(value)),
  date: (value) => timed(value, ({ date }) => date, readDate),
  instant: (value) => timed(value, ({ at }) => at, readInstant),
  number,
  integer,
  percent,
};

/** Reads a cell as the kind that its column asks for. */
export function typedCell<Kind extends ColumnKind>(kind: Kind, value: CellValue): TypedCell<Kind> {
  if (value.is === 'error') return fault({ code: 'CELL_ERROR', details: { error: quoted(value.error) } });
  const read: (value: CellValue) => TypedCell<Kind> = readers[kind];
  return read(value);
}
