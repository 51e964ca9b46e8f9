import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about signing in another’s place, and about who takes over. */
export const authoritiesVi = {
  AUTHORITY_EXISTS: says('Ủy quyền này đã có', 'Ủy quyền đã được ghi. Tải lại trang để xem.'),
  AUTHORITY_TO_ONESELF: says('Không ủy quyền cho chính mình', 'Chọn người khác để ủy quyền.'),
  AUTHORITY_OVER: says('Thời hạn ủy quyền đã qua', 'Chọn ngày kết thúc từ hôm nay trở đi.'),
  AUTHORITY_TOO_LONG: says('Thời hạn ủy quyền quá dài', (details) => {
    return `Ủy quyền kéo dài nhiều nhất ${textOf(details, 'most')} ngày. Chọn ngày kết thúc sớm hơn.`;
  }),
  AUTHORITY_NOT_FOR_THIS: says(
    'Ủy quyền không gồm việc này',
    'Văn bản ủy quyền không cho ký thay ở bước này. Đề nghị người ủy quyền ký.',
  ),
  DELEGATE_ELSEWHERE: says(
    'Người được ủy quyền không thuộc đơn vị',
    'Chỉ ủy quyền cho người thuộc đơn vị trong phạm vi ủy quyền hoặc cấp dưới. Chọn lại người hoặc phạm vi.',
  ),
  NOT_AN_ASSIGNER: says(
    'Người này không có quyền giao cam kết',
    'Người nhận bàn giao phải đang có quyền giao cam kết đối với đơn vị. Chọn lại người.',
  ),
  SIGNS_BOTH_SIDES: says(
    'Không ký cho cả hai bên',
    'Đồng chí là một bên, hoặc đã ký cho bên kia, nên không ký thay bên này. Người khác được ủy quyền phải ký.',
  ),
} as const satisfies ProblemTexts;
