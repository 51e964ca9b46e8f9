/** A person as a sentence names him. */
export interface Said {
  readonly who: string;
  readonly day: string;
}

const kindVerb: Readonly<Record<string, string>> = {
  SIGN: 'phải ký cam kết',
  COUNTERSIGN: 'phải ký xác nhận cam kết',
  ITEM: 'phải hoàn thành nhiệm vụ',
  ANSWER_RETURN: 'phải trả lời bản cam kết bị trả lại',
  CONFIRM: 'phải xác nhận hoàn thành',
  SUBTASK: 'phải hoàn thành việc được giao',
  ACCEPT_SUBTASK: 'phải nghiệm thu việc đã giao',
  DECIDE_CAUSE: 'phải kết luận nguyên nhân chậm',
  ANSWER_HANDOVER: 'phải trả lời bản bàn giao',
  SETTLE_HANDOVER: 'phải giải quyết ý kiến khác khi bàn giao',
  PLAN: 'phải trình kế hoạch khắc phục',
  REVIEW_PLAN: 'phải xem xét kế hoạch khắc phục',
  REVISE_PLAN: 'phải hoàn thiện và trình lại kế hoạch khắc phục',
  LINE: 'phải hoàn thành nhiệm vụ khắc phục',
  VERIFY_LINE: 'phải xác minh kết quả khắc phục',
  REMEDY: 'phải khắc phục xong tồn tại',
  ANSWER_REPLY: 'phải trả lời giải trình',
  DECIDE_EXCEPTION: 'phải quyết định đề nghị chấp nhận tạm thời',
  CHECK_EFFECT: 'phải kiểm tra hiệu quả khắc phục',
};
const reasonClass = {
  OBJECTIVE_CAUSE: 'Nguyên nhân khách quan',
  WAITING_FOR_OTHERS: 'Chờ cơ quan, đơn vị khác phối hợp',
  SUBJECTIVE_CAUSE: 'Nguyên nhân chủ quan',
};
const lineReason: Readonly<Record<string, string>> = {
  ALREADY_PASSED: 'thời điểm đã qua khi lập kế hoạch',
  OUTSIDE_CALENDAR: 'lịch làm việc chưa có ngày này',
  DUE_MOVED: 'thời hạn đã thay đổi',
  POLICY_CHANGED: 'quy định nhắc việc đã thay đổi',
  DUTY_CLOSED: 'việc đã kết thúc',
  NO_DEADLINE: 'việc không còn ấn định ngày',
  NO_SUCH_DUTY: 'không tìm thấy việc này',
  SUBMITTED: 'đã báo xong, chờ xác nhận',
  COLLAPSED: 'gộp vào lần nhắc sau cùng',
  ACKNOWLEDGED: 'người thực hiện đã xác nhận tiếp nhận',
  NOBODY_ABOVE: 'phía trên không có cấp trên nào',
  ENDS_WORKERS: 'làm dừng tiến trình xử lý',
  FAILS: 'lỗi ở mọi lần thực hiện',
};
const undelivered: Readonly<Record<string, string>> = {
  OUTSIDE_WINDOW: 'ngoài giờ gửi',
  NO_ADDRESS: 'chưa có địa chỉ nhận',
  ADDRESS_BOUNCED: 'địa chỉ nhận bị trả lại',
  NO_CHANNEL: 'kênh chưa được cài đặt',
  NO_ENDPOINT: 'cơ quan chưa có cổng tin nhắn',
  QUIET_HOURS: 'giờ yên lặng của người nhận',
  OVER_CAP: 'đã đến mức gửi tối đa',
  ENDPOINT_DISABLED: 'cổng tin nhắn tạm ngừng',
  MUTED: 'người nhận đã tắt loại thông báo này',
  FAILS: 'không soạn được nội dung',
  ENDS_WORKERS: 'làm dừng tiến trình xử lý',
};

export const dutyPage = {
  title: 'Việc được giao',
  kindVerb,
  otherVerb: 'phải hoàn thành việc được giao',
  open: ({ who, verb, day, stands }: Said & { verb: string; stands: string }) =>
    `${who} ${verb} chậm nhất ngày ${day}: ${stands}.`,
  openWithoutDay: ({ who, verb }: { who: string; verb: string }) => `${who} ${verb}, không ấn định ngày.`,
  asks: ({ who, day, from }: Said & { from: string }) =>
    `${who} đề nghị gia hạn từ ngày ${from} đến ngày ${day}.`,
  done: ({ who, stands }: { who: string; stands: string }) => `${who} đã làm xong: ${stands}.`,
  cancelled: 'Việc này đã hủy.',
  due: 'Thời hạn',
  originalDue: 'Thời hạn ban đầu',
  owner: 'Người thực hiện',
  creditor: 'Người giao việc',
  unit: 'Đơn vị',
  state: 'Tình trạng',
  escalated: (level: number) => (level === 1 ? 'đã báo cáo cấp trên' : `đã báo cáo cấp trên, mức ${level}`),
  asked: 'chờ quyết định gia hạn',
  extended: 'đã gia hạn',
  refused: 'không được gia hạn',
  acknowledged: 'đã nhận, đang xử lý',
  source: 'Xem bản cam kết',
  happened: 'Diễn biến',
  requests: 'Đề nghị gia hạn',
  ledger: 'Sổ nhắc việc',
  ledgerHint: 'từng lần nhắc, báo cáo, đôn đốc: đã báo cho ai, qua kênh nào, đã xem hay chưa',
  noLedger: 'Chưa có lần nhắc nào được lập kế hoạch.',
  askMain: 'Đề nghị gia hạn',
  acknowledge: 'Đã nhận, đang xử lý',
  acknowledgeWhy: 'Xác nhận để người giao việc biết; không thể rút lại.',
  askedWhy: (who: string) =>
    `Người quyết định: ${who}. Thời hạn hiện tại giữ nguyên cho đến khi có quyết định.`,
  askWhy: (left: number, who: string) => `Còn ${left} lần gia hạn. Người quyết định: ${who}.`,
};

export const happening = {
  OPENED: (day: string) => `Giao việc, thời hạn ${day}`,
  openedWithoutDay: 'Giao việc, không ấn định ngày',
  REMINDED: (who: string) => `Nhắc ${who}`,
  ESCALATED: (who: string) => `Báo cáo lên ${who}`,
  nobody: 'không có ai phía trên',
  URGED: (round: number, who: string) => `Đôn đốc lần ${round}: ${who}`,
  notice: (number: string) => `Phiếu đôn đốc số ${number}`,
  ACKNOWLEDGED: (who: string) => `${who} xác nhận đã nhận, đang xử lý`,
  RECOMPUTED: (before: string, after: string) =>
    `Lịch làm việc thay đổi: thời hạn từ ${before} thành ${after}`,
  EXTENSION_ASKED: (who: string, day: string) => `${who} đề nghị gia hạn đến ${day}`,
  EXTENSION_GRANTED: (who: string, before: string, after: string) =>
    `${who} đồng ý gia hạn: thời hạn từ ${before} thành ${after}`,
  EXTENSION_REFUSED: (who: string) => `${who} không đồng ý gia hạn`,
  EXTENSION_WITHDRAWN: (who: string) => `${who} rút đề nghị gia hạn`,
  CLOSED: { DONE: 'Hoàn thành', CANCELLED: 'Hủy' },
  path: 'Đường báo cáo',
  outcome: {
    TOLD: 'đã báo cáo',
    DEPUTY_TOLD: 'vắng mặt, đã báo cáo người xử lý thay',
    TOLD_ALREADY: 'kiêm nhiệm, đã được báo cáo ở bậc dưới',
    VACANT: 'chưa có người đứng đầu',
    ABSENT: 'vắng mặt, không có người xử lý thay',
    CONCERNED: 'là người liên quan, bỏ qua',
  },
};

export const ledger = {
  replaced: (count: number) => `${count} bước đã thay thế`,
  nobody: 'chưa báo cho ai',
  step: 'Bước',
  planned: 'Thời điểm',
  about: 'Thời hạn được nhắc',
  what: 'Kết quả',
  told: 'Đã báo cho',
  state: {
    PLANNED: 'sẽ thực hiện',
    CLAIMED: 'đang thực hiện',
    FIRED: 'đã thực hiện',
    SKIPPED: 'không thực hiện',
    SUPERSEDED: 'đã thay thế',
    FAILED: 'lỗi',
  },
  reason: lineReason,
  seen: (at: string) => `đã xem ${at}`,
  delivered: (channel: string, at: string) => `đã đến qua ${channel} ${at}`,
  sent: (channel: string, at: string) => `đã gửi qua ${channel} ${at}`,
  failed: (channel: string, at: string) => `gửi qua ${channel} bị lỗi ${at}`,
  inside: (at: string) => `đã báo trong hệ thống ${at}, chưa xem`,
  channel: { EMAIL: 'thư điện tử', WEBHOOK: 'cổng tin nhắn' },
  undelivered,
};

export const extensions = {
  nav: 'Gia hạn',
  waiting: (count: number) => `${count} đề nghị chờ quyết định`,
  sentence: (toDecide: number, mine: number) =>
    toDecide > 0
      ? `${toDecide} đề nghị gia hạn chờ đồng chí quyết định.`
      : mine > 0
        ? `Đồng chí có ${mine} đề nghị gia hạn đang chờ quyết định.`
        : 'Không có đề nghị gia hạn nào đang chờ.',
  toDecide: 'Chờ đồng chí quyết định',
  inbox: (count: number) => `Xem và quyết định ${count} đề nghị gia hạn`,
  mine: 'Đề nghị của tôi',
  none: 'Đề nghị gia hạn của cấp dưới gửi đến đồng chí sẽ xuất hiện ở đây.',
  state: {
    ASKED: 'chờ quyết định',
    GRANTED: 'đã đồng ý',
    REFUSED: 'không đồng ý',
    WITHDRAWN: 'đã rút',
  },
  reasonClass,
  until: 'Gia hạn đến ngày',
  untilHint: 'Nếu là ngày nghỉ, thời hạn chuyển sang ngày làm việc tiếp theo.',
  cause: 'Loại nguyên nhân',
  reason: 'Lý do',
  evidence: 'Minh chứng (số văn bản, nếu có)',
  evidenceGiven: 'Minh chứng',
  ask: 'Gửi đề nghị',
  askedDone: 'Đã gửi đề nghị. Thời hạn hiện tại giữ nguyên cho đến khi có quyết định.',
  asksFor: (from: string, to: string) => `lùi hạn từ ${from} đến ${to}`,
  askedOn: (at: string) => `đề nghị lúc ${at}`,
  decidedBy: (who: string, at: string) => `${who}, ${at}`,
  grantedUntil: (day: string) => `gia hạn đến ${day}`,
  extendedBefore: (count: number) => (count === 0 ? 'chưa gia hạn lần nào' : `đã gia hạn ${count} lần`),
  erased: 'Nội dung đã xóa theo quy định.',
  decide: 'Quyết định',
  grantDay: 'Ngày đến hạn mới',
  grantReason: 'Ý kiến (không bắt buộc)',
  grant: 'Đồng ý gia hạn',
  granted: 'Đã đồng ý. Thời hạn và các lần nhắc đã chuyển theo ngày mới.',
  refuse: 'Không đồng ý',
  refusal: 'Lý do không đồng ý',
  refused: 'Đã ghi nhận. Thời hạn giữ nguyên.',
  withdraw: 'Rút đề nghị',
};

const nought = (number: number, below: number) => (number < below ? `0${number}` : `${number}`);

export const urgingNotice = {
  title: 'Phiếu đôn đốc',
  sentence: (number: string, who: string) => `Phiếu đôn đốc số ${number} gửi ${who}.`,
  number: (number: number) => `Số: ${number}/PĐĐ`,
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  urgent: 'KHẨN',
  heading: 'PHIẾU ĐÔN ĐỐC',
  round: (round: number) => `(Lần ${round})`,
  /** Days below ten and the first two months are written with a nought (Decree 30/2020, annex I). */
  dated: (day: number, month: number, year: number) =>
    `ngày ${nought(day, 10)} tháng ${nought(month, 3)} năm ${year}`,
  to: 'Kính gửi',
  body: ({
    creditor,
    title,
    verb,
    day,
    late,
  }: {
    creditor: string;
    title: string;
    verb: string;
    day: string;
    late: string;
  }) =>
    `Theo nội dung “${title}” do ${creditor} giao, Ông/Bà ${verb} chậm nhất ngày ${day}${late}. Đến nay chưa có kết quả.`,
  late: (days: number) => `, nay đã quá hạn ${days} ngày làm việc`,
  originally: (day: string) => `Thời hạn ban đầu là ngày ${day}, đã được gia hạn.`,
  request: (day: string) =>
    `Đề nghị Ông/Bà thực hiện ngay; chậm nhất ngày ${day} báo cáo kết quả, nguyên nhân chậm và thời gian hoàn thành.`,
  earlier: 'Đã đôn đốc',
  earlierOne: (round: number, day: string) => `Lần ${round}: ngày ${day}`,
  earlierNumber: (number: number) => `phiếu số ${number}/PĐĐ`,
  copies: 'Nơi nhận',
  sameOwner: 'Như trên',
  standIn: (who: string) => `${who} (xử lý thay)`,
  filed: 'Lưu: hồ sơ việc',
  issuedBy: 'Người giao việc',
  automatic: 'Phiếu do hệ thống Camket lập theo quy định nhắc việc, đôn đốc đã ban hành, không có chữ ký số.',
  done: (stands: string) => `Sau phiếu này, việc đã kết thúc: ${stands}.`,
  print: 'In phiếu',
  toDuty: 'Xem việc này',
};
