/** Findings and lines of plans from an Excel sheet. */
export const imports = {
  title: { findings: 'Ghi tồn tại từ tệp Excel', lines: 'Nhập kế hoạch từ tệp Excel' },
  sentence: {
    findings: 'Ghi tồn tại, hạn chế của cuộc kiểm tra từ tệp Excel.',
    lines: 'Nhập các dòng của kế hoạch khắc phục từ tệp Excel.',
  },
  sheet: 'Tệp Excel',
  hint: {
    findings:
      'Tải tệp mẫu đã có sẵn các tồn tại đang ghi, thêm hoặc sửa dòng rồi tải lên. Để trống số thứ tự ở dòng mới.',
    lines:
      'Tải tệp mẫu đã có sẵn các dòng đang soạn, thêm hoặc sửa dòng rồi tải lên. Dòng bị xóa khỏi tệp vẫn giữ trong kế hoạch.',
  },
  download: 'Tải tệp mẫu',
  mode: 'Khi có dòng chưa nhận được',
  modes: {
    STOP: 'Dừng lại',
    SKIP: 'Bỏ qua dòng cần sửa',
    UPDATE: 'Cho phép sửa nội dung đã có',
  },
  modeHints: {
    STOP: 'Còn một dòng cần sửa thì không nhận dòng nào. Nội dung đã có không bị thay đổi.',
    SKIP: 'Nhận các dòng hợp lệ, bỏ qua các dòng cần sửa. Nội dung đã có không bị thay đổi.',
    UPDATE: 'Dòng mang số hoặc mã đã có sẽ thay nội dung cũ. Còn một dòng cần sửa thì không nhận dòng nào.',
  },
  checked: 'Kết quả kiểm tra tệp',
  found: (added: number, changed: number, unchanged: number, refused: number) =>
    `${added} dòng mới, ${changed} dòng sửa, ${unchanged} dòng giữ nguyên, ${refused} dòng cần sửa lại.`,
  show: 'Xem các dòng',
  all: 'Tất cả',
  state: {
    NEW: 'Mới',
    CHANGED: 'Thay đổi',
    UNCHANGED: 'Giữ nguyên',
    REFUSED: 'Cần sửa',
  },
  rowAt: (row: number) => `Dòng ${row}`,
  stateTitle: 'Kết quả',
  number: 'Số',
  text: { findings: 'Tồn tại, hạn chế', lines: 'Biện pháp khắc phục' },
  of: { findings: 'Đơn vị', lines: 'Người chủ trì' },
  why: 'Lý do, thay đổi',
  changes: (columns: string) => `Thay đổi: ${columns}`,
  cell: (cell: string) => `Ô ${cell}:`,
  more: (count: number) => `Còn ${count} dòng nữa không hiện ở đây.`,
  wrong: (rows: number) => `${rows} dòng cần sửa; chưa nhận dòng nào.`,
  wrongHint: 'Tải tệp có ghi lý do ở từng dòng, sửa rồi tải lên lại; hoặc chọn bỏ qua các dòng cần sửa.',
  left: (rows: number) => `${rows} dòng cần sửa sẽ bị bỏ qua.`,
  downloadMarked: 'Tải tệp có ghi lý do',
  bring: (rows: number) => `Nhận ${rows} dòng`,
  together: 'Nhận tất cả cùng lúc; tải lại cùng tệp này không tạo thêm dòng nào.',
  nothing: 'Tệp không có gì mới để nhận.',
  mendFirst: 'Sửa các dòng trên thì mới nhận được.',
  done: (added: number, changed: number) => `Đã thêm ${added} dòng, sửa ${changed} dòng.`,
  doneLeft: (unchanged: number, refused: number) =>
    `${unchanged} dòng giữ nguyên, ${refused} dòng bị bỏ qua.`,
};
