interface Earlier {
  readonly earlier: number;
  readonly remedied: number;
  readonly excepted: number;
  readonly share: number | null;
}

export const remediationDocuments = {
  pdf: 'PDF',
  word: 'Word',
  excel: 'Excel',
  plan: (edition: number) => `kế hoạch khắc phục, bản trình lần ${edition}`,
  notice: 'thông báo kết luận kiểm tra',
};

const share = ({ earlier, remedied, excepted }: Earlier): string =>
  (earlier === 0 ? 'không có' : `${remedied} trên ${earlier}`) +
  (excepted > 0 ? ` (${excepted} được chấp nhận tạm thời)` : '');

export const remediationReports = {
  title: 'Báo cáo khắc phục hằng tháng',
  latest: (number: number, year: number, month: string) =>
    `Báo cáo mới nhất là số ${number} năm ${year}, về ${month.toLowerCase()}.`,
  none: 'Chưa có báo cáo nào.',
  next: 'Ban hành báo cáo',
  all: 'Các báo cáo đã ban hành',
  side: 'Cơ quan báo cáo',
  month: 'Tháng',
  frozen: 'Số liệu được chốt lúc ban hành và không đổi nữa.',
  issue: 'Ban hành',
  issueAgain: 'Ban hành bản thay thế',
  issued: 'Đã ban hành báo cáo.',
  willReplace: (number: number, year: number) =>
    `Tháng này đã có báo cáo số ${number} năm ${year}. Bản mới mang số mới và thay bản đó; bản cũ vẫn đọc được.`,
  named: (number: number, year: number, month: string) => `Số ${number} năm ${year}, ${month.toLowerCase()}`,
  issuedBy: (unit: string, person: string, at: string) => `${unit}; ${person} ban hành ${at}`,
  replaces: (number: number, year: number) => `Thay báo cáo số ${number} năm ${year}`,
  replacedBy: (number: number, year: number) => `Đã thay bằng số ${number} năm ${year}`,
  wasReplaced: 'Đây là bản cũ, giữ nguyên như khi ban hành.',
  sentence(overdue: number, earlier: Earlier): string {
    const late = overdue === 0 ? 'Không nhiệm vụ nào đang quá hạn' : `${overdue} nhiệm vụ đang quá hạn`;
    const before =
      earlier.share === null
        ? 'không có tồn tại từ trước'
        : `${share(earlier)} tồn tại từ trước đã khắc phục`;
    return `${late}; ${before}.`;
  },
  asOf: (at: string) => `Số liệu tính đến ${at}.`,
  excelUnits: 'Excel theo đơn vị',
  excelOverdue: 'Excel quá hạn',
  findings: 'Tồn tại, hạn chế',
  plans: 'Kế hoạch',
  tasks: 'Nhiệm vụ khắc phục',
  issuedInMonth: 'Mới kết luận trong tháng',
  remediedInMonth: 'Khắc phục xong trong tháng',
  lines: {
    onTime: 'Xong đúng hạn',
    late: 'Xong quá hạn',
    overdue: 'Đang quá hạn',
    notDue: 'Chưa đến hạn',
    noDate: 'Theo lộ trình',
  },
  earlier: 'Tồn tại từ trước đã khắc phục',
  share,
  byUnit: 'Theo đơn vị',
  unit: 'Đơn vị',
  overdueByPerson: 'Đang quá hạn, theo người chịu trách nhiệm',
  nothingOverdue: 'Không nhiệm vụ nào đang quá hạn.',
  person: 'Người chịu trách nhiệm',
  measure: 'Nhiệm vụ',
  due: 'Thời hạn',
  daysLate: 'Quá hạn (ngày)',
  exceptional: 'Lặp lại và chấp nhận tạm thời',
  nothingExceptional: 'Không có.',
  repeat: (unit: string, number: number, conclusion: string) =>
    `Lặp lại: ${unit}, số ${number} của ${conclusion}.`,
  exception: (unit: string, number: number, conclusion: string, until: string | null) =>
    `Chấp nhận tạm thời${until === null ? '' : ` đến ${until}`}: ${unit}, số ${number} của ${conclusion}.`,
};
