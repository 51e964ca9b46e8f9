import { textOf } from './details.js';
import type { Details, ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';
import { listOf } from './list-of.js';

const SAVE_AS =
  'Mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp Excel Workbook (.xlsx), rồi tải lên lại.';

const found: Readonly<Record<string, string>> = {
  OLD_EXCEL: `Đây là tệp Excel đời cũ (.xls). ${SAVE_AS}`,
  ENCRYPTED:
    'Tệp có mật khẩu. Mở tệp, bỏ mật khẩu (Tệp – Thông tin – Bảo vệ Sổ làm việc), lưu rồi tải lên lại.',
  MACROS: `Tệp có chứa macro nên không được nhận. ${SAVE_AS}`,
  TEXT: `Đây là tệp văn bản (ví dụ .csv). ${SAVE_AS}`,
  DAMAGED: 'Tệp bị hỏng hoặc chưa tải lên hết. Mở tệp bằng Excel, lưu lại rồi tải lên lại.',
};

/** What is said about workbooks that somebody uploads. */
export const sheetsVi = {
  SHEET_UNREADABLE: says(
    'Không đọc được tệp Excel',
    (details) => found[textOf(details, 'found')] ?? `Chỉ nhận tệp Excel (.xlsx). ${SAVE_AS}`,
  ),
  SHEET_TOO_BIG: says('Tệp Excel quá lớn', (details) => {
    const most = Math.floor(Number(textOf(details, 'most')) / 2 ** 20);
    return details['what'] === 'CONTENT'
      ? `Nội dung tệp khi giải nén vượt ${most} MB. Xóa hình ảnh, trang và dòng thừa hoặc chia thành nhiều tệp.`
      : `Tệp vượt ${most} MB. Xóa hình ảnh, trang và dòng thừa hoặc chia thành nhiều tệp.`;
  }),
  SHEET_TOO_MANY_ROWS: says(
    'Trang tính có quá nhiều dòng',
    (details) =>
      `Mỗi lần chỉ nhận tối đa ${textOf(details, 'most')} dòng. Chia thành nhiều tệp rồi tải lên lần lượt.`,
  ),
  SHEET_TOO_MANY_COLUMNS: says(
    'Trang tính có quá nhiều cột',
    (details) => `Chỉ nhận tối đa ${textOf(details, 'most')} cột. Xóa các cột bên phải không dùng đến.`,
  ),
  SHEET_COLUMNS_MISSING: says('Thiếu cột trong trang tính', (details: Details) => {
    const columns = listOf(details, 'columns');
    return `Không tìm thấy cột ${columns} trong trang tính đầu tiên. Dùng lại tệp mẫu và giữ nguyên tên cột.`;
  }),
  SHEET_COLUMN_TWICE: says('Cột bị lặp trong trang tính', (details) => {
    return `Cột ${listOf(details, 'column')} xuất hiện nhiều lần (ô ${listOf(details, 'cells')}). Chỉ giữ lại một cột.`;
  }),
} as const satisfies ProblemTexts;
