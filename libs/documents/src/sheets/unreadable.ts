import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** What was uploaded instead of a plain .xlsx workbook, as far as it can be told. */
export type Found = 'OLD_EXCEL' | 'ENCRYPTED' | 'MACROS' | 'TEXT' | 'OTHER' | 'DAMAGED';

/** SHEET_UNREADABLE: what was found tells the sentence what to do about it. */
export const unreadable = (found: Found): RuleBroken => new RuleBroken('SHEET_UNREADABLE', { found });
