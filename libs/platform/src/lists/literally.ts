/** A search term as a pattern that means what it says: `%` and `_` too. */
export const literally = (term: string): string => term.replace(/[\\%_]/g, '\\$&');
