import { clipped } from '#libs/kernel/src/clipped.js';
import { asCellText } from './xml-text.js';

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/**
 * A name that Excel takes for a sheet: without `[ ] : * ? / \`, without an apostrophe at either end, of 1 to 31 characters,
 * and not "History", which it keeps for itself. What is left of nothing is "Sheet1".
 */
export function sheetName(wanted: string): string {
  const allowed = asCellText(wanted)
    .replaceAll(/[[\]:*?/\\\s]+/g, ' ')
    .trim();
  const name = clipped(allowed.replace(/^['\s]+/, ''), LONGEST).replace(/['\s]+$/, '');
  if (name === '') return 'Sheet1';
  return name.toLowerCase() === 'history' ? `${name}_` : name;
}

/** The name as it stands in a reference to one of the sheet's ranges: `'Sổ ''A'''`. */
export const quotedSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
