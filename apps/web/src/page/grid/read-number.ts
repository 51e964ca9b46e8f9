import type { Language } from '../../texts/load-catalogue.js';
import type { CellProblem } from './cell-problem.js';

const CURRENCY = /(?:vnđ|vnd|đồng|đ|₫)\.?$/iu;
const thousands = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`);

/**
 * Which mark parts the decimals. Sheets come from Excel set to Vietnamese and to English alike, so marks are judged
 * by where they stand; only "1.250" can be read in two ways, and is read as the language writes it, or as thousands
 * where there can be no decimals.
 */
function decimalMark(digits: string, decimals: number, language: Language): string | undefined {
  const last = /[.,](?=\d*$)/.exec(digits)?.[0];
  if (last === undefined) return undefined;
  const other = last === '.' ? ',' : '.';
  if (digits.includes(other)) return last;
  if (!thousands(last).test(digits)) return last;
  const several = digits.indexOf(last) !== digits.lastIndexOf(last);
  if (several || decimals === 0 || digits.startsWith('0')) return digits.startsWith('0') ? last : undefined;
  return last === (language === 'vi' ? ',' : '.') ? last : undefined;
}

/** An amount as officials and spreadsheets write it: 1.250.000, 1,250,000.50, 3.000.000 đồng, (500). */
export function readNumber(
  text: string,
  decimals: number,
  language: Language,
): { readonly value: number } | { readonly problem: CellProblem } {
  const wrong = { problem: { code: 'NOT_A_NUMBER' } } as const;
  const bare = text.normalize('NFC').trim().replace(CURRENCY, '').replace(/\s/gu, '');
  const [, open = '', sign = '', digits = '', close = ''] =
    /^(\(?)([-−]?)(\d[\d.,]*)(\)?)$/u.exec(bare) ?? [];
  if (digits === '' || (open === '(') !== (close === ')') || (open !== '' && sign !== '')) return wrong;
  const mark = decimalMark(digits, decimals, language);
  const at = mark === undefined ? digits.length : digits.lastIndexOf(mark);
  const whole = digits.slice(0, at);
  const fraction = digits.slice(at + 1);
  if (mark !== undefined && fraction === '') return wrong;
  if (!/^\d+$/.test(whole) && !thousands('.').test(whole) && !thousands(',').test(whole)) return wrong;
  if (fraction.replace(/0+$/, '').length > decimals)
    return { problem: decimals === 0 ? { code: 'NOT_WHOLE' } : { code: 'TOO_FINE', decimals } };
  const value = Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
  if (value * 10 ** decimals > Number.MAX_SAFE_INTEGER) return wrong;
  return { value: value !== 0 && (open !== '' || sign !== '') ? -value : value };
}
