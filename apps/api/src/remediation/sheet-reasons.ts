import type { CheckedRow } from '#libs/contracts/src/http/remediation-sheets.js';
import type { JudgedRow } from '#libs/remediation/src/sheets/judged-row.js';
import type { RowReason } from '#libs/remediation/src/sheets/row-fault.js';
import type { Language } from '../edge/language.js';
import { sayInEnglish } from './sheet-reasons.en.js';
import { sayInVietnamese } from './sheet-reasons.vi.js';

const say: Readonly<Record<Language, (reason: RowReason) => string>> = {
  vi: sayInVietnamese,
  en: sayInEnglish,
};

/** What is to be done about a row, in one sentence that names the column where it is about a cell. */
export const sayReason = (language: Language): ((reason: RowReason) => string) => say[language];

/** A row as it is told to the reader. */
export function rowTold(row: JudgedRow<unknown>, language: Language): CheckedRow {
  const { row: at, number, title, of, state } = row;
  return {
    row: at,
    number,
    title,
    of,
    state,
    columns: row.state === 'CHANGED' ? [...row.columns] : [],
    reasons:
      row.state === 'REFUSED'
        ? row.reasons.map((reason) => ({ cell: reason.cell, code: reason.code, text: say[language](reason) }))
        : [],
  };
}
