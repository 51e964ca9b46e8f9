/** What the people of the demonstration do, where the name of their function does not tell a newcomer. */
const groups: Readonly<Record<string, string>> = {
  ASSIGNER: 'Chủ tịch UBND huyện: giao và ký xác nhận',
  SIGNATORY: 'Người đứng đầu đơn vị: ký cam kết',
};

export const signIn = {
  title: 'Đăng nhập',
  today: (day: string) => `Hôm nay: ${day}`,
  six: 'Rõ người, rõ việc, rõ thẩm quyền, rõ trách nhiệm, rõ sản phẩm, rõ thời gian.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  enter: 'Đăng nhập',
  demo: 'Tài khoản dùng thử',
  demoHint: 'Bấm vào một người để vào xem ngay với vai trò của người đó. Tên người là hư cấu.',
  groups,
  seek: 'Tìm theo tên, chức vụ',
};

export const account = {
  menu: (name: string) => `Tài khoản: ${name}`,
  title: 'Tài khoản của tôi',
  speakOther: 'English',
  signOut: 'Đăng xuất',
  password: 'Đổi mật khẩu',
  passwordChanged: 'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.',
  current: 'Mật khẩu hiện tại',
  next: 'Mật khẩu mới',
  nextHint: (shortest: number) => `Ít nhất ${shortest} ký tự; một câu dễ nhớ thì tốt hơn ký tự khó nhớ.`,
  tooShort: (lacking: number) => `Còn thiếu ${lacking} ký tự.`,
  change: 'Đổi mật khẩu',
  initialPassword:
    'Mật khẩu của đồng chí do người quản trị đặt; cần đổi sang mật khẩu của riêng mình trước khi ký.',
  sessions: 'Các phiên đăng nhập',
  everywhereHint:
    'Kết thúc mọi phiên đăng nhập của tài khoản này, kể cả phiên đang dùng. Mã kết nối vẫn còn hiệu lực; thu hồi ở trang Mã kết nối.',
  signOutEverywhere: 'Đăng xuất mọi nơi',
};

export const tokens = {
  title: 'Mã kết nối',
  sentence: (live: number) =>
    live === 0 ? 'Chưa có mã kết nối nào đang dùng.' : `${live} mã kết nối đang dùng.`,
  none: 'Mã kết nối cho phép phần mềm khác đọc hoặc ghi dữ liệu thay mặt đồng chí. Chưa tạo mã nào.',
  name: 'Tên mã (dùng cho phần mềm nào)',
  scopes: 'Phạm vi',
  scope: {
    'commitments:read': 'Xem cam kết',
    'remediation:read': 'Xem kiểm tra và kế hoạch khắc phục',
    'commitments:write': 'Lập, giao và ký cam kết',
    'organization:read': 'Xem đơn vị, nhân sự, lịch làm việc, quy định nhắc việc',
    'organization:write': 'Sửa đơn vị, nhân sự',
    'operations:read': 'Xem tình trạng vận hành',
    'deliveries:report': 'Báo thư bị trả lại (dành cho máy chủ thư)',
  },
  expires: 'Hết hạn',
  used: 'Dùng lần cuối',
  never: 'Chưa dùng',
  end: 'Thu hồi',
  revoke: 'Thu hồi',
  revokeOne: (name: string) => `Thu hồi mã ${name}`,
  revokedAt: (at: string) => `Đã thu hồi ${at}`,
  create: 'Tạo mã mới',
  make: 'Tạo mã',
  days: 'Số ngày hiệu lực',
  daysHint: 'Từ 1 đến 366 ngày.',
  secretOnce: 'Sao chép mã ngay bây giờ: mã chỉ hiện một lần này.',
};

export const functions = {
  ASSIGNER: 'Người giao cam kết',
  SIGNATORY: 'Người cam kết',
  HEAD_OF_UNIT: 'Người đứng đầu đơn vị',
  STAFF: 'Công chức của đơn vị',
  HR_UNIT: 'Cơ quan nội vụ',
  INSPECTOR: 'Người kiểm tra',
  ONE_STOP_DESK: 'Bộ phận một cửa',
  SECRETARIAT: 'Văn phòng',
  ADMINISTRATOR: 'Người quản trị hệ thống',
  AUDITOR: 'Người giám sát (chỉ xem)',
};
