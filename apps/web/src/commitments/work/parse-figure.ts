import type { Language } from '../../texts/load-catalogue.js';

const written = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const;

/**
 * A number as people write it: in Vietnamese “1.250,5”, in English “1,250.5”. A mark that can't part thousands is taken for
 * the decimal one, whichever it is. Undefined where it is no number, or has more than three decimals.
 */
export function parseFigure(text: string, language: Language): number | undefined {
  const { thousands } = written[language];
  const bare = text.trim().replaceAll(/\s/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(?!\\d)`).test(bare);
  const plain = (grouped ? bare.replaceAll(thousands, '') : bare).replace(',', '.');
  if (!/^-?\d{1,12}(\.\d{1,3})?$/.test(plain)) return undefined;
  return Number(plain);
}
