export const status = {
  DRAFT: 'Dự thảo',
  ISSUED: 'Chờ ký',
  DISCARDED: 'Dự thảo đã bỏ',
  RETURNED: 'Trả lại, chưa ký',
  SIGNED: 'Chờ ký xác nhận',
  IN_FORCE: 'Có hiệu lực',
  EXPIRED: 'Hết kỳ',
  SUPERSEDED: 'Đã thay thế',
  WITHDRAWN: 'Đã thu hồi',
  LAPSED: 'Hết kỳ, chưa ký',
};

export const clarity = {
  PERSON: 'Rõ người',
  TASK: 'Rõ việc',
  AUTHORITY: 'Rõ thẩm quyền',
  RESPONSIBILITY: 'Rõ trách nhiệm',
  PRODUCT: 'Rõ sản phẩm',
  TIME: 'Rõ thời gian',
};

/** What happened, in words. */
export const event: Readonly<Record<string, string>> = {
  CommitmentDrafted: 'Lập dự thảo',
  DraftRevised: 'Sửa dự thảo',
  CommitmentIssued: 'Giao ký, chốt nội dung',
  CommitmentSigned: 'Người cam kết ký',
  CommitmentCountersigned: 'Người giao ký xác nhận, cam kết có hiệu lực',
  DraftDiscarded: 'Dự thảo được bỏ',
  CommitmentReturned: 'Cam kết bị trả lại',
  CommitmentReissued: 'Cam kết được sửa và giao ký lại',
  CommitmentWithdrawn: 'Cam kết được thu hồi',
  CommitmentSuperseded: 'Cam kết được thay thế',
  CommitmentExpired: 'Cam kết hết kỳ',
  AmendmentProposed: 'Có đề nghị sửa đổi',
  AmendmentDropped: 'Đề nghị sửa đổi không được chấp nhận',
  CommitmentHandedOver: 'Cam kết được bàn giao',
  HandoverAnswered: 'Bàn giao đã được trả lời',
  HandoverSettled: 'Ý kiến khác khi bàn giao đã được giải quyết',
  UnitSucceeded: 'Cam kết chuyển sang đơn vị kế thừa',
  ProgressReported: 'Tiến độ được báo cáo',
  EvidenceAttached: 'Minh chứng được đính kèm',
  EvidenceWithdrawn: 'Minh chứng được rút',
  CompletionClaimed: 'Nhiệm vụ được báo hoàn thành',
  ClaimWithdrawn: 'Báo cáo hoàn thành được rút',
  CompletionConfirmed: 'Nhiệm vụ được xác nhận hoàn thành',
  CompletionSentBack: 'Nhiệm vụ bị trả lại để làm tiếp',
  ConfirmationVoided: 'Xác nhận hoàn thành bị hủy',
  SubtaskGiven: 'Việc được giao cho người khác',
  SubtaskReported: 'Việc được giao đã báo xong',
  SubtaskSettled: 'Việc được giao đã có kết quả',
  CauseStated: 'Nguyên nhân chậm được nêu',
  CauseDecided: 'Nguyên nhân chậm đã được kết luận',
};

export const list = {
  sentence(count: number, more: boolean, filtered: boolean): string {
    if (count === 0) return filtered ? 'Không có cam kết nào như vậy.' : 'Chưa có cam kết nào.';
    const counted = more ? `${count} cam kết đầu tiên` : `${count} cam kết`;
    return filtered ? `${counted} phù hợp.` : `${counted}.`;
  },
  words: 'Tìm theo tên, nội dung',
  status: 'Tình trạng',
  anyStatus: 'Mọi tình trạng',
  unit: 'Đơn vị',
  anyUnit: 'Mọi đơn vị',
  choosePerson: 'Tìm theo tên',
  nobody: 'Không tìm thấy ai.',
  chooseUnit: 'Chọn đơn vị',
  year: 'Năm',
  anyYear: 'Mọi năm',
  clear: 'Bỏ chọn',
  signBy: 'Hạn ký',
  signedAt: 'Đã ký',
  more: 'Xem thêm',
  none: 'Chưa có cam kết nào mà đồng chí được xem.',
  noneSo: 'Không có cam kết nào phù hợp. Thử bỏ bớt điều kiện lọc.',
  draft: 'Soạn cam kết',
  issueAll: 'Giao cho nhiều đơn vị',
};

export const commitment = {
  title: 'Bản cam kết',
  notFound: 'Không tìm thấy bản cam kết này',
  toList: 'Về danh sách cam kết',
  draft: (unit: string, gaps: number) =>
    gaps === 0
      ? `Dự thảo cho ${unit} đã đủ sáu rõ, có thể giao ký.`
      : `Dự thảo cho ${unit} còn ${gaps} điểm chưa rõ.`,
  issued: (name: string, day: string, days: string) =>
    `Chờ ${name} ký chậm nhất ngày ${day}${days && `, ${days}`}.`,
  signedFor: (signer: string, principal: string) => `${signer} (thay ${principal})`,
  signed: (signatory: string, assigner: string, days: string) =>
    `${signatory} đã ký; chờ ${assigner} ký xác nhận${days && `, ${days}`}.`,
  returned: (signatory: string, assigner: string, days: string) =>
    `${signatory} đã trả lại, chưa ký; chờ ${assigner} trả lời${days && `, ${days}`}.`,
  ended: {
    DISCARDED: (unit: string) => `Dự thảo cho ${unit} đã bỏ, không giao ký.`,
    EXPIRED: (unit: string) => `Cam kết của ${unit} đã hết kỳ; nhiệm vụ chưa xong vẫn phải hoàn thành.`,
    SUPERSEDED: (unit: string) => `Cam kết của ${unit} đã được thay thế bằng bản mới.`,
    WITHDRAWN: (unit: string) => `Cam kết giao cho ${unit} đã thu hồi trước khi có hiệu lực.`,
    LAPSED: (unit: string) => `Cam kết giao cho ${unit} hết kỳ mà chưa được ký đủ.`,
  },
  inForce: (unit: string, since: string) => `Cam kết của ${unit} có hiệu lực từ ngày ${since}.`,
  signatory: 'Người cam kết',
  assigner: 'Người giao',
  unit: 'Đơn vị',
  year: (year: number) => `Năm ${year}`,
  items: (count: number) => `${count} nhiệm vụ`,
  partyOf: { SIGNATORY: 'Người cam kết', ASSIGNER: 'Người giao' },
  promises: { SIGNATORY: 'Người cam kết', ASSIGNER: 'Người giao cam kết lại' },
  supersedes: 'Thay thế một bản cam kết trước',
  supersededBy: 'Xem bản cam kết thay thế',
  endedBecause: 'Lý do thu hồi',
  erased: '(nội dung đã xóa theo quy định)',
  terms: 'Nội dung cam kết',
  noItems: 'Chưa có nhiệm vụ nào.',
  noTask: 'Chưa ghi nhiệm vụ',
  missing: 'còn thiếu',
  lastOfMonth: (month: string) => `ngày làm việc cuối của ${month}`,
  signatures: 'Chữ ký',
  signedAt: (at: string) => `Ký lúc ${at}`,
  notSigned: 'Chưa ký',
  legalNote:
    'Xác nhận bằng mật khẩu trong hệ thống ghi lại ai ký, lúc nào, trên nội dung nào; không thay chữ ký số chuyên dùng công vụ.',
  hash: 'Mã băm SHA-256 của nội dung',
  recompute: 'Tự kiểm tra mã băm',
  recomputeHow:
    'Chữ ký gắn với đúng các byte dưới đây (JSON chuẩn tắc RFC 8785, UTF-8). Sửa một chữ, mã băm sẽ khác.',
  canonical: 'Nội dung chuẩn tắc đã ký',
  download: 'Tải về',
  reckon: 'Tính lại tại đây',
  agrees: 'Khớp: nội dung trên đúng là nội dung đã ký.',
  differs: 'Không khớp: nội dung trên không phải là nội dung đã ký. Báo ngay cho người quản trị.',
  elsewhere: 'Kiểm tra ngoài hệ thống: tải tệp về rồi chạy một trong hai lệnh (Linux, Windows).',
  duties: 'Trách nhiệm phát sinh',
  dutiesHint: 'bấm vào ngày để xem cách tính hạn',
  timeline: 'Diễn biến',
  onBehalfOf: (name: string) => `thay mặt ${name}`,
  recorded: (at: string) => `ghi vào hệ thống lúc ${at}`,
  leafHash: 'Mã băm của sự kiện',
  sign: 'Đọc và ký',
  countersign: 'Ký xác nhận',
  openDraft: 'Soạn tiếp và giao ký',
  action: {
    REVISE: 'sửa dự thảo',
    DISCARD: 'bỏ dự thảo',
    ISSUE: 'giao ký',
    RETURN: 'trả lại',
    SIGN: 'ký',
    COUNTERSIGN: 'ký xác nhận',
    REISSUE: 'sửa và giao ký lại',
    WITHDRAW: 'thu hồi',
    PROPOSE_AMENDMENT: 'đề nghị sửa đổi',
    DROP_AMENDMENT: 'từ chối sửa đổi',
  },
  whoCan: (action: string, name: string | null, post: string | null) =>
    name === null
      ? `Hiện chưa ai có thẩm quyền ${action}.`
      : `Người có thẩm quyền ${action}: ${post === null ? name : `${name}, ${post}`}.`,
};

const why: Readonly<Record<string, string>> = {
  HAS_COMMITMENT: 'đã có cam kết trong năm',
  ASSIGNER_IS_SIGNATORY: 'người đứng đầu chính là người giao',
  WARNINGS_UNANSWERED: 'có cảnh báo riêng của đơn vị chưa giải trình; soạn và giao riêng cho đơn vị này',
  NOT_A_SIGNATORY: 'người đứng đầu chưa được giao vai trò người cam kết',
  HAS_DRAFT: 'đã có dự thảo trong năm',
  VACANT: 'chưa có người đứng đầu',
  UNIT_OUTSIDE: 'không còn trực thuộc đơn vị đã chọn',
  UNIT_TWICE: 'có hai dự thảo cùng năm',
  HEAD_CHANGED: 'đã thay người đứng đầu',
  SIGNATORY_NOT_HEAD: 'người ký không còn đứng đầu đơn vị',
  PERSON_OUTSIDE_UNIT: 'có người thực hiện ngoài đơn vị',
  SIX_CLARITIES_INCOMPLETE: 'nội dung chưa đủ sáu rõ',
  ITEM_DUE_IN_PAST: 'có nhiệm vụ đã quá thời hạn',
  SUPERSEDES_ANOTHER: 'cam kết bị thay thế không còn hiệu lực',
};
export const process = {
  title: 'Giao ký cho nhiều đơn vị',
  sentence: {
    RUNNING: (done: string, skipped: number) =>
      `Đang giao ký: đã giao ${done} đơn vị${skipped > 0 ? `, bỏ qua ${skipped}` : ''}.`,
    DONE: (done: string, skipped: number) =>
      `Đã giao ký ${done} đơn vị${skipped > 0 ? `; ${skipped} đơn vị được bỏ qua` : ''}.`,
    FAILED: (done: string, _skipped: number) => `Dừng giữa chừng: mới giao ký ${done} đơn vị.`,
  },
  leave: 'Đồng chí có thể rời trang này; việc giao ký vẫn tiếp tục và tiến độ hiện ở đầu mọi trang.',
  of: (done: string, total: string) => `${done} trên ${total}`,
  skipped: 'Đơn vị được bỏ qua',
  why,
  toCoverage: 'Xem tình hình ký',
  banner: { RUNNING: 'Đang giao ký', DONE: 'Đã giao ký xong', FAILED: 'Giao ký bị dừng' },
  putAway: 'Ẩn',
};
