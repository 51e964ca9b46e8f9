import type { Terms } from '#libs/commitments/src/domain/terms.js';
import type { CheckedSheetReply } from '#libs/contracts/src/http/commitment-templates.js';

/** The targets of a text, each by what it counts. */
export const targetsShown = ({ items }: Pick<Terms, 'items'>): CheckedSheetReply['rows'][number]['targets'] =>
  items.flatMap(({ id: itemId, indicator }) => {
    if (indicator === null) return [];
    const { name, unit, target } = indicator;
    return [{ itemId, name, unit, target }];
  });
