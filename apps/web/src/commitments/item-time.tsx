import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { timeWords } from './time-words.js';

/** When an item is due, as it was agreed: a day, a month, or a roadmap. */
export const ItemTime = ({ time }: { time: NonNullable<DraftTerms['items'][number]['time']> }) =>
  timeWords(useTexts(), useFormats(), time);
