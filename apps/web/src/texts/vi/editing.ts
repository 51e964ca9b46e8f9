export const editor = {
  promises: { SIGNATORY: 'Các nhiệm vụ', ASSIGNER: 'Người giao cam kết lại' },
  assignersHint: 'nhân lực, kinh phí, quyết định… người giao hứa để nhiệm vụ làm được',
  addItem: { SIGNATORY: 'Thêm nhiệm vụ', ASSIGNER: 'Thêm cam kết của người giao' },
  itemOf: {
    SIGNATORY: (at: number) => `Nhiệm vụ ${at}`,
    ASSIGNER: (at: number) => `Cam kết ${at} của người giao`,
  },
  sideOf: { SIGNATORY: 'người cam kết', ASSIGNER: 'người giao' },
  assignerHimself: 'Người giao cam kết',
  clauses: 'Điều khoản chung',
  clausesHint: 'Áp dụng cho mọi nhiệm vụ, ví dụ chế độ báo cáo.',
  clause: (at: number) => `Điều khoản ${at}`,
  addClause: 'Thêm điều khoản',
  removeClause: (at: number) => `Bỏ điều khoản ${at}`,
  supersedes: 'Thay thế cam kết',
  supersedesNone: 'Không thay thế bản nào',
  supersedesHint: 'Bản đang có hiệu lực của đơn vị trong năm; hết hiệu lực khi bản này có hiệu lực.',
  supersedesGone: 'Bản đã chọn không còn hiệu lực. Chọn lại hoặc bỏ chọn.',
};

export const indicator = {
  title: 'Chỉ tiêu đo',
  add: 'Thêm chỉ tiêu đo',
  remove: 'Bỏ chỉ tiêu đo',
  code: 'Mã chỉ tiêu',
  codeHint: 'Chọn mã đã dùng hoặc ghi mã mới; cùng mã thì so sánh được giữa các đơn vị, các năm.',
  used: (units: number) => `${units} đơn vị đang dùng mã này.`,
  name: 'Tên chỉ tiêu',
  unit: 'Đơn vị tính',
  unitHint: 'Ví dụ: %, hồ sơ, triệu đồng.',
  directionLabel: 'Phải đạt',
  direction: { AT_LEAST: 'ít nhất', AT_MOST: 'nhiều nhất' },
  target: 'Mức phải đạt',
  targetNeeded: 'Ghi mức phải đạt.',
  baseline: 'Mức hiện nay',
  baselineHint: 'Để trống nếu chưa có số liệu.',
  rollUpLabel: 'Số của cấp trên lấy từ các đơn vị trực thuộc',
  rollUpHint: 'Cách gộp số liệu của các đơn vị trực thuộc.',
  ownReading: 'Không gộp, tự nhập số liệu',
  rollUp: { SUM: 'cộng lại', AVERAGE: 'trung bình', LOWEST: 'thấp nhất', HIGHEST: 'cao nhất' },
  from: (baseline: string) => `hiện nay ${baseline}`,
  rolledUp: (how: string) => `gộp từ đơn vị trực thuộc: ${how}`,
};

export const coSigners = {
  title: 'Người đồng ký',
  beside: { SIGNATORY: 'Cùng ký với người cam kết', ASSIGNER: 'Cùng ký với người giao' },
  role: { SIGNATORY: 'Đồng ký bên cam kết', ASSIGNER: 'Đồng ký bên giao' },
  hint: 'Tìm theo tên. Để trống nếu không có.',
  none: 'Không có',
  needed: { SIGNATORY: 'Số người bên cam kết phải ký', ASSIGNER: 'Số người bên giao phải ký' },
  of: (needed: number, all: number) =>
    needed === all ? `tất cả ${all} người phải ký` : `ít nhất ${needed} trong ${all} người phải ký`,
  told: (names: string, needed: number, all: number) =>
    needed === all ? names : `${names} (ít nhất ${needed} trong ${all} người)`,
};

export const warnings = {
  title: 'Cảnh báo cần giải trình',
  left: (open: number) => (open === 0 ? 'đã giải trình hết' : `còn ${open} cảnh báo`),
  why: 'Nội dung có chỗ có thể còn dễ dãi. Sửa nội dung, hoặc giải trình từng điểm; lời giải trình được lưu cùng bản cam kết.',
  answer: 'Lời giải trình',
  answered: 'Cảnh báo đã giải trình',
  BELOW_LAST_YEAR: (item: string, target: string, result: string) =>
    `${item}: mức ${target} kém kết quả năm trước của chính đơn vị (${result}).`,
  FAR_BELOW_OTHERS: (item: string, target: string, median: string) =>
    `${item}: mức ${target} kém xa mức giữa của các đơn vị cùng cấp (${median}).`,
  BUNCHED_IN_DECEMBER: (inDecember: number, dated: number) =>
    `${inDecember} trong ${dated} nhiệm vụ có thời hạn dồn vào tháng 12.`,
  NO_INDICATOR: 'Không nhiệm vụ nào có chỉ tiêu đo được bằng số.',
};
