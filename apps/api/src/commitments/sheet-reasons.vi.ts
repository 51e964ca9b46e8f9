import { sayCellInVietnamese } from '../edge/sheets/cell-faults.vi.js';
import type { RowReason } from '#libs/commitments/src/template-sheet/row-reason.js';

/** What is wrong with a row of a sheet, for Vietnamese readers. */
export function sayInVietnamese(reason: RowReason): string {
  const said = sentence(reason);
  return reason.column === null ? said : `Cột “${reason.column}”: ${said}`;
}

function sentence(reason: RowReason): string {
  switch (reason.code) {
    case 'CELL_REQUIRED':
      return 'chưa có chỉ tiêu; nhập một số.';
    case 'CELL_ERROR':
    case 'CELL_NOT_A_NUMBER':
    case 'CELL_NUMBER_UNCLEAR':
    case 'CELL_NOT_WHOLE':
    case 'CELL_PERCENT_UNCLEAR':
    case 'CELL_NOT_A_DATE':
    case 'CELL_NO_SUCH_DAY':
      return sayCellInVietnamese(reason);
    case 'TARGET_TOO_LONG':
      return `số ${reason.details.text} quá lớn hoặc có quá ba chữ số thập phân; làm tròn lại.`;
    case 'UNIT_MISSING':
      return 'Dòng này chưa ghi đơn vị; ghi tên đơn vị hoặc xóa dòng.';
    case 'UNIT_UNKNOWN':
      return `Không tìm thấy đơn vị “${reason.details.text}”; dùng tên và mã đơn vị trong tệp mẫu, hoặc xóa dòng.`;
    case 'UNIT_OUTSIDE':
      return `“${reason.details.text}” không trực thuộc đơn vị đã chọn; xóa dòng này.`;
    case 'UNIT_AMBIGUOUS':
      return `Có nhiều đơn vị tên “${reason.details.text}”; ghi mã đơn vị như trong tệp mẫu.`;
    case 'UNIT_TWICE':
      return `${reason.details.unit} đã có ở dòng ${reason.details.row}; chỉ giữ lại một dòng.`;
    case 'VACANT':
      return `${reason.details.unit} chưa có người đứng đầu nên chưa giao được; để trống các chỉ tiêu hoặc xóa dòng.`;
    case 'NOT_A_SIGNATORY':
      return `Người đứng đầu ${reason.details.unit} chưa được giao quyền ký cam kết; để trống các chỉ tiêu, hoặc đề nghị người quản trị giao quyền.`;
    case 'ASSIGNER_IS_SIGNATORY':
      return `Đồng chí đứng đầu ${reason.details.unit} nên không tự giao cho mình được; để trống các chỉ tiêu hoặc xóa dòng.`;
    case 'HAS_COMMITMENT':
      return `${reason.details.unit} đã có cam kết trong năm; để trống các chỉ tiêu hoặc xóa dòng.`;
    case 'HAS_DRAFT':
      return `${reason.details.unit} đã có dự thảo của đồng chí trong năm; giao ký hoặc bỏ dự thảo đó, hoặc xóa dòng.`;
  }
}
