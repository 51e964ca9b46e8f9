const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

interface Counted {
  readonly all: number;
  readonly write: number;
  readonly review: number;
  readonly approved: number;
  readonly late: number;
  readonly ended: number;
}

/** Plans that answer inspections, in a list. */
export const plans = {
  sentence({ all, write, review, approved, late, ended }: Counted): string {
    if (all === 0) return 'Chưa có kế hoạch khắc phục nào mà đồng chí được xem.';
    const open = joined([
      write > 0 ? `[${write} kế hoạch chờ lập](write)` : '',
      review > 0 ? `[${review} kế hoạch chờ phê duyệt](review)` : '',
      approved > 0 ? `[${approved} kế hoạch đang thực hiện](approved)` : '',
    ]);
    const first = open === '' ? `Cả [${ended} kế hoạch đã kết thúc](ended)` : open;
    return late === 0 ? `${first}; không có kế hoạch nào quá hạn.` : `${first}; [${late} quá hạn](late).`;
  },
  quick: 'Lọc nhanh',
  ownOnly: 'Riêng đơn vị, không tính cấp dưới',
  standing: {
    write: 'Chờ lập',
    review: 'Chờ phê duyệt',
    approved: 'Đang thực hiện',
    late: 'Quá hạn',
    ended: 'Đã kết thúc',
  },
  column: {
    unit: 'Đơn vị, cuộc kiểm tra',
    state: 'Tình trạng',
    lines: 'Nhiệm vụ đã xác minh',
    head: 'Người đứng đầu',
    planBy: 'Hạn trình kế hoạch',
  },
  conclusion: (number: string) => `Thông báo kết luận số ${number}`,
  voided: 'Có nội dung sửa đổi chờ phê duyệt lại',
  noDay: 'không ấn định',
  late: 'quá hạn trình',
  noLines: 'chưa có nhiệm vụ được duyệt',
  part: { settled: 'Đã xác minh', open: 'Trong hạn', late: 'Quá hạn' },
  settledOf: (settled: number, lines: number, claimed: number) =>
    claimed === 0 ? `${settled}/${lines} nhiệm vụ` : `${settled}/${lines} nhiệm vụ; ${claimed} chờ xác minh`,
  none: 'Không có kế hoạch nào như vậy.',
};

/** What a line of a plan says. */
export const planText = {
  nothing: 'không có',
  noLead: 'chưa có người chủ trì',
  byRoadmap: (roadmap: string) => `theo lộ trình: ${roadmap}`,
  product: (product: string) => `Sản phẩm: ${product}`,
  money: (amount: string) => `${amount} đồng`,
  finding: (number: number, seen: string) => `Tồn tại ${number}: ${seen}`,
  line: (number: number, measure: string) => `Nhiệm vụ ${number}: ${measure}`,
  formerLine: (measure: string) => `Nhiệm vụ trước đây: ${measure}`,
  cause: { OBJECTIVE: 'Khách quan', SUBJECTIVE: 'Chủ quan' },
  change: { ADDED: 'Thêm mới', DROPPED: 'Bỏ' },
  field: {
    findingId: 'Tồn tại',
    cause: 'Nguyên nhân',
    measure: 'Giải pháp, nhiệm vụ',
    leadId: 'Người chủ trì',
    authority: 'Thẩm quyền',
    responsibility: 'Trách nhiệm',
    coordinatingUnits: 'Đơn vị phối hợp',
    time: 'Thời hạn',
    product: 'Sản phẩm',
    cost: 'Kinh phí',
  },
};

interface AtWork {
  readonly lines: number;
  readonly settled: number;
  readonly claimed: number;
  readonly late: number;
  readonly excepted: number;
}

/** One plan. */
export const planPage = {
  title: 'Kế hoạch khắc phục',
  notFound: 'Không tìm thấy kế hoạch này',
  toPlans: 'Về danh sách kế hoạch',
  under: (unit: string, inspection: string) => `${unit} · ${inspection}`,
  sentence: {
    WRITE: (who: string, findings: number, by: string | null, due: string | null) =>
      `${who} phải lập kế hoạch khắc phục [${findings} tồn tại](findings)${by === null ? '' : `, trình chậm nhất ngày ${by}`}${due === null ? '' : `: ${due}`}.`,
    REVISE: (who: string, head: string, by: string | null, due: string | null) =>
      `${who} đã trả lại kế hoạch; ${head} hoàn thiện và trình lại${by === null ? '' : ` chậm nhất ngày ${by}`}${due === null ? '' : `: ${due}`}.`,
    REVIEW: (lead: string, edition: number, on: string, by: string | null) =>
      `Bản trình lần ${edition} ngày ${on} chờ ${lead} phê duyệt${by === null ? '' : ` chậm nhất ngày ${by}`}.`,
    WORK: ({ lines, settled, claimed, late, excepted }: AtWork) =>
      `[${settled} trên ${lines} nhiệm vụ](settled) đã được xác minh${claimed > 0 ? `, [${claimed} chờ xác minh](claimed)` : ''}${late > 0 ? `; [${late} quá hạn](late)` : '; không có nhiệm vụ nào quá hạn'}${excepted > 0 ? `; ${excepted} tồn tại được chấp nhận tạm thời` : ''}.`,
    COMPLETED: (lines: number) => `Đã hoàn thành: cả [${lines} nhiệm vụ](lines) đã được xác minh.`,
    DROPPED: 'Không còn phải thực hiện: các tồn tại đã được rút.',
  },
  next: (number: number, who: string, day: string) =>
    `Gần nhất: [nhiệm vụ ${number}](next), ${who}, hạn ${day}.`,
  inspection: 'Cuộc kiểm tra',
  head: 'Người đứng đầu, lập kế hoạch',
  lead: 'Người phê duyệt',
  leadVerifies: 'Người phê duyệt, xác minh',
  verifiers: 'Người xác minh',
  state: 'Tình trạng',
  approvedText: (edition: number, on: string) => `bản trình lần ${edition}, duyệt ngày ${on}`,
  lines: 'Tồn tại và giải pháp',
  linesAtWork: 'Tồn tại và nhiệm vụ khắc phục',
  counted: (findings: string, lines: string) => `${findings} tồn tại, ${lines} nhiệm vụ`,
  shown: {
    settled: (count: number) => `${count} nhiệm vụ đã xác minh;`,
    claimed: (count: number) => `${count} nhiệm vụ chờ xác minh;`,
    late: (count: number) => `${count} nhiệm vụ quá hạn;`,
  },
  showAll: 'xem tất cả',
  finding: (number: number) => `Tồn tại ${number}`,
  withoutFinding: 'Chưa gắn với tồn tại nào',
  noLine: 'Chưa có giải pháp nào cho tồn tại này.',
  noLineMeanwhile: 'Chưa cần giải pháp; hết thời gian chấp nhận thì phải bổ sung vào kế hoạch.',
  severity: (name: string) => `Mức độ: ${name}`,
  notReckoned: 'chưa tính hạn khắc phục',
  noLimit: 'không ấn định hạn khắc phục',
  exceptedUntil: (day: string) => `chấp nhận tạm thời đến hết ngày ${day}`,
  limit: (day: string) => `hạn khắc phục ${day}`,
  roadMap: 'Lộ trình',
  roadMapProposed: 'theo bản đã trình, chưa được duyệt',
  left: 'Số nhiệm vụ còn lại',
  leftHint: 'tính theo ngày báo hoàn thành',
  small: 'Sửa lỗi nhỏ sau phê duyệt',
  smallHint: 'lỗi chính tả, đơn vị phối hợp: có hiệu lực ngay, phê duyệt giữ nguyên',
  submissions: 'Các lần trình',
  submissionCount: (count: number) => `${count} lần`,
  submission: (edition: number) => `Lần ${edition}`,
  submittedBy: (who: string, at: string) => `${who} trình lúc ${at}`,
  outcome: {
    AWAITED: 'Chờ phê duyệt.',
    WITHDRAWN: 'Đã rút lại.',
    RETURNED: 'Trả lại để hoàn thiện.',
    APPROVED: 'Phê duyệt.',
  },
  reviewBy: (day: string) => `Hạn xem xét: ${day}`,
  reviseBy: (day: string) => `Hạn trình lại: ${day}`,
  erased: 'nội dung đã xóa',
  text: (edition: number) => `Nguyên văn bản trình lần ${edition} và mã SHA-256 để kiểm tra`,
  textHow: (hash: string) =>
    `Mã SHA-256 ${hash} được tính trên đúng các byte UTF-8 dưới đây (JSON chuẩn hóa theo RFC 8785); phê duyệt chỉ có giá trị với đúng nội dung này.`,
  voidTitle: (edition: number) => `Phê duyệt bản trình lần ${edition} đã hết giá trị`,
  voidHint:
    'Nội dung sửa đổi phải được phê duyệt lại. Trong lúc chờ, các nhiệm vụ đã duyệt vẫn phải thực hiện đúng hạn, nhưng chưa xác minh được.',
  toPending: (edition: number) => `Xem bản trình lần ${edition}`,
};

/** What is done with a plan as a whole. */
export const planActs = {
  write: 'Lập kế hoạch',
  change: 'Sửa kế hoạch',
  review: 'Xem xét, phê duyệt',
  WITHDRAW: {
    name: 'Rút bản trình',
    done: 'Đã rút bản trình.',
    hint: 'Rút để sửa tiếp; hạn trình giữ nguyên.',
    stillVoid: 'Rút để sửa tiếp. Phê duyệt trước đây đã hết giá trị khi trình bản này và không có lại.',
  },
  TAKE_OVER: {
    name: 'Nhận trách nhiệm',
    done: 'Đã nhận trách nhiệm về kế hoạch.',
    hint: (before: string) =>
      `Từ nay đồng chí lập, trình và chịu trách nhiệm về kế hoạch này thay ${before}. Các nhiệm vụ và thời hạn giữ nguyên.`,
  },
  DRAW_SAMPLE: {
    name: 'Chọn mẫu để xác minh',
    done: 'Đã chọn mẫu.',
    hint: (size: number, of: number) =>
      `Kế hoạch có ${of} nhiệm vụ chờ xác minh, đủ dài để xác minh theo mẫu: chọn ngẫu nhiên ${size} nhiệm vụ.`,
  },
  why: {
    write: (lead: string) => `Kế hoạch được trình ${lead} phê duyệt.`,
    otherWrites: (head: string) => `${head} lập và trình kế hoạch.`,
    review: 'Đọc bản trình, ghi ý kiến từng dòng rồi phê duyệt hoặc trả lại.',
    withdraw: (lead: string) => `Đang chờ ${lead} xem xét. Muốn sửa thì rút bản trình trước.`,
    otherReviews: (lead: string) => `${lead} xem xét, phê duyệt.`,
    takeOver: (head: string) => `Kế hoạch do ${head} đứng tên. Đồng chí hiện là người đứng đầu đơn vị.`,
    sample: 'Mọi nhiệm vụ còn lại đã báo hoàn thành: xác minh theo mẫu hoặc từng nhiệm vụ.',
    change: 'Sửa lỗi nhỏ có hiệu lực ngay; sửa nội dung thì phải phê duyệt lại.',
    work: (head: string, lead: string) =>
      `${head} điều hành thực hiện; người chủ trì báo cáo từng nhiệm vụ; Đoàn kiểm tra do ${lead} phụ trách xác minh.`,
    ended: 'Kế hoạch đã kết thúc, được giữ để tra cứu.',
  },
};

/** Lines that are drawn by lot. */
export const samples = {
  title: 'Xác minh theo mẫu',
  one: (number: number) => `Mẫu ${number}`,
  drawn: (drawn: number, of: number) => `chọn ${drawn} trên ${of} nhiệm vụ`,
  outcome: {
    OPEN: 'Đang xác minh.',
    PASSED: 'Đạt: các nhiệm vụ còn lại được công nhận theo mẫu.',
    FAILED: 'Không đạt: các nhiệm vụ đang chờ phải làm tiếp.',
  },
  failedOn: 'không đạt ở nhiệm vụ này',
  again: 'Tự chọn lại để kiểm tra',
  how: 'Ghép số gieo, một dấu cách và mã của từng nhiệm vụ, tính SHA-256, xếp tăng dần: những nhiệm vụ đứng đầu được chọn. Ai có số gieo cũng chọn ra đúng như vậy. Trên máy Linux: printf "số-gieo mã" | sha256sum',
  seed: 'Số gieo:',
  isDrawn: 'được chọn',
  before:
    'Hệ thống tạo một số gieo ngẫu nhiên và công bố; thứ tự bốc thăm là SHA-256 của số gieo và mã nhiệm vụ, nên ai cũng kiểm tra lại được, không ai chọn trước được.',
  follows:
    'Mọi nhiệm vụ được chọn đạt thì các nhiệm vụ còn lại được công nhận theo. Một nhiệm vụ không đạt thì tất cả nhiệm vụ đang chờ phải làm tiếp.',
};
