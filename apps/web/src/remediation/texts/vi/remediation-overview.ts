interface Counted {
  readonly unit: string;
  /** As they are shown; “0” where there are none. */
  readonly findings: string;
  readonly overdue: string;
  readonly waiting: string;
  readonly nextDue: string | null;
}

/** How remediation stands in a unit and below it. */
export const remediationOverview = {
  title: 'Tình hình khắc phục sau kiểm tra',
  sentence({ unit, findings, overdue, waiting, nextDue }: Counted): string {
    const open =
      findings === '0'
        ? 'không còn tồn tại nào chưa khắc phục'
        : `[${findings} tồn tại](findings) chưa khắc phục`;
    const late = overdue === '0' ? 'không có nhiệm vụ quá hạn' : `[${overdue} nhiệm vụ](overdue) quá hạn`;
    const plans = waiting === '0' ? '' : `, [${waiting} kế hoạch](waiting) chờ phê duyệt`;
    const next = nextDue === null ? '' : `; hạn gần nhất là [${nextDue}](next)`;
    return `${unit}: ${open}, ${late}${plans}${next}.`;
  },
  nothing: (unit: string) => `${unit}: không có tồn tại, kế hoạch hay nhiệm vụ khắc phục nào.`,
  nothingHint: 'Khi một cuộc kiểm tra kết luận về đơn vị hoặc cấp dưới, số liệu sẽ có ở đây.',
  noUnit:
    'Đồng chí chưa được giao chức năng ở đơn vị nào nên chưa có số liệu. Việc của riêng đồng chí ở trang Việc của tôi.',
  asOf: (moment: string) => `Số liệu lúc ${moment}; đơn vị xếp theo tổ chức bộ máy hôm nay.`,
  above: 'Đơn vị cấp trên',
  whole: (unit: string) => `${unit} và cấp dưới`,
  own: (unit: string) => `Riêng ${unit}`,
  ownHint: 'không tính cấp dưới',
  byUnit: 'Theo đơn vị trực thuộc',
  byUnitHint: 'chọn một đơn vị để xem bên dưới; chọn một số để xem từng hồ sơ',
  quiet: (many: string) => `${many} đơn vị chưa có tồn tại, kế hoạch hay nhiệm vụ nào`,
  column: {
    unit: 'Đơn vị',
    findings: 'Tồn tại',
    plans: 'Kế hoạch',
    lines: 'Nhiệm vụ',
    nextDue: 'Hạn gần nhất',
  },
  repeated: 'tái diễn',
  none: 'không có',
  noNext: 'không có',
  countOf: (count: string, what: string, unit: string) => `${count} ${what}, ${unit}`,
  nextOf: (day: string, unit: string) => `${day}: nhiệm vụ trong hạn, ${unit}`,
  line: {
    DONE_ON_TIME: 'Xong đúng hạn',
    DONE_LATE: 'Xong quá hạn',
    OPEN_IN_TERM: 'Trong hạn',
    OPEN_OVERDUE: 'Đang quá hạn',
    NO_DEADLINE: 'Theo lộ trình',
  },
  left: 'Nhiệm vụ còn lại theo ngày',
  leftHint: 'tính đến khi được xác minh, cả cấp dưới',
};
