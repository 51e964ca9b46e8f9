import type { Indicator } from '#libs/contracts/src/http/commitment-terms.js';
import type { Formats } from '../texts/use-formats.js';
import type { Texts } from '../texts/vi.js';

/** What an item is to reach: ít nhất 95 %. */
export const targetWords = (t: Texts, { number }: Pick<Formats, 'number'>, indicator: Indicator): string =>
  `${t.indicator.direction[indicator.direction]} ${number(indicator.target)} ${indicator.unit}`;

/** What it is measured by. */
export const measureWords = ({ name, code }: Indicator): string => `${name} (${code})`;

/** Where it begins; null where nobody wrote that. */
export const baselineWords = (
  { number }: Pick<Formats, 'number'>,
  { baseline, unit }: Indicator,
): string | null => (baseline === null ? null : `${number(baseline)} ${unit}`);
