import type { NoticeSentences } from '../notice-facts.js';

const who = (name: string | null) => (name === null ? 'Người phụ trách' : `Đồng chí ${name}`);
const planAfter = (inspection: string) => `kế hoạch khắc phục sau “${inspection}”`;

/** Diễn biến khắc phục sau kiểm tra. */
export const noticesOfRemediation: NoticeSentences = {
  FINDING_FOR_YOU: ({ title, dueOn }) =>
    `Kết luận kiểm tra gửi đồng chí: “${title}”; giải trình (nếu có) trước hết ngày ${dueOn}`,
  FINDING_REPLIED: ({ title, dueOn, by }) =>
    `${who(by)} đã giải trình tồn tại “${title}”; trả lời trước hết ngày ${dueOn}`,
  FINDING_UPHELD: ({ title }) => `Tồn tại “${title}” được giữ nguyên sau giải trình`,
  FINDING_CHANGED: ({ title }) => `Tồn tại được sửa sau giải trình: “${title}”`,
  FINDING_WITHDRAWN: ({ title }) => `Tồn tại “${title}” được rút`,
  FINDING_COUNTS: ({ title }) => `Hết hạn giải trình, tồn tại “${title}” bắt đầu được tính`,
  FINDING_REMEDIED: ({ title }) => `Tồn tại “${title}” đã khắc phục xong`,
  EXCEPTION_ASKED: ({ title, dueOn, by }) =>
    `${who(by)} đề nghị chấp nhận tạm thời tồn tại “${title}”; quyết định trước hết ngày ${dueOn}`,
  EXCEPTION_GRANTED: ({ title, dueOn }) => `Tồn tại “${title}” được chấp nhận tạm thời đến hết ngày ${dueOn}`,
  EXCEPTION_REFUSED: ({ title }) => `Đề nghị chấp nhận tạm thời tồn tại “${title}” không được đồng ý`,
  EXCEPTION_RUNS_OUT: ({ title, dueOn }) =>
    `Thời gian chấp nhận tạm thời tồn tại “${title}” sẽ hết vào cuối ngày ${dueOn}`,
  EXCEPTION_EXPIRED: ({ title, dueOn }) =>
    `Hết thời gian chấp nhận tạm thời tồn tại “${title}”${dueOn === '…' ? '' : `; khắc phục trước hết ngày ${dueOn}`}`,
  REMEDY_HELD: ({ title }) => `Kiểm tra lại: tồn tại “${title}” đã khắc phục có hiệu quả`,
  FINDING_CAME_BACK: ({ title, by }) => `${who(by)} kiểm tra lại và ghi nhận tồn tại tái diễn: “${title}”`,
  PLAN_ASKED: ({ title, dueOn, count }) =>
    `Kết luận của “${title}” nêu ${count} nội dung; trình kế hoạch khắc phục trước hết ngày ${dueOn}`,
  PLAN_SUBMITTED: ({ title, dueOn, by }) =>
    `${who(by)} đã trình ${planAfter(title)}; duyệt trước hết ngày ${dueOn}`,
  PLAN_TAKEN_BACK: ({ title, by }) => `${who(by)} đã rút lại bản trình ${planAfter(title)}`,
  PLAN_RETURNED: ({ title, dueOn, by }) =>
    `${who(by)} đã trả lại ${planAfter(title)}; trình lại trước hết ngày ${dueOn}`,
  PLAN_APPROVED: ({ title, by }) => `${who(by)} đã phê duyệt ${planAfter(title)}`,
  LINES_FOR_YOU: ({ title, dueOn, count }) =>
    `Đồng chí chủ trì ${count} nhiệm vụ của ${planAfter(title)}${dueOn === '…' ? '' : `; sớm nhất đến hạn ngày ${dueOn}`}`,
  HELP_ASKED: ({ title, count }) => `Đơn vị của đồng chí phối hợp ${count} nhiệm vụ của ${planAfter(title)}`,
  PLAN_CORRECTED: ({ title, by, count }) => `${who(by)} đã sửa ${count} chỗ nhỏ trong ${planAfter(title)}`,
  PLAN_COMPLETED: ({ title }) => `Đã hoàn thành ${planAfter(title)}`,
  LINE_CLAIMED: ({ title, dueOn, by }) =>
    `${who(by)} báo đã xong “${title}”; xác minh trước hết ngày ${dueOn}`,
  LINE_CLAIM_TAKEN_BACK: ({ title, by }) => `${who(by)} đã rút lại báo xong “${title}”`,
  LINE_VERIFIED: ({ title, by }) => `${who(by)} đã xác minh “${title}”`,
  LINE_SENT_BACK: ({ title, dueOn, by }) =>
    `${who(by)} yêu cầu làm lại “${title}”${dueOn === '…' ? '' : `; hạn vẫn là ngày ${dueOn}`}`,
  EVIDENCE_REJECTED: ({ title, dueOn, by }) =>
    `${who(by)} đã từ chối một minh chứng của “${title}”${dueOn === '…' ? '' : `; nhiệm vụ đến hạn ngày ${dueOn}`}`,
  EVIDENCE_EXPIRED: ({ title, dueOn }) =>
    `Một minh chứng của “${title}” đã hết hiệu lực${dueOn === '…' ? '' : `; nhiệm vụ đến hạn ngày ${dueOn}`}`,
  SAMPLE_PASSED: ({ title, count }) =>
    `Mẫu xác minh đạt, ${count} nhiệm vụ của đồng chí được công nhận: ${planAfter(title)}`,
  SAMPLE_FAILED: ({ title }) => `Mẫu xác minh không đạt, các nhiệm vụ phải làm lại: ${planAfter(title)}`,
};
