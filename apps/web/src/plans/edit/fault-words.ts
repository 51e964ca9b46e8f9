import type { Formats } from '../../texts/use-formats.js';
import type { RemediationTexts } from '../../remediation/texts/vi-of-remediation.js';
import type { EditedLine } from './edited-line.js';
import type { CellFault } from './line-problems.js';

/** What is wrong in a cell, in words. */
export function faultWords(
  t: RemediationTexts,
  { day, number }: Formats,
  field: keyof EditedLine,
  fault: CellFault,
): string {
  switch (fault.fault) {
    case 'MISSING':
      return t.planEdit.missing[field] ?? t.planEdit.empty;
    case 'TOO_LONG':
      return t.planEdit.tooLong(number(fault.most));
    case 'TOO_MANY':
      return t.planEdit.tooMany(number(fault.most));
    case 'BEYOND':
      return t.planEdit.beyond(day(fault.limit));
    case 'PAST':
      return t.planEdit.past;
    case 'SETTLED':
      return t.planEdit.settled;
    case 'EXTENSION':
      return t.planEdit.extension(day(fault.approved));
  }
}
