/** A number as it is typed in Vietnam: 95,5. */
export const sayNumber = (number: number): string => String(number).replace('.', ',');

/** A fraction in per cents. Binary fractions times 100 show digits that nobody typed; Excel shows 15. */
export const inPercent = (fraction: number): number => Number((fraction * 100).toPrecision(15));

/** The same as it is typed: 0.955 is 95,5%. */
export const sayPercent = (fraction: number): string => `${sayNumber(inPercent(fraction))}%`;

/** A number that a text names, or why none can be told. */
export type ReadNumber =
  | { readonly is: 'number'; readonly number: number }
  /** 1.234: a thousand and more where points group, little more than one where they divide. Both, as nobody can mistake them. */
  | { readonly is: 'unclear'; readonly whole: string; readonly fraction: string }
  | { readonly is: 'none' };

const WHOLE = /^[+-]?\d+$/;
/** Groups of three that nothing else can be: by spaces, two or more of them, or with the other sign behind them. */
const GROUPED = [
  /^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/,
  /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/,
  /^[+-]?\d{1,3}(?:,\d{3}){2,}$/,
  /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/,
  /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/,
];
const DIVIDED = /^([+-]?\d+)[.,](\d+)$/;
/** What may as well be a group of thousands: 0,125 and 1234,567 may not. */
const UNCLEAR = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

function read(digits: string): ReadNumber {
  const number = Number(digits);
  return Number.isFinite(number) ? { is: 'number', number } : { is: 'none' };
}

/** In a grouped number the last sign divides where it stands once and another groups; otherwise there are no decimals. */
function readGrouped(text: string): ReadNumber {
  const spaced = /\s/.test(text);
  const divider = /[.,](?=\d+$)/.exec(text)?.[0];
  const divides = divider !== undefined && (spaced || text.split(divider).length === 2);
  const at = divides ? text.lastIndexOf(divider) : text.length;
  return read(`${text.slice(0, at).replaceAll(/[.,\s]/g, '')}.${text.slice(at + 1)}0`);
}

/**
 * Reads a number as it is typed in Vietnam (95,5 and 1.234.567,8), and as it is typed in English where that can't be taken
 * for another number (95.5 and 1,234.5).
 */
export function readNumber(typed: string): ReadNumber {
  const text = typed.trim().replace('−', '-');
  if (WHOLE.test(text)) return read(text);
  if (GROUPED.some((pattern) => pattern.test(text))) return readGrouped(text);
  const [, whole = '', fraction = ''] = DIVIDED.exec(text) ?? [];
  if (whole === '') return { is: 'none' };
  if (UNCLEAR.test(text))
    return { is: 'unclear', whole: `${whole}${fraction}`, fraction: `${whole},${fraction}0` };
  return read(`${whole}.${fraction}`);
}
