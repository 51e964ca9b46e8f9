import { diffWords } from 'diff';

/** A stretch of words that stands in both texts, in the newer one alone, or in the older one alone. */
export interface WordChange {
  readonly kind: 'KEPT' | 'ADDED' | 'DROPPED';
  readonly text: string;
}

/** What became of the words of a text, in the order of reading. The same letters typed on two keyboards are no change. */
export const wordChanges = (before: string, after: string): WordChange[] =>
  diffWords(before.normalize('NFC'), after.normalize('NFC')).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'DROPPED' : 'KEPT',
    text: value,
  }));
