import type { CellFault } from '#libs/documents/src/sheets/typed-cell.js';

/** A cell that holds something; that nothing stands in it is said where one knows what is missing. */
type FilledCellFault = Exclude<CellFault, { readonly code: 'CELL_REQUIRED' }>;

/** What is wrong with a cell of a sheet, for Vietnamese readers. */
export function sayCellInVietnamese(fault: FilledCellFault): string {
  switch (fault.code) {
    case 'CELL_ERROR':
      return `ô báo lỗi ${fault.details.error}; nhập lại giá trị.`;
    case 'CELL_NOT_A_NUMBER':
      return `“${fault.details.text}” không phải là số; chỉ nhập số, ví dụ 95 hoặc 95,5.`;
    case 'CELL_NUMBER_UNCLEAR':
      return `“${fault.details.text}” có hai cách hiểu; ghi ${fault.details.whole} hoặc ${fault.details.fraction}.`;
    case 'CELL_NOT_WHOLE':
      return `“${fault.details.text}” không phải số nguyên; nhập số nguyên.`;
    case 'CELL_PERCENT_UNCLEAR':
      return `“${fault.details.text}” chưa rõ là bao nhiêu phần trăm; ghi kèm dấu %.`;
    case 'CELL_NOT_A_DATE':
      return `“${fault.details.text}” không phải là ngày; ghi theo dạng ngày/tháng/năm.`;
    case 'CELL_NO_SUCH_DAY':
      return `không có ngày ${fault.details.text}; nhập lại ngày.`;
  }
}
