import type { RowReason } from '#libs/commitments/src/template-sheet/row-reason.js';
import type { Language } from '../edge/language.js';
import { sayInEnglish } from './sheet-reasons.en.js';
import { sayInVietnamese } from './sheet-reasons.vi.js';

const say: Readonly<Record<Language, (reason: RowReason) => string>> = {
  vi: sayInVietnamese,
  en: sayInEnglish,
};

/** What is to be done about a row, in one sentence that names the column where it is about a cell. */
export const sayReason = (language: Language): ((reason: RowReason) => string) => say[language];
