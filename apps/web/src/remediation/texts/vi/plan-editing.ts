interface Open {
  readonly unread: number;
  readonly faults: number;
  readonly unanswered: readonly number[];
}

const openParts = ({ unread, faults, unanswered }: Open): string =>
  [
    unread > 0 ? `${unread} ô chưa đọc được` : '',
    faults > 0 ? `${faults} ô chưa rõ` : '',
    unanswered.length > 0 ? `tồn tại ${unanswered.join(', ')} chưa có giải pháp` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

/** The plan as it is written. */
export const planEdit = {
  title: 'Lập kế hoạch khắc phục',
  back: 'Về bảng soạn kế hoạch',
  sentence(lines: number, open: Open): string {
    if (lines === 0) return 'Ghi giải pháp cho từng tồn tại: gõ vào bảng hoặc dán từ Excel.';
    const parts = openParts(open);
    return parts === '' ? 'Đã đủ 6 rõ, có thể trình.' : `Còn ${parts}.`;
  },
  stop: (open: Open) => `Chưa trình được: ${openParts(open)}.`,
  ready: 'Trước khi trình, hệ thống cho xem lại những gì thay đổi.',
  asApproved: 'Đây là nội dung đã được phê duyệt; chưa sửa gì.',
  unchanged: 'Chưa có gì khác với bản đã duyệt.',
  causeKind: 'Loại nguyên nhân',
  causeRoot: 'Nguyên nhân gốc',
  cost: 'Kinh phí (đồng)',
  byRoadmap: 'theo lộ trình',
  empty: 'Chưa ghi',
  missing: {
    findingId: 'Chọn tồn tại',
    causeKind: 'Khách quan hay chủ quan',
    causeRoot: 'Chưa ghi nguyên nhân',
    measure: 'Chưa rõ việc',
    leadId: 'Chưa rõ người',
    authority: 'Chưa rõ thẩm quyền',
    responsibility: 'Chưa rõ trách nhiệm',
    time: 'Chưa rõ thời gian',
    product: 'Chưa rõ sản phẩm',
  } as Readonly<Record<string, string>>,
  tooLong: (most: string) => `Nhiều nhất ${most} ký tự`,
  tooMany: (most: string) => `Nhiều nhất ${most} đơn vị`,
  beyond: (day: string) => `Sau hạn khắc phục tồn tại (${day})`,
  past: 'Ngày đã qua',
  settled: 'Nhiệm vụ đã xác minh, không sửa được: hoàn tác',
  extension: (day: string) => `Ngày đã duyệt là ${day}; muốn lùi phải đề nghị gia hạn`,
  time: {
    NOT_A_TIME: 'Ghi ngày (30/06/2024), tháng (06/2024) hoặc “theo lộ trình: …”',
    NO_SUCH_DAY: 'Không có ngày, tháng này',
    WHICH_ROADMAP: 'Ghi rõ lộ trình nào sau “theo lộ trình:”',
    ROADMAP_LONG: 'Tên lộ trình nhiều nhất 300 ký tự',
  },
  returned: (who: string) => `${who} đã trả lại kế hoạch để hoàn thiện`,
  saving: {
    SAVED: 'Đã lưu.',
    SAVING: 'Đang lưu.',
    WAITING: 'Đã giữ trên máy này, sắp lưu.',
    HERE: 'Phần chưa hợp lệ được giữ trên máy này.',
  },
  submit: 'Trình phê duyệt',
  submitTo: (lead: string) => `Trình ${lead}`,
  putRight: 'Ghi nhận sửa đổi',
  note: 'Lời trình (không bắt buộc)',
  saidSmall: 'Đã ghi nhận sửa đổi; phê duyệt giữ nguyên.',
  saidSubmitted: 'Đã trình kế hoạch.',
  first: (lines: number, findings: number, lead: string) =>
    `Trình ${lines} nhiệm vụ khắc phục ${findings} tồn tại để ${lead} phê duyệt. Nội dung đã trình không sửa được; muốn sửa thì rút bản trình.`,
  small: 'Chỉ là sửa lỗi nhỏ: phê duyệt giữ nguyên',
  smallHint: 'Có hiệu lực ngay, không phải phê duyệt lại; được liệt kê trên trang kế hoạch.',
  material: 'Nội dung thay đổi: phải phê duyệt lại',
  materialHint: (lead: string) =>
    `Khi trình, phê duyệt hiện có hết giá trị và kế hoạch chờ ${lead} phê duyệt lại. Các nhiệm vụ đã duyệt vẫn phải thực hiện đúng hạn.`,
  stillVoid: (lead: string) => `Phê duyệt trước đây đã hết giá trị; ${lead} phê duyệt bản trình này.`,
  against: 'Khác với bản đã duyệt:',
};

/** A submitted text as it is reviewed. */
export const planReview = {
  title: 'Xem xét kế hoạch khắc phục',
  nothing: 'Không có bản trình nào chờ xem xét.',
  sentence: (edition: number, changed: number, lines: number) =>
    changed === 0
      ? `Bản trình lần ${edition} có ${lines} nhiệm vụ, không khác bản được so sánh.`
      : `Bản trình lần ${edition} có ${lines} nhiệm vụ, ${changed} dòng khác bản được so sánh.`,
  first: (lines: number, findings: number) =>
    `Bản trình lần đầu có ${lines} nhiệm vụ khắc phục ${findings} tồn tại.`,
  against: 'So với',
  text: {
    SUBMISSION: (edition: number, on: string) => `Bản trình lần ${edition}, ngày ${on}`,
    APPROVED: (edition: number, on: string) => `Bản trình lần ${edition}, đã duyệt ngày ${on}`,
  },
  line: (number: number) => `Nhiệm vụ ${number}`,
  droppedLine: 'Nhiệm vụ không còn trong bản này',
  kind: { ADDED: 'Thêm mới', CHANGED: 'Có sửa đổi', DROPPED: 'Bỏ' },
  remarkBefore: 'Ý kiến lần trước:',
  remark: (line: string) => `Ý kiến về ${line.toLocaleLowerCase('vi')} (không bắt buộc)`,
  remarked: (count: number) =>
    count === 0 ? 'Chưa ghi ý kiến nào.' : `Đã ghi ý kiến về ${count} nhiệm vụ, giữ trên máy này.`,
  giveBack: 'Trả lại',
  returnHint: (head: string) => `${head} hoàn thiện theo ý kiến và trình lại trong thời hạn quy định.`,
  overall: 'Ý kiến chung (không bắt buộc)',
  returned: 'Đã trả lại kế hoạch.',
  approve: 'Phê duyệt',
  approveEdition: (edition: number) => `Phê duyệt bản trình lần ${edition}`,
  approved: 'Đã phê duyệt kế hoạch.',
  follows: (lines: number, leads: number) =>
    `Phê duyệt xong, ${lines} nhiệm vụ trở thành ${lines} việc phải làm của ${leads} người, đúng thời hạn đã ghi; chỉ gia hạn mới lùi được.`,
  settledStay: (count: number) => `${count} nhiệm vụ đã xác minh giữ nguyên.`,
  remarksLost: (count: number) =>
    `Đồng chí đã ghi ý kiến về ${count} nhiệm vụ. Phê duyệt thì các ý kiến này không được gửi đi; muốn gửi thì trả lại.`,
  exactly: (edition: number) =>
    `Phê duyệt chỉ có giá trị với đúng nội dung bản trình lần ${edition}, mã SHA-256:`,
};
