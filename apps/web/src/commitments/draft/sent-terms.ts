import type { DraftTerms, Indicator } from '#libs/contracts/src/http/commitment-terms.js';
import type { Item, Terms, WrittenIndicator } from './draft-form.js';

/** The terms as they are sent: without the blanks at the edges and without empty lines. Undefined while an indicator lacks something. */
export function sentTerms(terms: Terms): DraftTerms | undefined {
  if (terms.items.some(({ indicator }) => indicator !== null && !isWhole(indicator))) return undefined;
  return {
    ...terms,
    title: terms.title.trim(),
    legalBases: filled(terms.legalBases),
    clauses: filled(terms.clauses),
    items: terms.items.map(sentItem),
  };
}

/** Whether an indicator says all that it must. */
export const isWhole = (indicator: WrittenIndicator): indicator is Indicator =>
  indicator.target !== null &&
  indicator.code !== '' &&
  indicator.name.trim() !== '' &&
  indicator.unit.trim() !== '';

const sentItem = ({ indicator, ...item }: Item): DraftTerms['items'][number] => ({
  ...item,
  indicator: indicator !== null && isWhole(indicator) ? indicator : null,
});

const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');
