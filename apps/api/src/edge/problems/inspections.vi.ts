import { dayOf, textOf } from './details.js';
import { listOf } from './list-of.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about inspections and what they find. */
export const inspectionsVi = {
  ADDRESSEE_MISSING: says(
    'Chưa rõ kiến nghị gửi ai',
    'Kiến nghị phải gửi Chủ tịch hoặc Ban Chỉ đạo; các loại khác không có nơi nhận. Chọn lại nơi nhận hoặc loại.',
  ),
  ANSWERER_MISSING: says(
    'Chưa chọn người trả lời',
    'Kiến nghị với Ban Chỉ đạo cần một người trả lời. Chọn Trưởng ban hoặc người được phân công.',
  ),
  CHANGED_TEXT_MISSING: says(
    'Nội dung sửa chưa khớp',
    'Khi sửa tồn tại thì phải có nội dung mới; khi giữ nguyên hoặc rút thì không. Chọn lại cách trả lời.',
  ),
  CONCLUDED_BEFORE_BEGIN: says(
    'Kết luận trước ngày kiểm tra',
    (details) => `Ngày của kết luận phải từ ngày bắt đầu kiểm tra, ${dayOf(details, 'from')}. Chọn lại ngày.`,
  ),
  DOCUMENT_IN_FUTURE: says(
    'Ngày văn bản ở tương lai',
    'Ngày ký văn bản không thể sau hôm nay. Chọn lại ngày.',
  ),
  EFFECT_CHECKED: says(
    'Đã kiểm tra hiệu quả',
    'Tồn tại này đã được kiểm tra hiệu quả. Tải lại trang để xem.',
  ),
  EXCEPTION_AWAITS: says(
    'Đang chờ quyết định',
    'Đề nghị trước còn chờ quyết định. Chờ trả lời rồi mới đề nghị tiếp.',
  ),
  EXCEPTION_DECIDED: says(
    'Đề nghị này đã được trả lời',
    'Đề nghị đã được trả lời hoặc không còn hiệu lực. Tải lại trang; muốn thêm thời gian thì gửi đề nghị mới.',
  ),
  EXCEPTION_IN_PAST: says('Ngày phải ở tương lai', 'Chọn một ngày sau hôm nay.'),
  FINDING_CHANGED: says(
    'Tồn tại đã được người khác sửa',
    'Người khác trong đoàn vừa sửa nội dung này. Bản của bạn vẫn còn trên máy: xem bản mới rồi gộp lại.',
  ),
  FINDING_DROPPED: says(
    'Tồn tại đã được đưa ra khỏi kết luận',
    'Nội dung này không còn trong dự thảo kết luận. Ghi thành một tồn tại mới nếu vẫn cần.',
  ),
  FINDING_EXISTS: says('Tồn tại đã được ghi', 'Tồn tại này đã có. Tải lại trang để xem.'),
  FINDING_OF_OTHER_UNIT: says(
    'Tồn tại của đơn vị khác',
    'Sửa nội dung không được chuyển sang đơn vị khác. Giữ nguyên đơn vị.',
  ),
  FINDING_STATUS: says(
    'Trạng thái của tồn tại đã khác',
    'Ở trạng thái hiện nay không làm được việc này. Tải lại trang để xem việc có thể làm.',
  ),
  FINDING_UNCLEAR: says('Chưa ghi nội dung', 'Ghi rõ những gì đã thấy rồi lưu lại.'),
  INSPECTION_CHANGED: says('Cuộc kiểm tra vừa thay đổi', 'Có người vừa ghi thêm. Tải lại trang rồi làm lại.'),
  INSPECTION_EXISTS: says('Cuộc kiểm tra đã được mở', 'Cuộc kiểm tra này đã có. Tải lại trang để xem.'),
  INSPECTION_STATUS: says(
    'Cuộc kiểm tra đã kết thúc hoặc chưa kết luận',
    'Ở trạng thái hiện nay không làm được việc này. Tải lại trang để xem.',
  ),
  NO_CONTENT_INSPECTED: says('Chưa chọn nội dung kiểm tra', 'Chọn ít nhất một nội dung cải cách hành chính.'),
  NO_UNIT_INSPECTED: says('Chưa chọn đơn vị được kiểm tra', 'Chọn ít nhất một đơn vị.'),
  NOT_THE_ANSWERER: says(
    'Không phải người trả lời',
    'Chỉ người chịu trách nhiệm trả lời tồn tại này mới làm được.',
  ),
  NOT_THE_HEAD: says(
    'Không phải người đứng đầu',
    'Chỉ người đang đứng đầu đơn vị mới tiếp nhận được kế hoạch.',
  ),
  NOT_THE_LEAD: says(
    'Không phải trưởng đoàn',
    'Chỉ trưởng đoàn, hoặc quản trị viên khi trưởng đoàn vắng, mới thay đổi thành phần đoàn.',
  ),
  QUESTION_OUTSIDE_CONTENTS: says(
    'Câu hỏi ngoài nội dung kiểm tra',
    (details) =>
      `Câu hỏi ${listOf(details, 'question')} thuộc nội dung không được kiểm tra. Bỏ câu hỏi hoặc chọn thêm nội dung.`,
  ),
  QUESTION_TWICE: says('Câu hỏi bị trùng', 'Một câu hỏi xuất hiện hai lần. Bỏ bớt một câu.'),
  REPLY_TOO_LATE: says(
    'Đã hết hạn giải trình',
    (details) =>
      `Hạn giải trình là ngày ${dayOf(details, 'on')}. Tồn tại đã được tính; có thể đề nghị chấp nhận tạm thời trên trang tồn tại.`,
  ),
  SESSION_IN_FUTURE: says('Buổi làm việc ở tương lai', 'Chỉ ghi buổi làm việc đã diễn ra. Chọn lại ngày.'),
  SEVERITY_GONE: says(
    'Không bỏ được mức độ đã dùng',
    (details) =>
      `Các mức ${listOf(details, 'severities')} đã có thể được dùng trong kết luận nên phải giữ lại. Có thể đổi tên và thời hạn.`,
  ),
  SEVERITY_TWICE: says('Mã mức độ bị trùng', 'Mỗi mức độ cần một mã riêng. Sửa mã bị trùng.'),
  SEVERITY_UNKNOWN: says('Mức độ không có trong quy định', 'Chọn một mức độ đang có hiệu lực.'),
  TEAM_OF_THE_UNIT: says(
    'Trưởng đoàn, người xác minh thuộc đơn vị được kiểm tra',
    'Ai thuộc hoặc giữ chức vụ tại đơn vị được kiểm tra thì không làm trưởng đoàn, không xác minh. Chọn người khác, hoặc để người đó làm thành viên.',
  ),
  UNIT_NOT_BELOW: says(
    'Đơn vị không thuộc phạm vi kiểm tra',
    'Chỉ kiểm tra được các đơn vị trực thuộc. Bỏ đơn vị nằm ngoài phạm vi.',
  ),
  UNIT_NOT_INSPECTED: says(
    'Đơn vị không có trong cuộc kiểm tra',
    'Thêm đơn vị vào cuộc kiểm tra trước, hoặc chọn đơn vị khác.',
  ),
  UNIT_TWICE: says('Đơn vị bị trùng', 'Một đơn vị xuất hiện hai lần. Bỏ bớt một dòng.'),
  UNIT_WAS_INSPECTED: says(
    'Đơn vị đã có ghi nhận',
    'Đơn vị bị bỏ ra đã có tồn tại hoặc buổi làm việc. Đưa các ghi nhận đó ra trước.',
  ),
  UNIT_WITHOUT_HEAD: says(
    'Đơn vị chưa có người đứng đầu',
    'Đơn vị chưa có người đứng đầu nên không ai nhận được kết luận. Bổ nhiệm người đứng đầu rồi kết luận lại.',
  ),
  VERIFIER_MISSING: says('Đoàn chưa có người xác minh', 'Chọn ít nhất một người xác minh kết quả khắc phục.'),
  VISIT_OUTSIDE_YEAR: says(
    'Tháng không thuộc năm của kế hoạch',
    (details) =>
      `Tháng ${textOf(details, 'month')} không thuộc năm ${textOf(details, 'year')}. Sửa lại tháng.`,
  ),
  VISIT_TWICE: says('Cuộc kiểm tra bị trùng', 'Một dòng của kế hoạch xuất hiện hai lần. Bỏ bớt một dòng.'),
  YEAR_PLAN_EXISTS: says(
    'Năm này đã có kế hoạch',
    (details) =>
      `Kế hoạch của năm ${textOf(details, 'year')} đã được ban hành. Tải lại trang rồi sửa đổi kế hoạch đó.`,
  ),
} satisfies ProblemTexts;
