import type { Terms } from '#libs/commitments/src/domain/terms.js';
import type { Changes } from './signing-acts.js';

/** The same text with what is to be different in it. */
export const changedTerms = (terms: Terms, changes: Changes): Terms => ({
  ...terms,
  items: terms.items.map((item) => {
    const change = changes.find((one) => one.item === item.id);
    const { indicator } = item;
    return {
      ...item,
      indicator: indicator && { ...indicator, target: change?.target ?? indicator.target },
      time: change?.on ? { kind: 'DATE', on: change.on } : item.time,
    };
  }),
});
