import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about texts that are returned, amended and signed by several. */
export const negotiationVi = {
  AMENDMENT_UNDER_WAY: says(
    'Đang có bản sửa đổi chờ ký',
    'Cam kết đang có một bản sửa đổi chờ ký. Ký hoặc từ chối bản đó trước khi đề nghị bản khác.',
  ),
  NO_AMENDMENT: says(
    'Không có bản sửa đổi nào',
    'Không còn bản sửa đổi nào chờ ký. Tải lại trang để xem nội dung đang có hiệu lực.',
  ),
  CO_SIGNERS_IMPOSSIBLE: says(
    'Người đồng ký chưa hợp lý',
    'Người đồng ký phải khác hai bên và không trùng nhau; số chữ ký cần có từ 1 đến số người đồng ký. Chọn lại.',
  ),
  ITEM_WAS_DROPPED: says(
    'Nhiệm vụ này đã bị bỏ trước đây',
    'Nhiệm vụ đã bỏ ở lần sửa đổi trước không lấy lại mã cũ. Thêm nhiệm vụ mới thay vì dùng lại.',
  ),
  NOTHING_CHANGED: says(
    'Nội dung chưa có gì thay đổi',
    'Nội dung giống hệt bản đang có. Sửa nội dung rồi gửi lại, hoặc giữ nguyên bản hiện tại.',
  ),
  NOT_A_PARTY: says('Không phải một bên của cam kết', 'Chỉ người cam kết và người giao được làm việc này.'),
  NOT_A_SIGNER: says(
    'Không có tên trong những người ký',
    'Ở bước này chưa đến lượt đồng chí ký, hoặc đồng chí không phải người ký của bản này. Xem mục Chữ ký để biết ai ký.',
  ),
  PARTY_CHANGED: says(
    'Người cam kết hoặc đơn vị đã thay đổi',
    'Bản này ghi tên người hoặc đơn vị trước khi bàn giao nên không ký được nữa. Người giao sửa và giao ký lại.',
  ),
  SUPERSEDES_ANOTHER: says(
    'Không thay thế được cam kết đã chọn',
    'Chỉ thay thế được cam kết đang có hiệu lực của cùng đơn vị, cùng năm. Chọn lại cam kết bị thay thế.',
  ),
  WARNINGS_UNANSWERED: says(
    'Còn cảnh báo chưa giải trình',
    'Nội dung có chỗ có thể còn dễ dãi. Giải trình từng cảnh báo được nêu, hoặc sửa nội dung, rồi giao lại.',
  ),
  YEAR_STAYS: says(
    'Không đổi được năm của cam kết',
    'Bản sửa đổi giữ nguyên năm của cam kết. Đặt lại năm như cũ.',
  ),
  AUTHORITY_LAPSED: says(
    'Ủy quyền không còn hiệu lực',
    'Ủy quyền đã hết hạn hoặc đã bị thu hồi nên không ký thay được. Đề nghị người ủy quyền ký hoặc lập ủy quyền mới.',
  ),
} as const satisfies ProblemTexts;
