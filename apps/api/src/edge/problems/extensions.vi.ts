import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about more time, and about duties as they are followed up. */
export const extensionsVi = {
  DUTY_CLOSED: says('Nghĩa vụ đã kết thúc', 'Việc này đã hoàn thành hoặc đã hủy. Tải lại trang để xem.'),
  DUTY_WITHOUT_DATE: says(
    'Việc này không có thời hạn',
    'Việc thực hiện theo lộ trình không có ngày để gia hạn. Trao đổi với người giao việc để thay đổi lộ trình.',
  ),
  EXTENSIONS_USED_UP: says('Đã hết số lần gia hạn', (details) => {
    const most = textOf(details, 'most');
    const said =
      most === '0' ? 'Loại việc này không được gia hạn' : `Loại việc này được gia hạn tối đa ${most} lần`;
    return most === ''
      ? 'Không thể gia hạn thêm. Hoàn thành việc theo thời hạn hiện tại hoặc báo cáo người giao việc.'
      : `${said}. Hoàn thành việc theo thời hạn hiện tại hoặc báo cáo người giao việc.`;
  }),
  EXTENSION_DECIDED: says(
    'Đề nghị gia hạn đã được giải quyết',
    'Đề nghị này đã được quyết định hoặc đã rút. Tải lại trang để xem kết quả.',
  ),
  EXTENSION_NOBODY_DECIDES: says(
    'Không có người quyết định gia hạn',
    'Phía trên đơn vị chưa có thủ trưởng nào có thể quyết định. Đề nghị người quản trị hệ thống ghi nhận người giữ chức vụ cấp trên.',
  ),
  EXTENSION_NOT_LATER: says('Ngày mới phải muộn hơn thời hạn hiện tại', (details) => {
    const day = dayOf(details, 'dueOn');
    return day === ''
      ? 'Chọn ngày muộn hơn thời hạn hiện tại.'
      : `Thời hạn hiện tại là ${day}. Chọn ngày muộn hơn.`;
  }),
  EXTENSION_OF_ANOTHER: says(
    'Đề nghị này của người khác',
    'Chỉ người đã đề nghị gia hạn mới rút được đề nghị. Liên hệ người đó nếu cần rút.',
  ),
  EXTENSION_OF_ONES_OWN: says(
    'Không thể tự quyết định gia hạn cho mình',
    'Người thực hiện và người đề nghị không được quyết định. Chờ người giao việc hoặc cấp trên quyết định.',
  ),
  EXTENSION_PENDING: says(
    'Đang có đề nghị gia hạn chờ quyết định',
    'Mỗi lần chỉ có một đề nghị. Chờ quyết định, hoặc rút đề nghị cũ rồi gửi đề nghị mới.',
  ),
  EXTENSION_TOO_LATE: says('Đã quá thời hạn nên không thể đề nghị gia hạn', (details) => {
    const day = dayOf(details, 'dueOn');
    const said =
      day === '' ? 'Đề nghị gia hạn phải gửi trước khi hết hạn' : `Thời hạn đã hết vào ngày ${day}`;
    return `${said}. Hoàn thành việc sớm nhất có thể và báo cáo lý do với người giao việc.`;
  }),
} as const satisfies ProblemTexts;
