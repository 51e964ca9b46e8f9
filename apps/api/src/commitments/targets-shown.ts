import type { Terms } from '#libs/commitments/src/domain/terms.js';
import type { ShownTarget } from '#libs/contracts/src/http/checked-sheet.js';

/** The targets of a text, each by what it counts. */
export const targetsShown = ({ items }: Pick<Terms, 'items'>): ShownTarget[] =>
  items.flatMap(({ id: itemId, indicator }) => {
    if (indicator === null) return [];
    const { name, unit, target } = indicator;
    return [{ itemId, name, unit, target }];
  });
