import type { RowReason } from '#libs/remediation/src/sheets/row-fault.js';
import { problemsVi } from '../edge/problems/problems.vi.js';
import { sayCellInVietnamese } from '../edge/sheets/cell-faults.vi.js';
import { sayRule } from './say-rule.js';

/** What is wrong with a row of a sheet of findings or lines, for Vietnamese readers. */
export function sayInVietnamese(reason: RowReason): string {
  const said = sentence(reason);
  return reason.column === null ? said : `Cột “${reason.column}”: ${said}`;
}

function sentence(reason: RowReason): string {
  switch (reason.code) {
    case 'CELL_REQUIRED':
      return 'chưa ghi; ghi vào ô này.';
    case 'CELL_ERROR':
    case 'CELL_NOT_A_NUMBER':
    case 'CELL_NUMBER_UNCLEAR':
    case 'CELL_NOT_WHOLE':
    case 'CELL_PERCENT_UNCLEAR':
    case 'CELL_NOT_A_DATE':
    case 'CELL_NO_SUCH_DAY':
      return sayCellInVietnamese(reason);
    case 'TEXT_TOO_LONG':
      return `dài quá ${reason.details.most} ký tự; rút gọn lại.`;
    case 'TEXT_UNREADABLE':
      return 'có ký tự không đọc được; gõ lại nội dung.';
    case 'WORD_UNKNOWN':
      return `“${reason.details.text}” không có trong danh mục; ghi một trong: ${reason.details.known.join('; ')}.`;
    case 'NAME_UNKNOWN':
      return `không tìm thấy “${reason.details.text}”; ghi đúng họ tên hoặc tên đăng nhập, tên đơn vị.`;
    case 'NAME_AMBIGUOUS':
      return `“${reason.details.text}” có nhiều nơi trùng; ghi rõ một trong: ${reason.details.candidates.join('; ')}.`;
    case 'TIME_UNCLEAR':
      return `“${reason.details.text}” không phải thời hạn; ghi ngày (31/12/2025), tháng (Tháng 12/2025) hoặc Theo lộ trình: tên lộ trình.`;
    case 'COST_UNCLEAR':
      return `“${reason.details.text}” không phải số tiền; ghi số đồng, không ghi số âm.`;
    case 'TOO_MANY_NAMED':
      return `có quá ${reason.details.most} đơn vị; bớt lại.`;
    case 'FINDING_UNKNOWN':
      return `kế hoạch không có tồn tại số ${reason.details.number}; ghi đúng số của tồn tại trong kết luận.`;
    case 'ROW_EMPTY':
      return 'Dòng này không có nội dung; xóa dòng khỏi tệp. Muốn bỏ nội dung đã có thì bỏ trên trang.';
    case 'KEY_CONTRADICTS':
      return 'Số thứ tự và mã đối chiếu không cùng một nội dung; sửa lại số thứ tự hoặc xóa cả hai ô để thêm mới.';
    case 'KEY_UNKNOWN':
      return 'Không còn nội dung nào mang mã đối chiếu này; xóa ô mã để thêm mới, hoặc xóa dòng.';
    case 'CHANGED_SINCE':
      return 'Nội dung đã được sửa sau khi tải tệp; tải lại tệp rồi sửa trên bản mới.';
    case 'NUMBER_UNKNOWN':
      return `Không có tồn tại số ${reason.details.number}; để trống số thứ tự nếu là tồn tại mới.`;
    case 'KEY_EXISTS':
      return `Số ${reason.details.number} đã có với nội dung khác; chọn cho phép sửa nội dung đã có, hoặc xóa dòng.`;
    case 'ROW_TWICE':
      return `Trùng với dòng ${reason.details.row}; chỉ giữ lại một dòng.`;
    case 'RULE_BROKEN':
      return sayRule(problemsVi, reason.details);
  }
}
