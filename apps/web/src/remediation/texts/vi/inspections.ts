interface Counts {
  readonly open: string;
  readonly concluded: string;
  readonly year: number;
}
interface Concluded {
  readonly on: string;
  readonly number: string;
  readonly units: string;
  readonly findings: number;
  readonly ended: number;
  readonly late: number;
  readonly replyBy: string | null;
}

/** Inspections: listed, prepared, concluded. */
export const inspections = {
  one: 'Cuộc kiểm tra',
  sentence: ({ open, concluded, year }: Counts) =>
    `${open === '0' ? 'Không có cuộc kiểm tra nào' : `[${open} cuộc kiểm tra](open)`} đang tiến hành; ${concluded === '0' ? 'chưa kết luận cuộc nào' : `[${concluded} cuộc](concluded) đã kết luận`} trong năm ${year}.`,
  sentenceOfInspected: ({ concluded, year }: Counts) =>
    concluded === '0'
      ? `Năm ${year} chưa có kết luận kiểm tra nào về đơn vị.`
      : `Năm ${year} có [${concluded} kết luận kiểm tra](concluded) về đơn vị.`,
  none: 'Chưa có cuộc kiểm tra nào mà đồng chí được xem.',
  noneSo: 'Không có cuộc kiểm tra nào như vậy.',
  status: { OPEN: 'Đang tiến hành', CONCLUDED: 'Đã kết luận', CANCELLED: 'Đã hủy' },
  what: 'Cuộc kiểm tra',
  units: 'Đơn vị được kiểm tra',
  moreUnits: (count: number) => `${count} đơn vị khác`,
  days: 'Thời gian',
  fromTo: (from: string, to: string, same: boolean) => (same ? `ngày ${from}` : `từ ${from} đến ${to}`),
  lead: 'Trưởng đoàn',
  leadHint: 'Kết luận, trả lời giải trình, duyệt kế hoạch khắc phục.',
  members: 'Thành viên',
  membersHint: 'Xem xét và ghi nhận tại đơn vị; cần có vai trò “Người kiểm tra”.',
  verifiers: 'Người xác minh',
  verifiersHint: 'Xác minh kết quả khắc phục sau kết luận.',
  takeOut: (part: string, at: number) => `Bỏ người thứ ${at} khỏi ${part}`,
  byDecision: (number: string, on: string) => `Quyết định ${number} ngày ${on}`,
  byConclusion: (number: string, on: string) => `${number} ngày ${on}`,
  unannounced: 'Đột xuất',
  findings: (count: number) => (count === 0 ? 'chưa có tồn tại' : `${count} tồn tại`),
  begin: 'Bắt đầu kiểm tra',
  preparing: 'Chuẩn bị cuộc kiểm tra: đơn vị, nội dung, thành phần đoàn và câu hỏi.',
  defaultTitle: (year: number) => `Kiểm tra công tác cải cách hành chính năm ${year}`,
  general: 'Căn cứ và phạm vi',
  side: 'Cơ quan kiểm tra',
  title: 'Tên cuộc kiểm tra',
  decisionNumber: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  ground: 'Theo kế hoạch năm hoặc đột xuất',
  groundHint: 'Chọn một lượt trong kế hoạch thì đơn vị và nội dung được điền theo kế hoạch.',
  noYearPlan: (year: number) => `Chưa có kế hoạch kiểm tra năm ${year}.`,
  byYearPlan: 'Theo kế hoạch năm',
  from: 'Từ ngày',
  to: 'Đến ngày',
  chooseUnits: 'Chọn đơn vị',
  unitsHint: (count: number) => (count === 0 ? 'Chỉ chọn được đơn vị trực thuộc.' : `${count} đơn vị.`),
  contents: 'Nội dung kiểm tra',
  team: 'Thành phần đoàn',
  checklist: 'Câu hỏi kiểm tra',
  checklistHint: (count: number) => `${count} câu; sửa, bớt hoặc thêm theo yêu cầu của đoàn`,
  question: (at: number) => `Câu hỏi ${at}`,
  removeQuestion: (at: number) => `Bỏ câu hỏi ${at}`,
  addQuestion: 'Thêm câu hỏi',
  addQuestionTo: (content: string) => `Thêm câu hỏi về ${content}`,
  obstacle: {
    SIDE: 'Chọn cơ quan kiểm tra.',
    TITLE: 'Ghi tên cuộc kiểm tra.',
    NUMBER: 'Ghi số quyết định.',
    DECIDED_ON: 'Chọn ngày quyết định.',
    UNITS: 'Chọn ít nhất một đơn vị.',
    CONTENTS: 'Chọn ít nhất một nội dung.',
    DAYS: 'Chọn ngày bắt đầu và ngày kết thúc.',
    ORDER: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    LEAD: 'Chọn trưởng đoàn.',
    VERIFIER: 'Chọn ít nhất một người xác minh.',
    QUESTION: 'Có câu hỏi còn trống: ghi nội dung hoặc bỏ.',
  },
  ready: 'Đơn vị được kiểm tra chưa thấy gì cho đến khi có kết luận.',
  begun: 'Đã bắt đầu cuộc kiểm tra.',
  revising: 'Sửa căn cứ, đơn vị, nội dung và câu hỏi; những gì đã ghi nhận giữ nguyên.',
  revised: 'Đã sửa cuộc kiểm tra.',
  revisedStays: 'Đơn vị đã có ghi nhận thì không bỏ ra được.',
  save: 'Lưu thay đổi',
  toInspection: 'Về cuộc kiểm tra',
  toList: 'Về danh sách kiểm tra',
  onlyLead: (lead: string) => `Chỉ trưởng đoàn (${lead}) sửa được, khi cuộc kiểm tra đang tiến hành.`,
  onlyTeam: (lead: string) => `Thành viên đoàn ghi nhận; ${lead} kết luận.`,
  facts: (lead: string, members: number, contents: number) =>
    `Đoàn của ${lead}${members > 0 ? ` và ${members} thành viên` : ''}; ${contents} nội dung`,
  act: {
    REVISE: 'Sửa căn cứ, đơn vị, câu hỏi',
    CHANGE_TEAM: 'Thay đổi thành phần đoàn',
    CONCLUDE: 'Kết luận kiểm tra',
    CANCEL: 'Hủy cuộc kiểm tra',
  },
  said: {
    CHANGE_TEAM: 'Đã thay đổi thành phần đoàn.',
    CONCLUDE: 'Đã kết luận cuộc kiểm tra.',
    CANCEL: 'Đã hủy cuộc kiểm tra.',
  },
  reason: 'Lý do',
  cancelHint: (count: number) =>
    count === 0
      ? 'Cuộc kiểm tra kết thúc mà không có kết luận.'
      : `Cuộc kiểm tra kết thúc mà không có kết luận; ${count} tồn tại đã ghi không được gửi đi.`,
  teamHint: 'Áp dụng cả cho các tồn tại và kế hoạch đang theo dõi.',
  ahead: (findings: number, units: number) =>
    findings === 0
      ? 'Chưa ghi tồn tại nào: kết luận không gửi gì đến đơn vị.'
      : `${findings} tồn tại sẽ được gửi đến ${units} đơn vị.`,
  aheadTerms: (reply: number, day: string | null, plan: number) =>
    `Đơn vị được giải trình trong ${reply} ngày làm việc${day === null ? '' : `, đến hết ngày ${day}`}, rồi có ${plan} ngày làm việc để trình kế hoạch khắc phục.`,
  nothingGoes: 'Không gửi gì đến đơn vị này.',
  vacant: 'Đơn vị chưa có người đứng đầu nên chưa kết luận được.',
  itsHead: 'Người đứng đầu',
  planOf: (name: string) => `${name} phải lập kế hoạch khắc phục.`,
  noPlanOf: (name: string) => `${name} nhận để biết; không phải lập kế hoạch.`,
  notBefore: (count: number) =>
    `Còn ${count} nội dung chỉ có trên máy này. Gửi hoặc bỏ các nội dung đó rồi kết luận.`,
  conclusionNumber: 'Số thông báo kết luận',
  concludedDay: 'Ngày kết luận',
  conclusionFile: 'Tệp kết luận (không bắt buộc)',
  cancelledOn: (day: string) => `Cuộc kiểm tra đã hủy ngày ${day}.`,
  because: (reason: string) => `Lý do: ${reason}`,
  concludedSentence: ({ on, number, units, findings, ended, late, replyBy }: Concluded) => {
    if (findings === 0) return `Đã kết luận ngày ${on} (${number}): ${units} không có tồn tại nào.`;
    const parts = [`[${findings} tồn tại](findings) ở ${units}`];
    if (ended > 0) parts.push(`${ended} đã xong`);
    if (late > 0) parts.push(`${late} có việc quá hạn`);
    if (replyBy !== null) parts.push(`giải trình đến hết ngày ${replyBy}`);
    return `Đã kết luận ngày ${on} (${number}): ${parts.join('; ')}.`;
  },
  nothingFound: 'Không có tồn tại nào.',
  record: (sessions: number, answers: number) =>
    `Ghi nhận tại đơn vị: ${sessions} buổi làm việc, ${answers} câu hỏi`,
  planBy: (name: string) => `Kế hoạch khắc phục của ${name}`,
  planDue: (day: string) => `hạn trình ${day}`,
};

interface VisitCounts {
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  readonly ahead: number;
  readonly passed: number;
}

/** The plan of inspections of a year. */
export const yearPlan = {
  title: 'Kế hoạch kiểm tra năm',
  noPlan: (year: number) => `Chưa có kế hoạch kiểm tra năm ${year}.`,
  sentence: (year: number, { all, done, underWay, ahead, passed }: VisitCounts) => {
    const parts = [`${done} đã kết luận`];
    if (underWay > 0) parts.push(`${underWay} đang tiến hành`);
    parts.push(`${ahead} còn ở phía trước`);
    if (passed > 0) parts.push(`${passed} đã qua tháng mà chưa tiến hành`);
    return `Năm ${year} có ${all} lượt kiểm tra: ${parts.join(', ')}.`;
  },
  document: (number: string, on: string, unit: string) => `Kế hoạch ${number} ngày ${on}, ${unit}`,
  issueFirst: 'Ban hành kế hoạch để theo dõi từng lượt kiểm tra theo tháng.',
  noneSeen: 'Chưa ban hành, hoặc đồng chí không thuộc cơ quan kiểm tra.',
  standing: {
    DONE: 'Đã kết luận',
    UNDER_WAY: 'Đang tiến hành',
    NOW: 'Trong tháng này',
    AHEAD: 'Chưa đến tháng',
    PASSED: 'Đã qua tháng, chưa tiến hành',
  },
  beginAt: (units: string) => `Bắt đầu kiểm tra ${units}`,
  amend: 'Sửa đổi kế hoạch',
  amendWhy: 'Sửa đổi bằng một văn bản mới; lượt đã tiến hành giữ nguyên.',
  issue: (year: number) => `Ban hành kế hoạch năm ${year}`,
  writing: (year: number, amends: boolean) =>
    amends ? `Sửa đổi kế hoạch kiểm tra năm ${year}.` : `Soạn kế hoạch kiểm tra năm ${year}.`,
  number: 'Số kế hoạch',
  issuedOn: 'Ngày ban hành',
  visits: 'Các lượt kiểm tra',
  visitCount: (count: number) => `${count} lượt`,
  visit: (at: number) => `Lượt ${at}`,
  fixed: 'đã có cuộc kiểm tra nên không bỏ được',
  addVisit: 'Thêm lượt kiểm tra',
  month: 'Tháng',
  obstacle: {
    NUMBER: 'Ghi số kế hoạch.',
    ISSUED_ON: 'Chọn ngày ban hành.',
    VISITS: 'Thêm ít nhất một lượt kiểm tra.',
    MONTH: 'Chọn tháng cho từng lượt.',
    OTHER_YEAR: 'Có lượt không thuộc năm của kế hoạch: sửa lại tháng.',
    UNITS: 'Chọn đơn vị cho từng lượt.',
    CONTENTS: 'Chọn nội dung cho từng lượt.',
  },
  ready: 'Chỉ cơ quan kiểm tra xem được kế hoạch.',
  issueNow: 'Ban hành kế hoạch',
  amendNow: 'Ban hành sửa đổi',
  issued: 'Đã ban hành kế hoạch kiểm tra.',
};
