const kind = {
  WEEKDAY: 'ngày làm việc',
  WEEKEND: 'nghỉ hằng tuần',
  HOLIDAY: 'nghỉ lễ',
  IN_LIEU: 'nghỉ bù',
  SWAPPED_OFF: 'nghỉ hoán đổi',
  WORKING_SATURDAY: 'làm bù thứ Bảy',
  LOCAL_OFF: 'nghỉ riêng',
  LOCAL_WORKING: 'làm việc riêng',
};

/** The working calendar: read by everybody, published by who administers. */
export const calendars = {
  title: 'Lịch làm việc',
  sentence: (year: number, working: number, off: number, saturdays: number) =>
    `Năm ${year} có ${working} ngày làm việc; ${off} ngày nghỉ lễ, nghỉ bù, hoán đổi${
      saturdays === 0 ? '' : `; ${saturdays} ngày thứ Bảy làm bù`
    }.`,
  notCovered: (year: number) => `Lịch chưa có năm ${year}.`,
  under: (label: string, confirmedTo: string) =>
    `Phiên bản ${label}; chính thức đến hết ngày ${confirmedTo}, sau đó là dự kiến.`,
  which: 'Lịch của',
  scope: { TENANT: 'Toàn cơ quan', LEVEL: 'Theo cấp', UNIT: 'Riêng đơn vị' },
  year: 'Năm',
  previous: 'Năm trước',
  next: 'Năm sau',
  kind,
  legend: 'Ký hiệu',
  provisional: 'dự kiến',
  changed: 'đang sửa',
  /** 0 is Monday. */
  weekday: (index: number) => ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'][index] ?? 'T2',
  month: (month: number) => `Tháng ${month}`,
  source: 'Căn cứ',
  provisionalHint:
    'Dự kiến: chưa có thông báo chính thức, chưa dùng để tính hạn. Khi có thông báo, ban hành phiên bản mới.',
  plain: 'Theo tuần làm việc từ thứ Hai đến thứ Sáu.',
  edit: 'Sửa ngày này',
  editKind: 'Loại ngày',
  asUsual: 'Như ngày thường',
  dayName: 'Tên ngày',
  isProvisional: 'Chỉ là dự kiến, chưa tính vào hạn',
  take: 'Ghi vào bản sửa',
  draft: 'Bản sửa chưa áp dụng',
  draftHint: 'Chọn một ngày trên lịch để thêm, sửa hoặc bỏ. Chưa có gì thay đổi cho đến khi áp dụng.',
  from: (before: string, after: string) => `${before} → ${after}`,
  undo: 'Bỏ sửa',
  document: 'Văn bản căn cứ',
  documentHint: 'Số, ký hiệu, ngày và cơ quan ban hành.',
  note: 'Ghi chú',
  more: 'Kéo dài hoặc chính thức hóa lịch',
  coveredTo: 'Lịch có đến hết ngày',
  confirmedTo: 'Chính thức đến hết ngày',
  preview: 'Xem trước',
  again: 'Xem trước lại',
  previewWhy: 'Xem trước cho biết hạn nào sẽ dời; chưa thay đổi gì.',
  apply: 'Áp dụng',
  applyWhy: 'Chỉ việc còn mở được tính lại; hạn ban đầu được giữ. Mỗi người liên quan được báo một lần.',
  applied: 'Đã áp dụng. Hạn của các việc liên quan đang được tính lại.',
  result: ({
    deadlines,
    vanish,
    late,
    reminders,
  }: Record<'deadlines' | 'vanish' | 'late' | 'reminders', string>) =>
    `${deadlines} hạn sẽ dời, ${vanish} việc không còn quá hạn, ${reminders} lần nhắc sẽ dời${
      late === '0' ? '' : `; ${late} việc trở thành quá hạn`
    }.`,
  nothingMoves: 'Không có hạn hay lần nhắc nào phải dời.',
  certain: (count: string) => `${count} hạn giữ nguyên ngày và không còn là dự kiến.`,
  atLeast: 'Có rất nhiều việc liên quan: các con số trên mới tính phần đầu.',
  first: (shown: number, count: string) => `${shown} trong ${count} việc`,
  moves: 'Việc sẽ dời hạn',
  becomes: { LATE: 'thành quá hạn', NO_LONGER_LATE: 'không còn quá hạn' },
  columns: { duty: 'Việc', owner: 'Người thực hiện', unit: 'Đơn vị', dates: 'Hạn' },
  hours: 'Giờ làm việc',
  hoursLine: (hours: string, cut: string) =>
    `Giờ làm việc: ${hours}. Hồ sơ tiếp nhận sau ${cut} được chuyển vào đầu giờ ngày làm việc tiếp theo.`,
  editHours: 'Sửa giờ làm việc, giờ chuyển hồ sơ',
  stretch: {
    from: (number: number) => `Buổi ${number}, từ`,
    to: (number: number) => `Buổi ${number}, đến`,
  },
  addStretch: 'Thêm buổi',
  removeStretch: (number: number) => `Bỏ buổi ${number}`,
  notEightHours: (hours: number, minutes: number) =>
    `Tổng cộng ${hours} giờ${minutes === 0 ? '' : ` ${minutes} phút`}; một ngày làm việc phải đủ 8 giờ.`,
  hoursAsBeneath: 'Giờ làm việc theo lịch chung',
  transferCut: 'Giờ chuyển hồ sơ trong ngày',
  transferCutHint:
    'Tiếp nhận sau giờ này thì chuyển vào đầu giờ ngày làm việc tiếp theo (Nghị định 61/2018/NĐ-CP, Điều 18 khoản 2).',
  cutAsBeneath: 'Giờ chuyển hồ sơ theo lịch chung',
  unapplied: (count: number) =>
    count === 0 ? 'Bản sửa chưa áp dụng.' : `Bản sửa chưa áp dụng: ${count} thay đổi.`,
  keptHere: 'Được giữ trên trình duyệt này cho đến khi áp dụng hoặc bỏ; lịch và thời hạn chưa thay đổi.',
  hasDraft: 'có bản sửa chưa áp dụng',
  outrun: 'Lịch đã có phiên bản mới từ khi soạn bản sửa này: xem trước lại trước khi áp dụng.',
  toDraft: 'Xem bản sửa',
  drop: 'Bỏ bản sửa',
  dropped: 'Đã bỏ bản sửa.',
  restore: 'Lấy lại bản sửa',
  versions: 'Các phiên bản',
  version: (number: number, at: string) => `Phiên bản ${number}, áp dụng ${at}`,
  by: (name: string) => `Người áp dụng: ${name}`,
  changes: (count: number) => `${count} ngày thay đổi`,
  lists: (count: number) => `${count} ngày được ghi trong lịch`,
  moved: (count: string) => `${count} hạn đã dời`,
  movesSeen: (shown: number, count: string) =>
    `Liệt kê ${shown} trong ${count} việc: trong phạm vi đồng chí được xem, tối đa 200 việc.`,
  moving: 'đang tính lại hạn',
  overlay: 'Mở lịch riêng cho đơn vị hoặc cấp',
  overlayHint:
    'Dùng khi một nơi nghỉ hoặc làm việc khác lịch chung, ví dụ nghỉ do bão. Lịch mới chưa khác gì lịch chung.',
  overlayFor: 'Áp dụng cho',
  level: 'Cấp',
  name: 'Tên lịch',
  open: 'Mở lịch riêng',
  opened: 'Đã mở lịch riêng. Chọn lịch đó ở trên để sửa.',
};
