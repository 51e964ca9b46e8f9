import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about remediation plans and who verifies them. */
export const plansVi = {
  APPROVAL_VOID: says(
    'Phê duyệt không còn hiệu lực',
    'Kế hoạch đã sửa và đang chờ phê duyệt lại nên chưa xác minh được. Chờ bản mới được phê duyệt.',
  ),
  DOER_IS_VERIFIER: says(
    'Người thực hiện không được xác minh',
    'Ai đã tham gia thực hiện thì không xác minh, dù ký thay ai. Nhờ người xác minh khác của đoàn.',
  ),
  EVIDENCE_CHANGED: says('Minh chứng đã có bản mới', 'Đơn vị vừa nộp bản mới. Tải lại trang và xem bản đó.'),
  EVIDENCE_EXPIRED: says(
    'Minh chứng đã hết hiệu lực',
    (details) => `Giấy tờ này có hiệu lực đến ngày ${dayOf(details, 'on')}. Nộp bản còn hiệu lực.`,
  ),
  EVIDENCE_NOT_REVIEWED: says(
    'Còn minh chứng chưa xem',
    'Chấp nhận hoặc từ chối từng minh chứng rồi mới xác minh.',
  ),
  EXTENSION_NEEDED: says(
    'Lùi hạn phải xin gia hạn',
    'Thời hạn đã phê duyệt chỉ lùi được bằng đề nghị gia hạn trên trang nhiệm vụ. Giữ ngày cũ trong kế hoạch.',
  ),
  FINDING_OF_OTHER_PLAN: says(
    'Tồn tại của kế hoạch khác',
    'Dòng này gắn với tồn tại không thuộc kế hoạch. Chọn lại tồn tại.',
  ),
  LINES_NOT_CLAIMED: says(
    'Còn nhiệm vụ chưa báo xong',
    (details) => `Chỉ rút mẫu khi mọi nhiệm vụ đã được báo xong; còn ${textOf(details, 'lines')} nhiệm vụ.`,
  ),
  LINE_BEYOND_LIMIT: says(
    'Vượt thời hạn khắc phục',
    (details) =>
      `“${textOf(details, 'measure')}” phải xong chậm nhất ngày ${dayOf(details, 'limit')}, theo mức độ của tồn tại. Chọn ngày sớm hơn.`,
  ),
  LINE_DUE_IN_PAST: says(
    'Thời hạn đã qua',
    (details) =>
      `“${textOf(details, 'measure')}” có hạn ngày ${dayOf(details, 'on')}, đã qua. Chọn ngày khác.`,
  ),
  LINE_SETTLED: says(
    'Nhiệm vụ đã được xác minh',
    'Nhiệm vụ đã xác minh thì giữ nguyên. Nếu tồn tại lặp lại, đoàn kiểm tra ghi tồn tại mới.',
  ),
  LINE_TWICE: says('Dòng bị trùng', 'Một dòng xuất hiện hai lần. Bỏ bớt một dòng.'),
  NOT_IN_SAMPLE: says(
    'Nhiệm vụ không nằm trong mẫu',
    'Khi đang xác minh theo mẫu, chỉ trả lời các nhiệm vụ được rút.',
  ),
  PLAN_CHANGED: says(
    'Kế hoạch đã có bản khác',
    'Bản bạn đọc không còn là bản đang chờ. Tải lại trang và đọc bản mới.',
  ),
  PLAN_EXISTS: says('Kế hoạch đã có', 'Đơn vị đã được yêu cầu lập kế hoạch này. Tải lại trang.'),
  PLAN_NOT_APPROVED: says('Kế hoạch chưa được phê duyệt', 'Chỉ thực hiện sau khi kế hoạch được phê duyệt.'),
  PLAN_STATUS: says(
    'Trạng thái của kế hoạch đã khác',
    'Ở trạng thái hiện nay không làm được việc này. Tải lại trang để xem việc có thể làm.',
  ),
  PLAN_TOO_LONG: says(
    'Kế hoạch có quá nhiều dòng',
    (details) =>
      `Mỗi kế hoạch tối đa ${textOf(details, 'most')} dòng; nhận tệp này sẽ thành ${textOf(details, 'lines')} dòng. Bớt dòng trong tệp rồi tải lên lại.`,
  ),
  PLAN_TOO_SHORT: says(
    'Kế hoạch chưa đủ dài để rút mẫu',
    (details) =>
      `Chỉ rút mẫu với kế hoạch từ ${textOf(details, 'from')} nhiệm vụ; kế hoạch này còn ${textOf(details, 'lines')}. Xác minh từng nhiệm vụ.`,
  ),
  PLAN_UNCLEAR: says(
    'Kế hoạch chưa đủ 6 rõ',
    'Còn ô chưa ghi hoặc tồn tại chưa có nhiệm vụ nào. Các ô thiếu được đánh dấu trong bảng: ghi đủ rồi trình lại.',
  ),
  REPORT_ISSUED_MEANWHILE: says(
    'Báo cáo của tháng đã khác',
    'Trong lúc đó tháng này đã có báo cáo khác. Tải lại trang, đọc bản đó rồi mới ban hành bản thay thế.',
  ),
  REPORT_MONTH_NOT_BEGUN: says('Tháng chưa bắt đầu', 'Chọn tháng này hoặc tháng trước.'),
  REQUESTER_IS_APPROVER: says(
    'Người trình không được duyệt',
    'Ai đã tham gia đề nghị thì không quyết định, dù thay ai. Nhờ người khác có thẩm quyền.',
  ),
  SAMPLE_OPEN: says('Đang xác minh theo mẫu', 'Việc xác minh theo mẫu chưa xong. Chờ kết quả rồi làm tiếp.'),
  SHEET_ROWS_REFUSED: says(
    'Tệp còn dòng cần sửa',
    (details) =>
      `Chưa nhận dòng nào; có ${textOf(details, 'rows')} dòng cần sửa. Sửa các dòng đó rồi tải lên lại, hoặc chọn chỉ nhận các dòng hợp lệ.`,
  ),
  VERIFIER_OF_THE_UNIT: says(
    'Người của đơn vị không được xác minh',
    'Người thuộc đơn vị được kiểm tra không phê duyệt, không xác minh việc của đơn vị mình. Nhờ người khác của đoàn.',
  ),
} satisfies ProblemTexts;
