import type { CellFault } from '#libs/documents/src/sheets/typed-cell.js';

/** A cell that holds something; that nothing stands in it is said where one knows what is missing. */
type FilledCellFault = Exclude<CellFault, { readonly code: 'CELL_REQUIRED' }>;

/** What is wrong with a cell of a sheet, for English readers. */
export function sayCellInEnglish(fault: FilledCellFault): string {
  switch (fault.code) {
    case 'CELL_ERROR':
      return `the cell shows the error ${fault.details.error}; enter the value again.`;
    case 'CELL_NOT_A_NUMBER':
      return `“${fault.details.text}” is not a number; enter a number only, such as 95 or 95,5.`;
    case 'CELL_NUMBER_UNCLEAR':
      return `“${fault.details.text}” can be read in two ways; write ${fault.details.whole} or ${fault.details.fraction}.`;
    case 'CELL_NOT_WHOLE':
      return `“${fault.details.text}” is not a whole number; enter a whole number.`;
    case 'CELL_PERCENT_UNCLEAR':
      return `it is unclear how many per cent “${fault.details.text}” is; write the % sign.`;
    case 'CELL_NOT_A_DATE':
      return `“${fault.details.text}” is not a date; write it as day/month/year.`;
    case 'CELL_NO_SUCH_DAY':
      return `there is no day ${fault.details.text}; enter the day again.`;
  }
}
