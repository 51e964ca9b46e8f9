const state = {
  STATED: 'chờ người nhận trả lời',
  ACCEPTED: 'đã nhận',
  DISPUTED: 'có ý kiến khác, chờ giải quyết',
  SETTLED: 'đã giải quyết ý kiến khác',
};

/** Heads and chairs change; what they owe passes to their successors. */
export const handovers = {
  nav: 'Bàn giao',
  title: 'Bàn giao cam kết',
  begin: 'Chọn người bàn giao để xem đang chịu trách nhiệm những cam kết nào.',
  sentence: (who: string, ready: number, rest: number) =>
    ready === 0 && rest === 0
      ? `${who} không còn cam kết nào phải bàn giao.`
      : rest === 0
        ? `${who} có ${ready} cam kết bàn giao được ngay.`
        : `${who} có ${ready} cam kết bàn giao được ngay, ${rest} cam kết cần xử lý trước.`,
  done: (count: number) => `Đã bàn giao ${count} cam kết.`,
  doneNext: 'Người nhận thấy việc này tại Việc của tôi và trả lời trong 5 ngày làm việc.',
  stepWho: '1. Người bàn giao',
  stepConfirm: '3. Căn cứ',
  stepWhat: '2. Những gì bàn giao',
  person: 'Người bàn giao',
  side: 'Với tư cách',
  sides: { SIGNATORY: 'Người cam kết (đứng đầu đơn vị)', ASSIGNER: 'Người giao cam kết' },
  on: 'Ngày người nhận bắt đầu',
  onHint: 'Từ hôm nay trở về trước. Ngày trước đó là ngày cuối tính cho người bàn giao.',
  to: 'Người nhận bàn giao',
  onAhead: 'Ngày này chưa đến.',
  toHint: 'Người đang có quyền giao cam kết đối với các đơn vị này.',
  toHead: (who: string, count: number) => `${who} nhận ${count} cam kết`,
  toReissue: 'Chưa có hiệu lực: phải giao ký lại',
  toReissueHint:
    'Văn bản chờ ký ghi tên người bàn giao nên không chuyển sang người khác được. Mở từng bản, sửa người cam kết và giao ký lại.',
  reissueAfter: 'giao ký lại sau khi bàn giao',
  noHead: 'Chưa bàn giao được: đơn vị chưa có người đứng đầu khác',
  noHeadHint: 'Người quản trị ghi nhận người đứng đầu mới tại trang Nhân sự trước.',
  ended: 'Đơn vị đã kết thúc, cam kết chờ chuyển',
  endedWhy: 'Đơn vị chia tách hoặc giải thể: người giao cam kết quyết định đơn vị nào nhận.',
  endedOn: (day: string, successors: readonly string[]) =>
    successors.length === 0
      ? `kết thúc ngày ${day}, không có đơn vị kế thừa`
      : `kết thúc ngày ${day}, chia thành ${successors.join(', ')}`,
  toPass: (unit: string, count: number) => `Chuyển ${count} cam kết của ${unit}`,
  unitEnded: 'Đơn vị đã kết thúc: chọn đơn vị nhận',
  unitEndedHint:
    'Chọn đơn vị nhận ở trên; người đứng đầu đơn vị ấy sẽ nhận bàn giao. Nếu đã chọn, đơn vị ấy chưa có người đứng đầu.',
  takesOver: 'Đơn vị nhận cam kết',
  takesOverHint: (successors: readonly string[]) =>
    successors.length === 0
      ? 'Đơn vị cũ không có đơn vị kế thừa. Chọn đơn vị tiếp tục nhiệm vụ.'
      : `Đơn vị kế thừa: ${successors.join(', ')}. Cũng có thể chọn đơn vị khác.`,
  ground: 'Căn cứ chuyển sang đơn vị khác',
  status: 'Tình trạng',
  percent: 'Tiến độ',
  due: 'Thời hạn',
  late: 'Đã chậm',
  lateDays: (days: number) => (days === 0 ? 'không chậm' : `${days} ngày làm việc`),
  lateStays: 'Số ngày đã chậm tính cho người bàn giao.',
  noItems: 'Không có nhiệm vụ nào của bên này.',
  note: 'Căn cứ, ghi chú (không bắt buộc)',
  act: (count: number) => `Bàn giao ${count} cam kết`,
  actWhy: 'Người nhận chịu trách nhiệm từ ngày bắt đầu, kể cả khi có ý kiến khác về số liệu bàn giao.',
  chooseTo: 'Chọn người nhận bàn giao.',
  nothingReady: 'Chưa có cam kết nào bàn giao được ngay.',
  again: 'Bàn giao người khác',
  open: 'Mở bản cam kết',

  answerTitle: 'Bản bàn giao',
  state,
  stated: {
    STATED: (from: string, to: string, day: string) =>
      `${from} bàn giao cho ${to} từ ngày ${day}; chờ ${to} trả lời.`,
    ACCEPTED: (from: string, to: string, day: string) =>
      `${to} đã nhận bàn giao từ ${from}, kể từ ngày ${day}.`,
    DISPUTED: (_from: string, to: string, _day: string) =>
      `${to} có ý kiến khác về bản bàn giao, chờ giải quyết.`,
    SETTLED: (from: string, to: string, _day: string) =>
      `Ý kiến khác khi ${from} bàn giao cho ${to} đã được giải quyết.`,
  },
  none: 'Cam kết này chưa bàn giao lần nào.',
  toAnswer: (from: string) => `Đồng chí nhận bàn giao từ ${from}: xem từng nhiệm vụ rồi trả lời.`,
  toSettle: (to: string) => `${to} có ý kiến khác về bản bàn giao; đồng chí là người giải quyết.`,
  from: 'Người bàn giao',
  statement: 'Hiện trạng khi bàn giao',
  wrong: 'Không đúng',
  wrongOne: (task: string) => `Không đúng: ${task}`,
  why: 'Không đúng ở điểm nào',
  disputedBecause: 'Ý kiến của người nhận',
  accept: 'Nhận bàn giao',
  acceptWhy:
    'Nếu nhiệm vụ nào ghi không đúng, đánh dấu và nêu rõ; đồng chí vẫn chịu trách nhiệm từ ngày bắt đầu.',
  dispute: (count: number) => `Nhận, có ý kiến về ${count} nhiệm vụ`,
  disputeWhy: 'Nêu rõ điểm không đúng của từng nhiệm vụ đã đánh dấu.',
  days: 'Số ngày chậm tính cho người bàn giao',
  daysWrong: 'Nhập số ngày, từ 0 đến 1000.',
  reason: 'Căn cứ giải quyết',
  settle: 'Kết luận',
  settleWhy: 'Kết luận xong, số ngày chậm của từng bên được chốt.',
  settledDays: (days: number) => `kết luận: ${days} ngày làm việc tính cho người bàn giao`,
  whoAnswers: (who: string) => `Người trả lời: ${who}.`,
  whoSettles: (who: string) => `Người giải quyết: ${who}.`,
  over: 'Lần bàn giao này đã xong, không còn việc phải làm.',
};
