import { listOf, textOf } from './details.js';
import type { Details, ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

const causes: Readonly<Record<string, string>> = {
  EXTENSION: 'Loại tệp có phần mở rộng này không được chấp nhận.',
  CONTENT:
    'Nội dung không đúng với phần mở rộng của tên tệp, hoặc tệp bị hỏng. Mở tệp và lưu lại đúng định dạng.',
  MACROS: 'Tệp có chứa macro. Lưu lại không kèm macro hoặc xuất ra PDF.',
  LOCKED: 'Tệp đang đặt mật khẩu. Bỏ mật khẩu rồi lưu lại.',
  DISGUISED: 'Trong tệp còn chứa nội dung khác, như trang web hoặc tệp nén. Lưu lại tệp hoặc xuất ra PDF.',
  ENCODING:
    'Văn bản không dùng bảng mã UTF-8. Lưu lại với bảng mã UTF-8 (trong Notepad: Save as, mục Encoding).',
};

const file = (details: Details): string => {
  const name = textOf(details, 'name');
  return name === '' ? 'Tệp' : `Tệp “${name}”`;
};

/** What is said about files that are uploaded and read. */
export const filesVi = {
  FILE_ALLOWANCE_USED_UP: says('Quá nhiều tệp chưa sử dụng', (details) => {
    const most = textOf(details, 'most') || '200';
    return `Các tệp đã tải lên mà chưa đính kèm chỉ được tối đa ${most} MB. Đính kèm vào nơi cần dùng, hoặc tiếp tục vào ngày mai.`;
  }),
  FILE_DAMAGED: says(
    'Tệp trên máy chủ bị hỏng',
    'Nội dung không còn đúng như khi tải lên nên không được hiển thị. Báo người quản trị để khôi phục từ bản sao lưu.',
  ),
  FILE_EMPTY: says('Tệp không có nội dung', (details) => `${file(details)} không có dữ liệu. Chọn tệp khác.`),
  FILE_INFECTED: says('Phát hiện vi-rút', (details) => {
    const signature = textOf(details, 'signature');
    return `${file(details)} không được tiếp nhận${signature && ` (${signature})`}. Báo cán bộ công nghệ thông tin và không gửi tệp này cho người khác.`;
  }),
  FILE_KIND_REFUSED: says('Tệp không được chấp nhận', (details) => {
    const accepted = listOf(details, 'accepted').join(', ');
    const cause = causes[textOf(details, 'why')] ?? 'Loại tệp này không được chấp nhận.';
    return `${file(details)} không tiếp nhận được. ${cause}${accepted && ` Các loại được nhận: ${accepted}.`}`;
  }),
  FILE_NOT_FOUND: says(
    'Không tìm thấy tệp',
    'Tệp chưa được tải lên hoặc không thuộc đơn vị này. Tải tệp lên lại.',
  ),
  FILE_NOT_YOURS: says(
    'Tệp do người khác tải lên',
    'Chỉ người tải tệp lên mới được đính kèm tệp đó. Đồng chí hãy tự tải tệp lên.',
  ),
  FILE_SCANNER_AWAY: says(
    'Phần mềm quét vi-rút không phản hồi',
    'Tệp chỉ được tiếp nhận sau khi quét vi-rút. Thử lại sau ít phút; nếu vẫn gặp lỗi, báo người quản trị.',
  ),
  FILE_STORE_FULL: says(
    'Máy chủ hết chỗ lưu tệp',
    'Ổ đĩa của máy chủ đã đầy, tệp chưa được lưu. Báo người quản trị, sau đó tải tệp lên lại.',
  ),
  FILE_TOO_LARGE: says('Tệp quá lớn', (details) => {
    const most = textOf(details, 'most');
    return `Mỗi tệp chỉ được ${most === '' ? 'trong giới hạn cho phép' : `tối đa ${most} MB`}. Giảm dung lượng (ví dụ quét ở 150 dpi) hoặc chia thành nhiều tệp.`;
  }),
  FILE_TOO_OLD: says('Tệp đã tải lên quá lâu', (details) => {
    const hours = textOf(details, 'hours') || '24';
    return `Tệp không được sử dụng trong ${hours} giờ sẽ bị xóa. Tải tệp lên lại.`;
  }),
  TOO_MANY_UPLOADS: says('Tải lên quá nhiều tệp cùng lúc', (details) => {
    const most = textOf(details, 'most') || '4';
    return `Mỗi người chỉ tải lên cùng lúc ${most} tệp. Chờ một tệp tải xong rồi tiếp tục.`;
  }),
} as const satisfies ProblemTexts;
