import type { DraftTerms, Warning } from '#libs/contracts/src/http/commitment-terms.js';
import type { Formats } from '../texts/use-formats.js';
import type { Texts } from '../texts/vi.js';
import { numbersOf } from './compare/terms-differences.js';

type Named = Pick<DraftTerms['items'][number], 'id' | 'side'> & {
  readonly indicator: { readonly unit: string } | null;
};

/** What a warning warns of, with its figures. */
export function warningWords(
  t: Texts,
  { number }: Pick<Formats, 'number'>,
  items: readonly Named[],
  warning: Warning,
): string {
  const figure = (value: number) => {
    const unit = items.find(({ id }) => id === warning.itemId)?.indicator?.unit ?? '';
    return `${number(value)} ${unit}`.trim();
  };
  const name = t.editor.itemOf.SIGNATORY(numbersOf(items).get(warning.itemId ?? '') ?? 0);
  switch (warning.code) {
    case 'BELOW_LAST_YEAR':
      return t.warnings.BELOW_LAST_YEAR(name, figure(warning.target), figure(warning.result));
    case 'FAR_BELOW_OTHERS':
      return t.warnings.FAR_BELOW_OTHERS(name, figure(warning.target), figure(warning.median));
    case 'BUNCHED_IN_DECEMBER':
      return t.warnings.BUNCHED_IN_DECEMBER(warning.inDecember, warning.dated);
    case 'NO_INDICATOR':
      return t.warnings.NO_INDICATOR;
  }
}
