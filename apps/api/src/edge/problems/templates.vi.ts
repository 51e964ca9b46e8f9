import { listOf } from './list-of.js';
import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about templates of commitments, and about drafting and issuing many at once. */
export const templatesVi = {
  TEMPLATE_EXISTS: says('Mẫu này đã có', 'Mẫu cam kết đã được ban hành. Tải lại trang để xem.'),
  TEMPLATE_UNCHANGED: says(
    'Mẫu chưa có gì thay đổi',
    'Nội dung giống hệt phiên bản đang dùng. Sửa nội dung rồi ban hành phiên bản mới.',
  ),
  TEMPLATE_RETIRED: says(
    'Mẫu đã ngừng sử dụng',
    'Không soạn được cam kết từ mẫu này nữa. Chọn mẫu khác trong danh sách mẫu.',
  ),
  TEMPLATE_CHANGED: says(
    'Mẫu đã có phiên bản mới',
    'Phiên bản mới của mẫu đã được ban hành. Tải lại trang, tải tệp Excel mới rồi nhập lại chỉ tiêu.',
  ),
  TEMPLATE_PLACEHOLDER_UNKNOWN: says('Có chỗ trống không rõ trong mẫu', (details) => {
    const written = listOf(details, 'placeholders');
    return `Mẫu chỉ dùng {chucDanh}, {donVi} và {nam}.${written && ` Sửa hoặc bỏ ${written}.`}`;
  }),
  TEMPLATE_NO_SUCH_DAY: says('Không có ngày này', (details) => {
    const day = textOf(details, 'day');
    return day === ''
      ? 'Thời hạn của một nhiệm vụ không có trong lịch. Chọn lại ngày.'
      : `Không có ngày ${day}/${textOf(details, 'month')}. Chọn lại thời hạn của nhiệm vụ.`;
  }),
  TEMPLATE_INDICATOR_TWICE: says('Hai chỉ tiêu trùng tên', (details) => {
    const names = listOf(details, 'indicators');
    return `Mỗi chỉ tiêu là một cột trong tệp Excel nên tên và đơn vị tính không được trùng nhau.${names && ` Đổi tên ${names}.`}`;
  }),
  SHEET_ROWS_WRONG: says('Tệp còn dòng cần sửa', (details) => {
    const rows = textOf(details, 'rows');
    return `Chưa soạn dự thảo nào.${rows && ` Có ${rows} dòng cần sửa.`} Tải tệp có ghi lý do, sửa rồi tải lên lại.`;
  }),
  SHEET_WITHOUT_UNITS: says(
    'Tệp không có đơn vị nào để soạn',
    'Không có dòng nào giao được chỉ tiêu. Tải lại tệp mẫu, nhập chỉ tiêu cho các đơn vị rồi tải lên.',
  ),
  UNIT_DRAFTED_MEANWHILE: says('Đơn vị vừa có dự thảo', (details) => {
    const unit = textOf(details, 'unit');
    return `Chưa soạn dự thảo nào: ${unit || 'một đơn vị'} vừa có dự thảo trong cùng lúc. Tải lại trang để kiểm tra tệp lần nữa.`;
  }),
  DRAFTS_NOT_ISSUED: says('Chưa giao ký dự thảo nào', (details) => {
    const { drafts } = details;
    const many = Array.isArray(drafts) ? ` Có ${new Set(drafts.map(idOf)).size} dự thảo chưa giao được.` : '';
    return `Các dự thảo được giao ký cùng lúc hoặc không dự thảo nào.${many} Sửa hoặc bỏ những dự thảo đó, hoặc giao ký riêng phần còn lại.`;
  }),
} as const satisfies ProblemTexts;

const idOf = (draft: unknown): unknown =>
  typeof draft === 'object' && draft !== null && 'id' in draft ? draft.id : draft;
