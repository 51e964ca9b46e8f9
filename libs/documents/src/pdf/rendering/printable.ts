import { drawable } from './document-fonts.js';

/** Stands for what no font has; it says that something was there. */
const UNKNOWN = '□';

// Nearly every text is made of these alone, which stay as they are, and told so at a tenth of the cost: ASCII, Latin-1 and the
// letters of Vietnamese.
const ORDINARY = /^[\n -~À-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/**
 * The text as it can be printed: composed (NFC), line ends as `\n`, without what has no shape of its own (controls, zero widths,
 * marks that turn the direction round), with `□` for what the fonts lack and for scripts that run from right to left.
 * Accents heaped on one letter are cut at two: a third would be drawn over the line above.
 */
export function printable(text: string): string {
  if (ORDINARY.test(text)) return text;
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\u00A0\uFEFF]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\u034F\uFE00-\uFE0F]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1');
  return Array.from(plain, (character) => (isDrawable(character) ? character : UNKNOWN)).join('');
}

/** The same on one line. */
export const printableLine = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const isDrawable = (character: string): boolean =>
  character === '\n' ||
  (drawable.has(character.codePointAt(0) ?? 0) && !/\p{Script=Hebrew}/u.test(character));
