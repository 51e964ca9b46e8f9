export const app = {
  name: 'Cam kết',
  claim: 'Theo dõi cam kết cải cách hành chính',
  demo: 'Bản dùng thử',
};

export const nav = {
  label: 'Các trang',
  skip: 'Đến nội dung chính',
  open: 'Mở danh mục',
  close: 'Đóng danh mục',
  myWork: 'Việc của tôi',
  commitments: 'Cam kết',
  board: 'Bảng đơn vị',
  coverage: 'Tình hình ký',
  report: 'Báo cáo',
  inspections: 'Kiểm tra',
  findings: 'Tồn tại sau kiểm tra',
  plans: 'Kế hoạch khắc phục',
  remediation: 'Tình hình khắc phục',
  remediationReports: 'Báo cáo khắc phục',
  remediationRules: 'Quy định theo dõi sau kiểm tra',
  calendar: 'Lịch của tôi',
  mailbox: 'Hộp thư',
  units: 'Đơn vị',
  people: 'Nhân sự',
  ladders: 'Nhắc việc, đôn đốc',
  rehearsal: 'Diễn tập',
  operations: 'Vận hành',
};

export const state = {
  you: 'đồng chí',
  loading: 'Đang tải',
  noPermission: 'Đồng chí không có quyền xem nội dung này',
  noPermissionAdvice: 'Nếu cần cho công việc, liên hệ người quản trị hệ thống để được giao quyền.',
  whoHolds: (name: string) =>
    `Trang này dành cho người giữ vai trò “${name}”. Nếu cần cho công việc, liên hệ người quản trị hệ thống để được giao vai trò này.`,
  notFound: 'Không tìm thấy trang hoặc hồ sơ này',
  notFoundAdvice: 'Địa chỉ có thể bị gõ thiếu, hoặc hồ sơ thuộc đơn vị mà đồng chí không được xem.',
  toMyWork: 'Về Việc của tôi',
  offline: 'Chưa kết nối được máy chủ. Nội dung đang soạn vẫn được giữ; trang sẽ tự kết nối lại.',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  written: { date: 'ngày/tháng/năm', month: 'tháng/năm' },
  notCopied: 'Không sao chép được, xin chọn và sao chép bằng tay',
};

export const problem = {
  unknown: 'Có lỗi ngoài dự kiến',
  outage: 'Chưa kết nối được máy chủ',
  outageAdvice: 'Nội dung đã nhập vẫn còn. Chờ ít phút rồi thử lại; việc đã làm sẽ không bị ghi hai lần.',
  again: 'Thử lại',
  readNewer: 'Tải bản mới, giữ phần tôi đã nhập',
  meanwhile: 'Những thay đổi trong lúc đó',
  reference: (id: string) => `Mã tra cứu khi cần hỗ trợ: ${id}`,
};
