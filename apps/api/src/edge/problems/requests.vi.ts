import { textOf, wordsFor } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';
import { wordsVi } from './words.vi.js';

/** What is said about requests as such, whatever they ask for. */
export const requestsVi = {
  MALFORMED_JSON: says(
    'Nội dung gửi lên không đọc được',
    'Nội dung không phải là JSON hợp lệ, mã hóa UTF-8. Đề nghị kiểm tra lại và gửi lại.',
  ),
  DUPLICATE_KEY: says(
    'Một trường được gửi hai lần',
    (details) => `Trường “${textOf(details, 'key')}” xuất hiện hai lần. Chỉ giữ lại một lần rồi gửi lại.`,
  ),
  FORBIDDEN_KEY: says(
    'Tên trường không được phép',
    (details) => `Không được dùng tên trường “${textOf(details, 'key')}”. Bỏ trường này rồi gửi lại.`,
  ),
  JSON_TOO_DEEP: says(
    'Nội dung lồng quá nhiều cấp',
    (details) => `Nội dung chỉ được lồng tối đa ${textOf(details, 'limit')} cấp.`,
  ),
  UNSTORABLE_CHARACTER: says(
    'Có ký tự không lưu được',
    'Nội dung chứa ký tự NUL hoặc ký tự Unicode bị cắt rời. Xóa các ký tự này rồi gửi lại.',
  ),
  MALFORMED_URL: says('Địa chỉ không đọc được', 'Địa chỉ chứa ký tự mã hóa sai. Kiểm tra lại đường dẫn.'),
  INVALID_IDEMPOTENCY_KEY: says(
    'Idempotency-Key không hợp lệ',
    'Idempotency-Key phải có từ 16 đến 200 ký tự ASCII in được, không có dấu cách.',
  ),
  BAD_REQUEST: says('Yêu cầu không hợp lệ', 'Máy chủ không hiểu yêu cầu này. Kiểm tra lại rồi gửi lại.'),
  UNAUTHENTICATED: says(
    'Chưa đăng nhập',
    'Đồng chí chưa đăng nhập hoặc phiên làm việc đã hết hạn. Đề nghị đăng nhập lại.',
  ),
  WRONG_CREDENTIALS: says(
    'Tên đăng nhập hoặc mật khẩu không đúng',
    'Kiểm tra lại tên đăng nhập và mật khẩu. Nếu quên mật khẩu, liên hệ người quản trị để đặt lại.',
  ),
  WRONG_PASSWORD: says(
    'Mật khẩu không đúng',
    'Nhập lại mật khẩu hiện tại. Nếu quên, liên hệ người quản trị để đặt lại.',
  ),
  OWN_PASSWORD_NEEDED: says(
    'Cần đổi mật khẩu trước khi ký',
    'Mật khẩu hiện tại do người quản trị đặt nên chưa dùng để ký được. Mở Tài khoản của tôi, đổi sang mật khẩu chỉ đồng chí biết, rồi ký.',
  ),
  SAME_PASSWORD: says('Mật khẩu mới trùng mật khẩu cũ', 'Chọn một mật khẩu khác với mật khẩu hiện tại.'),
  TOO_MANY_VIEWS: says('Đã lưu quá nhiều bộ lọc', (details) => {
    return `Mỗi người lưu tối đa ${textOf(details, 'most')} bộ lọc. Xóa bớt bộ lọc không dùng rồi lưu lại.`;
  }),
  VIEW_NAME_TAKEN: says('Tên bộ lọc đã dùng', (details) => {
    return `Đồng chí đã có bộ lọc tên “${textOf(details, 'name')}”. Đặt tên khác, hoặc xóa bộ lọc cũ trước.`;
  }),
  TOO_MANY_TOKENS: says('Đã có quá nhiều mã kết nối', (details) => {
    return `Mỗi người được giữ tối đa ${textOf(details, 'most')} mã kết nối. Thu hồi mã không dùng trước khi tạo mới.`;
  }),
  NOT_ALLOWED: says('Không có thẩm quyền', (details) => {
    const whoCan = wordsFor(details, 'whoCan', 'function', wordsVi.functions);
    return whoCan.length > 0
      ? `Đồng chí không có thẩm quyền thực hiện việc này. Người có thẩm quyền: ${whoCan.join(', ')}.`
      : 'Đồng chí không có thẩm quyền thực hiện việc này. Liên hệ người quản trị hệ thống nếu cần được giao quyền.';
  }),
  CSRF: says(
    'Không xác nhận được yêu cầu đến từ trang này',
    'Tải lại trang rồi thực hiện lại. Chương trình kết nối phải gửi kèm tiêu đề X-CSRF-Token.',
  ),
  NOT_FOUND: says(
    'Không tìm thấy',
    'Nội dung này không tồn tại hoặc đồng chí không có quyền xem. Kiểm tra lại đường dẫn.',
  ),
  SLOW_REQUEST: says(
    'Yêu cầu gửi lên quá chậm',
    'Máy chủ không nhận đủ nội dung trong thời gian cho phép. Kiểm tra đường truyền rồi gửi lại.',
  ),
  VERSION_CONFLICT: says('Nội dung đã được người khác thay đổi', (details) => {
    const since = wordsFor(details, 'since', 'type', wordsVi.events);
    const what = since.length > 0 ? ` (${since.join('; ')})` : '';
    return `Trong lúc đồng chí đang xem, nội dung này đã thay đổi${what}. Tải lại để xem bản mới nhất rồi thực hiện lại.`;
  }),
  SECRET_SHOWN_ONCE: says(
    'Mã bí mật chỉ hiển thị một lần',
    'Yêu cầu này đã được thực hiện và mã bí mật đã được trả về một lần. Nếu không còn giữ mã, hãy thu hồi và tạo mã mới.',
  ),
  BODY_TOO_LARGE: says('Nội dung gửi lên quá lớn', 'Nội dung chỉ được tối đa 256 kB. Rút gọn rồi gửi lại.'),
  URL_TOO_LONG: says('Địa chỉ quá dài', 'Rút ngắn địa chỉ rồi gửi lại.'),
  UNSUPPORTED_MEDIA: says('Định dạng không được hỗ trợ', (details) => {
    const accepted = textOf(details, 'accepted');
    return accepted === ''
      ? 'Chỉ nhận nội dung JSON (Content-Type: application/json).'
      : `Ở đây chỉ nhận nội dung tệp (Content-Type: ${accepted}).`;
  }),
  VALIDATION: says(
    'Thông tin chưa hợp lệ',
    'Một số thông tin còn thiếu hoặc chưa đúng. Đề nghị sửa các trường được nêu rồi gửi lại.',
  ),
  VALUE_OUT_OF_RANGE: says(
    'Giá trị vượt quá giới hạn',
    'Một giá trị nằm ngoài phạm vi lưu trữ được. Kiểm tra lại các con số và ngày tháng.',
  ),
  IDEMPOTENCY_KEY_REUSED: says(
    'Idempotency-Key đã dùng cho yêu cầu khác',
    'Khóa này đã được dùng cho một yêu cầu có nội dung khác. Dùng khóa mới cho yêu cầu mới.',
  ),
  RULE_BROKEN: says(
    'Không thực hiện được',
    'Việc này trái với quy định đang áp dụng. Tải lại trang để xem tình trạng hiện tại.',
  ),
  TOO_MANY_ATTEMPTS: says('Thao tác quá nhiều lần', (details) => {
    const seconds = textOf(details, 'retryAfter');
    return seconds
      ? `Đã thử quá nhiều lần. Đề nghị thử lại sau ${seconds} giây.`
      : 'Đã thử quá nhiều lần. Đề nghị chờ ít phút rồi thử lại.';
  }),
  TOO_MANY_STREAMS: says(
    'Mở quá nhiều trang cùng lúc',
    'Phiên làm việc này đang mở quá nhiều trang. Đóng bớt các trang không dùng.',
  ),
  INTERNAL: says(
    'Hệ thống gặp lỗi',
    'Việc này chưa thực hiện được do lỗi của hệ thống. Nếu còn gặp lại, báo người quản trị kèm mã tra cứu.',
  ),
  UNAVAILABLE: says(
    'Hệ thống tạm thời gián đoạn',
    'Cơ sở dữ liệu chưa sẵn sàng. Đề nghị thử lại sau ít giây; nội dung đang nhập vẫn được giữ.',
  ),
} as const satisfies ProblemTexts;
