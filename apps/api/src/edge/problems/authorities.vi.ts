import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { refusedSignatureVi } from './refused-signature.vi.js';
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
    'Đồng chí là một bên, hoặc đồng chí hay chứng thư số này đã ký cho bên kia, nên không ký bên này được. Người khác phải ký, bằng chứng thư của mình.',
  ),
  PAPER_NOT_MADE: says('Bản PDF đang được lập', 'Hệ thống đang lập bản PDF. Thử lại sau ít giây.'),
  PAPER_FAILED: says(
    'Không lập được bản PDF',
    'Hệ thống không lập được bản PDF sau ba lần thử. Báo người quản trị hệ thống.',
  ),
  NOT_OUR_PAPER: says(
    'Không phải bản PDF của cam kết này',
    'Tải bản PDF để ký của cam kết này, ký số trên chính tệp đó rồi tải lên; không in, quét hay lưu lại bằng phần mềm khác.',
  ),
  SIGNING_ROOTS_MISSING: says(
    'Chưa cài đặt chứng thư số gốc',
    'Hệ thống chưa biết tin chứng thư số nào nên chưa nhận chữ ký số từ ngoài. Báo người quản trị hệ thống đặt SIGNING_ROOTS.',
  ),
  EXTERNAL_SIGNATURE_REFUSED: says('Chữ ký số không được chấp nhận', refusedSignatureVi),
} as const satisfies ProblemTexts;
