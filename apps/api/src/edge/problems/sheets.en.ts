import { textOf } from './details.js';
import type { Details, ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';
import { listOf } from './list-of.js';

const SAVE_AS = 'Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and upload that file.';

const found: Readonly<Record<string, string>> = {
  OLD_EXCEL: `This is an Excel file of the old kind (.xls). ${SAVE_AS}`,
  ENCRYPTED:
    'The file has a password. Open it, remove the password (File – Info – Protect Workbook), save and upload it.',
  MACROS: `The file holds macros and is not taken. ${SAVE_AS}`,
  TEXT: `This is a text file (such as .csv). ${SAVE_AS}`,
  DAMAGED:
    'The file is damaged or was not uploaded to its end. Open it in Excel, save it again and upload it.',
};

/** What is said about workbooks that somebody uploads. */
export const sheetsEn = {
  SHEET_UNREADABLE: says(
    'The Excel file can’t be read',
    (details) => found[textOf(details, 'found')] ?? `Only Excel files (.xlsx) are taken. ${SAVE_AS}`,
  ),
  SHEET_TOO_BIG: says('The Excel file is too big', (details) => {
    const most = Math.floor(Number(textOf(details, 'most')) / 2 ** 20);
    return details['what'] === 'CONTENT'
      ? `Unpacked, the file is larger than ${most} MB. Remove pictures, sheets and rows that aren’t needed, or split it.`
      : `The file is larger than ${most} MB. Remove pictures, sheets and rows that aren’t needed, or split it.`;
  }),
  SHEET_TOO_MANY_ROWS: says(
    'The sheet has too many rows',
    (details) =>
      `At most ${textOf(details, 'most')} rows are taken at a time. Split the file and upload its parts in turn.`,
  ),
  SHEET_TOO_MANY_COLUMNS: says(
    'The sheet has too many columns',
    (details) =>
      `At most ${textOf(details, 'most')} columns are taken. Delete the columns to the right that aren’t used.`,
  ),
  SHEET_COLUMNS_MISSING: says('Columns are missing', (details: Details) => {
    const columns = listOf(details, 'columns');
    return `The first sheet has no column ${columns}. Use the template and leave the names of its columns as they are.`;
  }),
  SHEET_COLUMN_TWICE: says('A column is there twice', (details) => {
    return `The column ${listOf(details, 'column')} is there more than once (cells ${listOf(details, 'cells')}). Leave one of them.`;
  }),
} as const satisfies ProblemTexts;
