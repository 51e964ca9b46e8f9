/** Templates of commitments, and drafting for many units from a sheet. */
export const templates = {
  promises: 'Các nhiệm vụ',
  item: (number: number) => `Nhiệm vụ ${number}`,
  addItem: 'Thêm nhiệm vụ',
  title: 'Mẫu cam kết',
  sentence: (inUse: number) =>
    inUse === 0 ? 'Chưa có mẫu cam kết nào đang dùng.' : `${inUse} mẫu cam kết đang dùng.`,
  none: 'Chưa có mẫu nào. Soạn một mẫu để giao cho nhiều đơn vị cùng lúc.',
  write: 'Soạn mẫu mới',
  items: (count: number) => `${count} nhiệm vụ`,
  unit: 'Đơn vị dùng mẫu',
  unitHint: 'Mẫu dùng được cho đơn vị này và các đơn vị trực thuộc.',
  versionTitle: 'Phiên bản',
  version: (number: number) => `Phiên bản ${number}`,
  versionInUse: (number: number) => `Phiên bản ${number} (đang dùng)`,
  by: (name: string, at: string) => `${name} ban hành lúc ${at}`,
  of: (unit: string) => `Mẫu của ${unit}.`,
  edit: 'Sửa thành phiên bản mới',
  draft: 'Soạn từ mẫu',
  retire: 'Ngừng sử dụng mẫu',
  retireHint: 'Dự thảo và cam kết đã soạn từ mẫu vẫn giữ nguyên.',
  reason: 'Lý do',
  retiredNow: 'Mẫu đã ngừng sử dụng.',
  retiredAt: (at: string) => `Ngừng sử dụng từ ${at}`,
  retiredWhy: (name: string, reason: string) => `${name}: ${reason}`,
  retiredNote: 'Mẫu đã ngừng sử dụng nên không sửa và không soạn từ mẫu này nữa. Chọn mẫu khác.',

  defaultTitle: 'Bản cam kết của {chucDanh} {donVi} năm {nam}',
  writing: 'Soạn mẫu: nội dung chung cho mọi đơn vị.',
  editing: (number: number) => `Soạn phiên bản ${number}; các phiên bản trước giữ nguyên.`,
  placeholders: 'Viết {chucDanh}, {donVi}, {nam} ở chỗ thay bằng chức danh, tên đơn vị và năm.',
  clauses: 'Điều khoản chung',
  clausesHint: 'Mỗi điều khoản một dòng.',
  side: 'Bên thực hiện',
  sides: { SIGNATORY: 'Người cam kết', ASSIGNER: 'Người giao' },
  timeHint: 'Tính trong năm của cam kết.',
  dayOfMonth: 'Ngày',
  monthOfYear: 'Tháng',
  day: (day: number) => `Ngày ${day}`,
  month: (month: number) => `Tháng ${month}`,
  dueOn: (day: number, month: number) => `ngày ${day} tháng ${month}`,
  dueIn: (month: number) => `trong tháng ${month}`,
  measure: 'Đo bằng chỉ tiêu',
  measureHint: 'Mỗi chỉ tiêu là một cột trong tệp Excel để giao số riêng cho từng đơn vị.',
  noMeasure: 'Bỏ chỉ tiêu',
  indicator: 'Chỉ tiêu',
  indicatorName: 'Tên chỉ tiêu',
  indicatorUnit: 'Đơn vị tính',
  direction: 'Yêu cầu',
  directions: { AT_LEAST: 'ít nhất', AT_MOST: 'không quá' },
  target: 'Chỉ tiêu chung',
  targetHint: 'Điền sẵn cho mọi đơn vị; sửa riêng được trong tệp Excel.',
  code: 'Mã chỉ tiêu',
  codeHint: 'Tự đặt theo tên; giữ nguyên qua các năm để so sánh được.',
  codeWrong: 'Chỉ gồm chữ cái không dấu, chữ số và dấu gạch dưới.',
  measured: (name: string, direction: string, target: string, unit: string) =>
    `${name}: ${direction} ${target} ${unit}`,
  obstacle: {
    UNIT: 'Chọn đơn vị dùng mẫu.',
    NAME: 'Ghi tên bản cam kết.',
    ITEMS: 'Thêm ít nhất một nhiệm vụ của người cam kết.',
    GAPS: 'Bổ sung các điểm chưa rõ của từng nhiệm vụ.',
    INDICATOR: 'Ghi đủ tên, đơn vị tính và mã của từng chỉ tiêu.',
  },
  ready: 'Phiên bản đã ban hành không sửa được; muốn sửa thì ban hành phiên bản mới.',
  publish: 'Ban hành mẫu',
  publishVersion: 'Ban hành phiên bản mới',
  published: 'Đã ban hành mẫu.',

  forWhom: 'Soạn cho',
  forWhomHint: 'Chọn một đơn vị, hoặc đơn vị cấp trên của các đơn vị cần giao.',
  oneTitle: 'Chỉ đơn vị này',
  oneHint: 'Mở bản soạn đã điền sẵn nội dung mẫu cho người đứng đầu đơn vị này.',
  one: 'Soạn cho đơn vị này',
  manyTitle: 'Các đơn vị trực thuộc',
  reach: (addressed: number, all: number) => {
    if (all === 0) return 'Đơn vị này không có đơn vị trực thuộc.';
    return addressed === all
      ? `Cả ${all} đơn vị trực thuộc đều soạn được.`
      : `${addressed} trên ${all} đơn vị trực thuộc soạn được.`;
  },
  leftOut: (count: number) => `${count} đơn vị không soạn được`,
  sheetHint:
    'Tải tệp Excel, sửa chỉ tiêu từng đơn vị, rồi tải lên. Chưa soạn gì cho đến khi đồng chí xem lại.',
  download: 'Tải tệp Excel',
  upload: 'Tải lên tệp đã điền',
  uploadAgain: 'Tải lên tệp khác',
  checked: 'Kết quả kiểm tra tệp',
  wrong: (rows: number) => `${rows} dòng cần sửa; chưa soạn dự thảo nào.`,
  wrongHint: 'Tải tệp có ghi lý do ở từng dòng, sửa rồi tải lên lại.',
  downloadMarked: 'Tải tệp có ghi lý do',
  row: (row: number) => `Dòng ${row}:`,
  cell: (cell: string) => `Ô ${cell}:`,
  moreWrong: (count: number) => `Còn ${count} lỗi nữa, xem trong tệp tải về.`,
  right: (count: number) => `Tệp hợp lệ: ${count} đơn vị sẽ có dự thảo.`,
  missing: (count: number, names: string) =>
    `${count} đơn vị không có dòng trong tệp nên không được soạn: ${names}${count > 5 ? '…' : ''}.`,
  draftHint: 'Soạn tất cả hoặc không soạn gì. Chưa ai nhận được cho đến khi giao ký.',
  noRows: 'Tệp không có dòng nào soạn được.',
  draftAll: (count: number) => `Soạn ${count} dự thảo`,
  drafted: (count: number) => `Đã soạn ${count} dự thảo.`,
  warnings: 'Cảnh báo',
  noWarning: 'Không có',
  warned: {
    BELOW_LAST_YEAR: (name: string, target: string, result: string) =>
      `${name}: ${target} kém kết quả năm trước (${result})`,
    FAR_BELOW_OTHERS: (name: string, target: string, median: string) =>
      `${name}: ${target} kém xa mức chung cùng cấp (${median})`,
    BUNCHED_IN_DECEMBER: (inDecember: number, dated: number) =>
      `${inDecember} trên ${dated} thời hạn dồn vào tháng 12`,
    NO_INDICATOR: 'Không có chỉ tiêu nào để đo',
  },
  waiting: (count: number) => `${count} dự thảo chờ giao ký`,
  waitingHint: 'của đồng chí, soạn từ mẫu này',
  inParts: (now: number, total: number) =>
    `Mỗi lần giao ký ${now} trên ${total} dự thảo; giao xong sẽ hiện phần còn lại.`,
  answer: {
    BELOW_LAST_YEAR: (name: string, units: number) =>
      `Giải trình: ${name} kém kết quả năm trước (${units} đơn vị)`,
    FAR_BELOW_OTHERS: (name: string, units: number) =>
      `Giải trình: ${name} kém xa mức chung cùng cấp (${units} đơn vị)`,
    BUNCHED_IN_DECEMBER: (_name: string, units: number) =>
      `Giải trình: thời hạn dồn vào tháng 12 (${units} đơn vị)`,
    NO_INDICATOR: (_name: string, units: number) =>
      `Giải trình: không có chỉ tiêu nào để đo (${units} đơn vị)`,
  },
  answerHint: (names: string, count: number) => `Ghi vào hồ sơ của ${names}${count > 5 ? '…' : ''}.`,
  answerFirst: (count: number) => `Giải trình ${count} cảnh báo thì mới giao ký được.`,
  signByFirst: 'Chọn hạn ký.',
  issueAll: (count: number) => `Giao ký ${count} dự thảo`,
  issued: (count: number) => `Đã giao ký ${count} cam kết.`,
  process: {
    title: 'Soạn dự thảo cho nhiều đơn vị',
    sentence: {
      RUNNING: (done: string, skipped: number) =>
        `Đang soạn: đã soạn ${done} dự thảo${skipped > 0 ? `, bỏ qua ${skipped} đơn vị` : ''}.`,
      DONE: (done: string, skipped: number) =>
        `Đã soạn ${done} dự thảo${skipped > 0 ? `; ${skipped} đơn vị được bỏ qua` : ''}.`,
      FAILED: (done: string, _skipped: number) => `Dừng giữa chừng: mới soạn ${done} dự thảo.`,
    },
    leave: 'Đồng chí có thể rời trang này; việc soạn vẫn tiếp tục và tiến độ hiện ở đầu mọi trang.',
    banner: { RUNNING: 'Đang soạn dự thảo', DONE: 'Đã soạn xong dự thảo', FAILED: 'Soạn dự thảo bị dừng' },
    next: 'Về mẫu cam kết',
  },
};
