import { sayCellInEnglish } from '../edge/sheets/cell-faults.en.js';
import type { RowReason } from '#libs/commitments/src/template-sheet/row-reason.js';

/** What is wrong with a row of a sheet, for English readers. */
export function sayInEnglish(reason: RowReason): string {
  const said = sentence(reason);
  return reason.column === null ? said : `Column “${reason.column}”: ${said}`;
}

function sentence(reason: RowReason): string {
  switch (reason.code) {
    case 'CELL_REQUIRED':
      return 'there is no target; enter a number.';
    case 'CELL_ERROR':
    case 'CELL_NOT_A_NUMBER':
    case 'CELL_NUMBER_UNCLEAR':
    case 'CELL_NOT_WHOLE':
    case 'CELL_PERCENT_UNCLEAR':
    case 'CELL_NOT_A_DATE':
    case 'CELL_NO_SUCH_DAY':
      return sayCellInEnglish(reason);
    case 'TARGET_TOO_LONG':
      return `${reason.details.text} is too large or has more than three decimals; round it.`;
    case 'UNIT_MISSING':
      return 'This row names no unit; write the name of the unit or delete the row.';
    case 'UNIT_UNKNOWN':
      return `There is no unit “${reason.details.text}”; use names and codes as in the sheet you downloaded, or delete the row.`;
    case 'UNIT_OUTSIDE':
      return `“${reason.details.text}” is not below the unit you chose; delete the row.`;
    case 'UNIT_AMBIGUOUS':
      return `Several units are called “${reason.details.text}”; write the code as in the sheet you downloaded.`;
    case 'UNIT_TWICE':
      return `${reason.details.unit} stands in row ${reason.details.row} already; keep one of them.`;
    case 'VACANT':
      return `${reason.details.unit} has no head, so nothing can be drafted; leave the targets empty or delete the row.`;
    case 'NOT_A_SIGNATORY':
      return `The head of ${reason.details.unit} may not sign commitments yet; leave the targets empty, or ask an administrator to grant it.`;
    case 'ASSIGNER_IS_SIGNATORY':
      return `You head ${reason.details.unit} yourself and cannot assign to yourself; leave the targets empty or delete the row.`;
    case 'HAS_COMMITMENT':
      return `${reason.details.unit} has a commitment of the year already; leave the targets empty or delete the row.`;
    case 'HAS_DRAFT':
      return `${reason.details.unit} has a draft of yours for the year already; issue or discard that, or delete the row.`;
  }
}
