export const amendment = {
  ISSUED: 'Bản sửa đổi chờ ký',
  SIGNED: 'Bản sửa đổi chờ ký xác nhận',
  reissued: 'Giao ký lại',
  toSign: (names: string) => `Bản sửa đổi chờ ${names} ký.`,
  toCountersign: (names: string) => `Bản sửa đổi chờ ${names} ký xác nhận.`,
};

export const changes = {
  returned: (name: string) => `${name} trả lại vì`,
  proposal: 'Nội dung có thể ký, so với bản đã giao:',
  noProposal: 'Không kèm nội dung đề nghị.',
  reissued: 'Thay đổi so với bản giao trước',
  amendment: 'Sửa đổi được đề nghị',
  signatures: 'Chữ ký trên bản sửa đổi',
  inForceMeanwhile: 'đang có hiệu lực, cho đến khi bản sửa đổi được ký đủ',
};

export const editions = {
  title: 'Các bản đã giao ký',
  count: (count: number) => `${count} bản, mới nhất trước`,
  standing: {
    PENDING: 'Chờ ký',
    IN_FORCE: 'Có hiệu lực',
    ENDED: 'Đã kết thúc',
    REPLACED: 'Hết hiệu lực do sửa đổi',
    REISSUED: 'Không dùng, đã giao bản khác',
    DROPPED: 'Sửa đổi không được chấp nhận',
  },
  offered: (at: string) => `giao ký ${at}`,
  ended: (at: string) => `kết thúc ${at}`,
  returned: (at: string) => `Bị trả lại ${at}:`,
  why: 'Lý do giao ký:',
  endedBecause: { REISSUED: 'Lý do giao bản khác:', DROPPED: 'Lý do không chấp nhận:' },
  signed: (count: number) => (count === 0 ? 'Chưa có chữ ký' : `${count} chữ ký`),
};

export const compare = {
  title: 'So sánh hai bản',
  older: 'Bản trước',
  newer: 'Bản sau',
  text: {
    EDITION: (number: number) => `Bản ${number}`,
    PROPOSAL: (number: number) => `Nội dung đề nghị khi trả lại bản ${number}`,
  },
  sentence(of: { added: number; dropped: number; changed: number; whole: number }): string {
    const parts = [
      of.added > 0 ? `thêm ${of.added} nội dung` : '',
      of.dropped > 0 ? `bỏ ${of.dropped} nội dung` : '',
      of.changed > 0 ? `sửa ${of.changed} nội dung` : '',
      of.whole > 0 ? `${of.whole} điểm ở phần chung thay đổi` : '',
    ].filter((part) => part !== '');
    if (parts.length === 0) return 'Hai bản không khác nhau.';
    const said = parts.join(', ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
  legend: 'Đánh dấu:',
  legendDropped: 'bỏ đi',
  legendAdded: 'thêm vào',
  added: 'thêm:',
  dropped: 'bỏ:',
  before: 'trước:',
  after: 'nay là:',
  nothing: 'không có',
  another: 'một bản cam kết khác',
  moved: 'đổi thứ tự',
  kind: { ADDED: 'Thêm mới', DROPPED: 'Bỏ', CHANGED: 'Sửa' },
  whole: {
    UNIT: 'Đơn vị',
    SIGNATORY: 'Người cam kết',
    ASSIGNER: 'Người giao',
    BESIDE_SIGNATORY: 'Đồng ký bên cam kết',
    BESIDE_ASSIGNER: 'Đồng ký bên giao',
    TITLE: 'Tên bản cam kết',
    YEAR: 'Năm',
    SUPERSEDES: 'Thay thế cam kết',
    BASES: 'Căn cứ',
    CLAUSES: 'Điều khoản chung',
    CONSEQUENCE: 'Trách nhiệm khi không hoàn thành',
  },
  field: {
    ORDER: 'Thứ tự',
    SIDE: 'Ai cam kết',
    TASK: 'Việc',
    PERSON: 'Người thực hiện',
    AUTHORITY: 'Thẩm quyền',
    RESPONSIBILITY: 'Trách nhiệm',
    PRODUCT: 'Sản phẩm',
    TIME: 'Thời hạn',
    INDICATOR: 'Chỉ tiêu đo',
    TARGET: 'Mức phải đạt',
    BASELINE: 'Mức hiện nay',
    ROLL_UP: 'Gộp số liệu',
  },
};

const byDocument = (document: string | null) => (document === null ? '' : `, theo ${document}`);
export const signing = {
  inPlace: {
    KT: (name: string, document: string | null) => `KT. ký thay ${name}${byDocument(document)}`,
    TL: (name: string, document: string | null) => `TL. ký thừa lệnh ${name}${byDocument(document)}`,
    TUQ: (name: string, document: string | null) => `TUQ. ký thừa ủy quyền ${name}${byDocument(document)}`,
  },
  kind: {
    ACKNOWLEDGED: 'Xác nhận bằng mật khẩu trong hệ thống, không phải chữ ký số',
    EXTERNAL: 'Chữ ký số ngoài hệ thống trên tệp PDF, đã kiểm tra khi nhận',
  },
  void: 'Không còn giá trị',
  whyVoid: {
    REISSUED: 'Người giao đã thay bản này bằng bản khác trước khi có hiệu lực; bản mới phải ký lại.',
    DROPPED: 'Sửa đổi không được chấp nhận nên chữ ký trên bản sửa đổi không còn giá trị.',
    WITHDRAWN: 'Cam kết được thu hồi trước khi có hiệu lực.',
    LAPSED: 'Hết năm mà cam kết chưa được ký đủ.',
  },
  seal: 'Dấu niêm của chữ ký này',
  sealHow:
    'Dấu niêm là mã băm SHA-256 của đoạn văn bản dưới đây: ai ký, thay ai, lúc nào, trên mã băm nội dung nào.',
  sealText: 'Nội dung được niêm',
  noSeal: 'Ký trước khi hệ thống có dấu niêm.',
};

export const acts = {
  others: 'Việc khác',
  back: 'Về bản cam kết',
  title: {
    REVISE: 'Sửa dự thảo',
    DISCARD: 'Bỏ dự thảo',
    ISSUE: 'Giao ký',
    RETURN: 'Trả lại',
    SIGN: 'Ký',
    COUNTERSIGN: 'Ký xác nhận',
    REISSUE: 'Sửa và giao ký lại',
    WITHDRAW: 'Thu hồi',
    PROPOSE_AMENDMENT: 'Đề nghị sửa đổi',
    DROP_AMENDMENT: 'Không chấp nhận sửa đổi',
  },
  onlyOthers: (action: string, names: string) =>
    names === '' ? `${action}: hiện chưa ai có thẩm quyền.` : `${action}: ${names} có thẩm quyền.`,
  mainWhy: {
    SIGN: (amended: boolean): string =>
      amended
        ? 'Đọc kỹ phần sửa đổi; bản đang có hiệu lực giữ nguyên cho đến khi hai bên ký đủ.'
        : 'Đọc kỹ nội dung; khi ký cần nhập lại mật khẩu.',
    COUNTERSIGN: (amended: boolean): string =>
      amended
        ? 'Bản sửa đổi thay bản đang có hiệu lực khi đồng chí ký xác nhận.'
        : 'Cam kết có hiệu lực khi đồng chí ký xác nhận.',
    REVISE: (_amended: boolean): string => 'Nội dung còn sửa được cho đến khi giao ký.',
    ISSUE: (_amended: boolean): string => 'Nội dung còn sửa được cho đến khi giao ký.',
    REISSUE: (_amended: boolean): string =>
      'Người cam kết chờ đồng chí trả lời: giao bản khác để ký, hoặc thu hồi.',
  },
  reissueProposal: 'Soạn theo đề nghị, giao ký lại',
  reissueOnIssued: 'Sửa trên bản đã giao, giao ký lại',
  why: 'Lý do',
  reasonFirst: 'Ghi lý do trước.',
  optionalReason: 'Không bắt buộc; hai bên đều đọc được.',
  ownChanges: 'Những gì đồng chí thay đổi',
  ownChangesHint: (number: number) => `so với bản ${number}, như bên kia sẽ thấy`,
  returnSentence: (assigner: string) => `Trả lại bản cam kết cho ${assigner}, chưa ký.`,
  returnUnder: 'Lý do và nội dung đang ghi được tự giữ trên máy này.',
  returnReason: 'Vì sao chưa ký',
  returnReasonHint: 'Điểm nào chưa làm được, cần gì để làm được. Người giao trả lời trong 5 ngày làm việc.',
  withProposal: 'Kèm nội dung tôi có thể ký',
  noProposal: 'Bỏ nội dung đề nghị',
  returnEffect: 'Người giao sẽ thấy lý do và những chỗ đồng chí đề nghị khác đi.',
  returnIt: 'Trả lại',
  returnWithProposal: 'Trả lại kèm đề nghị',
  reissueSentence: (unit: string) => `Soạn bản khác cho ${unit} để ký lại.`,
  returnedBecause: (name: string) => `${name} trả lại vì:`,
  onProposal: 'Phần dưới đây đã mở sẵn theo nội dung đề nghị.',
  reissueReason: 'Vì sao giao bản khác',
  reissueEffect: (signed: number): string =>
    signed > 0
      ? 'Chữ ký đã có trên bản trước không còn giá trị; người cam kết ký lại bản này.'
      : 'Bản này thay bản trước; người cam kết thấy ngay những chỗ khác đi.',
  reissueIt: 'Giao ký lại',
  amendSentence: (unit: string) => `Đề nghị sửa đổi cam kết đang có hiệu lực của ${unit}.`,
  amendReason: 'Vì sao cần sửa đổi',
  amendReasonHint: 'Điều gì đã thay đổi từ khi ký. Bên kia đọc lý do này trước.',
  amendEffect: 'Bản đang có hiệu lực giữ nguyên cho đến khi cả hai bên ký bản sửa đổi.',
  amendIt: 'Gửi đề nghị sửa đổi',
  reason: { WITHDRAW: 'Vì sao thu hồi', DROP_AMENDMENT: 'Vì sao không chấp nhận, hoặc rút lại' },
  reasonHint: {
    WITHDRAW:
      'Người cam kết đọc được. Cam kết đã thu hồi không giao lại được; chữ ký đã có không còn giá trị.',
    DROP_AMENDMENT: 'Bên kia đọc được. Bản đang có hiệu lực giữ nguyên.',
  },
  close: 'Thôi',
  discardWarns: 'Dự thảo đã bỏ không lấy lại được. Chưa ai được đề nghị ký bản này.',
  keepDraft: 'Giữ dự thảo',
};
