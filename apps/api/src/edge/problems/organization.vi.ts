import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about units, levels, people and accounts. */
export const organizationVi = {
  BEFORE_LAST_CHANGE: says('Ngày sớm hơn lần thay đổi gần nhất', (details) => {
    return `Đơn vị đã có thay đổi từ ngày ${dayOf(details, 'lastChange')}. Chọn ngày từ đó trở đi.`;
  }),
  ENDS_BEFORE_IT_BEGINS: says(
    'Ngày kết thúc trước ngày bắt đầu',
    'Chọn ngày kết thúc từ ngày bắt đầu trở đi.',
  ),
  FUNCTION_ENDED: says(
    'Quyền đã được thu hồi',
    'Quyền này đã kết thúc, không cần thu hồi lại. Tải lại trang để xem.',
  ),
  FUNCTION_HELD: says(
    'Đã được giao quyền này',
    'Người này đang giữ quyền đó ở đơn vị đã chọn trong thời gian trùng nhau. Chọn thời gian khác hoặc thu hồi quyền cũ trước.',
  ),
  HEAD_EXISTS: says(
    'Đơn vị đã có người đứng đầu',
    'Trong thời gian này đơn vị đã có người đứng đầu. Ghi việc thôi chức vụ của người đó trước hoặc chọn ngày khác.',
  ),
  LAST_ADMINISTRATOR: says(
    'Đây là người quản trị cuối cùng',
    'Hệ thống phải luôn có ít nhất một người quản trị đăng nhập được. Giao quyền quản trị cho người khác trước.',
  ),
  LEVELS_EXIST: says('Các cấp tổ chức đã được lập', 'Sửa các cấp hiện có thay vì lập mới.'),
  LEVEL_FIXED: says(
    'Không sửa được tên hoặc thứ bậc của cấp',
    'Tên và thứ bậc của một giai đoạn được giữ nguyên. Kết thúc giai đoạn này và lập giai đoạn mới.',
  ),
  LEVEL_NOT_VALID: says('Cấp tổ chức không có hiệu lực', (details) => {
    return `Cấp “${textOf(details, 'code')}” không có hiệu lực vào ngày ${dayOf(details, 'on')}. Chọn cấp hoặc ngày khác.`;
  }),
  LEVEL_OVERLAPS: says(
    'Trùng thời gian với giai đoạn khác',
    'Cấp này đã có một giai đoạn trùng thời gian. Kết thúc giai đoạn đó trước hoặc chọn ngày khác.',
  ),
  OLD_PASSWORD_NEEDED: says(
    'Cần mật khẩu hiện tại',
    'Mật khẩu của chính mình được đổi ở trang Tài khoản, bằng mật khẩu hiện tại.',
  ),
  NO_ACCOUNT: says('Chưa có tài khoản', 'Người này chưa có tài khoản. Mở tài khoản trước.'),
  PERSON_EXISTS: says('Người này đã có trong hệ thống', 'Tải lại danh sách để xem.'),
  POSITION_ENDED: says('Đã thôi chức vụ này', (details) => {
    return `Người này đã thôi chức vụ từ ngày ${dayOf(details, 'on')}. Tải lại trang để xem.`;
  }),
  POSITION_EXISTS: says('Đã giữ chức vụ này', 'Chức vụ này đã được ghi. Tải lại trang để xem.'),
  ROOT_STAYS: says(
    'Đơn vị cao nhất được giữ nguyên',
    'Không thể chuyển hoặc kết thúc đơn vị cao nhất của hệ thống. Chọn đơn vị khác.',
  ),
  SUCCEEDS_ITSELF: says('Đơn vị không thể kế thừa chính mình', 'Chọn đơn vị kế thừa khác.'),
  UNITS_BELOW: says('Còn đơn vị trực thuộc', (details) => {
    const name = textOf(details, 'name');
    return `Sau ngày này vẫn còn đơn vị trực thuộc${name && ` (${name})`}. Chuyển hoặc kết thúc các đơn vị đó trước.`;
  }),
  UNIT_ABOLISHED: says('Đơn vị đã kết thúc hoạt động', (details) => {
    return `Đơn vị kết thúc hoạt động ngày ${dayOf(details, 'on')}. Chọn đơn vị kế thừa hoặc ngày sớm hơn.`;
  }),
  UNIT_EXISTS: says('Đơn vị đã có trong hệ thống', 'Tải lại danh sách để xem.'),
  UNIT_NOT_YET: says('Đơn vị chưa thành lập', (details) => {
    return `Đơn vị chỉ có từ ngày ${dayOf(details, 'from')}. Chọn ngày từ đó trở đi.`;
  }),
  USERNAME_FIXED: says(
    'Không đổi được tên đăng nhập',
    'Tên đăng nhập được giữ nguyên từ khi mở tài khoản. Chỉ đặt lại mật khẩu.',
  ),
  USERNAME_TAKEN: says('Tên đăng nhập đã có người dùng', 'Chọn tên đăng nhập khác.'),
  WITHIN_ITSELF: says('Đơn vị không thể trực thuộc chính mình', 'Chọn đơn vị cấp trên khác.'),
} as const satisfies ProblemTexts;
