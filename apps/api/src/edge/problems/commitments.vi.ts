import { dayOf, textOf, wordsFor } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';
import { wordsVi } from './words.vi.js';

/** What is said about commitments. */
export const commitmentsVi = {
  ALREADY_SIGNED: says('Đã ký rồi', 'Cam kết này đã được ký, không cần ký lại. Tải lại trang để xem chữ ký.'),
  ASSIGNER_IS_SIGNATORY: says(
    'Người giao trùng với người cam kết',
    'Không ai cam kết với chính mình. Chọn người cam kết khác.',
  ),
  CALENDAR_NOT_COVERED: says(
    'Chưa có lịch làm việc cho thời gian này',
    'Lịch ngày làm việc chưa được ban hành cho thời hạn đã chọn. Chọn thời hạn sớm hơn.',
  ),
  ITEM_TWICE: says(
    'Hai nhiệm vụ trùng mã',
    'Mỗi nhiệm vụ có một mã riêng. Xóa nhiệm vụ bị trùng rồi thêm lại.',
  ),
  ITEM_DUE_IN_PAST: says('Thời hạn của nhiệm vụ đã qua', (details) => {
    return `Thời hạn ${dayOf(details, 'on')} của nhiệm vụ “${textOf(details, 'task')}” đã qua. Chọn thời hạn từ hôm nay trở đi.`;
  }),
  NAMED_TWICE: says('Một cam kết được nêu hai lần', 'Mỗi cam kết chỉ được nêu một lần trong một lượt ký.'),
  NOT_A_SIGNATORY: says(
    'Người đứng đầu chưa có vai trò người cam kết',
    'Người đứng đầu đơn vị chưa được giao vai trò người cam kết đối với đơn vị này nên chưa ký được. Đề nghị người quản trị hệ thống giao vai trò này.',
  ),
  PERSON_OUTSIDE_UNIT: says(
    'Người thực hiện không thuộc đơn vị',
    'Người thực hiện từng nhiệm vụ phải thuộc đơn vị cam kết; khi giao cho nhiều đơn vị thì để trống, người đứng đầu mỗi đơn vị chịu trách nhiệm. Chọn lại người.',
  ),
  SIGNATORY_NOT_HEAD: says(
    'Người cam kết không phải người đứng đầu đơn vị',
    'Chỉ người đang đứng đầu đơn vị mới ký cam kết cho đơn vị. Chọn lại người cam kết hoặc đơn vị.',
  ),
  SIGNING_GRANT_REQUIRED: says(
    'Cần xác nhận lại mật khẩu',
    'Để ký, đồng chí nhập lại mật khẩu. Xác nhận có hiệu lực trong ít phút.',
  ),
  SIGN_BY_IN_PAST: says('Hạn ký đã qua', (details) => {
    return `Hạn ký ${dayOf(details, 'signBy')} đã qua. Chọn hạn ký từ hôm nay trở đi.`;
  }),
  SIX_CLARITIES_INCOMPLETE: says('Chưa đủ “6 rõ”', (details) => {
    const missing = wordsFor(details, 'gaps', 'clarity', wordsVi.clarities);
    return `Chưa giao ký được vì còn thiếu: ${missing.join(', ')}. Bổ sung ở các mục được nêu rồi giao lại.`;
  }),
  TERMS_CHANGED: says(
    'Nội dung cam kết khác với bản đã đọc',
    'Nội dung cam kết không trùng với bản đồng chí đã đọc. Tải lại, đọc bản hiện tại rồi mới ký.',
  ),
  WRONG_STATUS: says('Không phù hợp với tình trạng hiện tại', (details) => {
    const [status] = wordsFor({ status: [details['status']] }, 'status', '', wordsVi.statuses);
    return `${status ? `Cam kết đang ở tình trạng “${status}”, ` : ''}không thực hiện được việc này. Tải lại trang để xem tình trạng hiện tại.`;
  }),
} as const satisfies ProblemTexts;
