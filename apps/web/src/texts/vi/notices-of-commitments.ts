import { lowerFirst } from '../lower-first.js';
import type { NoticeSentences } from '../notice-facts.js';
import { due } from './time.js';

const by = (name: string | null) => (name === null ? '' : ` (đồng chí ${name})`);
// Việc theo lộ trình có thể không ấn định ngày.
const earliest = (dueOn: string) => (dueOn === '…' ? '' : `, hạn sớm nhất ngày ${dueOn}`);
const act = (kind: string) => lowerFirst(due.kind[kind] ?? 'xử lý');

/** Diễn biến của cam kết, và hạn của những việc không phải ký hay thực hiện nhiệm vụ. */
export const noticesOfCommitments: NoticeSentences = {
  ACT_SOON: ({ title, dueOn, kind }) => `Đến hạn ${act(kind)} ngày ${dueOn}: ${title}`,
  ACT_TODAY: ({ title, dueOn, kind }) => `Hôm nay là hạn ${act(kind)}, ngày ${dueOn}: ${title}`,
  ACT_LATE: ({ title, dueOn, kind }) => `Đã quá hạn ${act(kind)} ngày ${dueOn}: ${title}`,
  COMMITMENT_ISSUED: ({ title, dueOn, by: who }) =>
    `Cam kết chờ đồng chí ký, hạn ngày ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_RETURNED: ({ title, dueOn, by: who }) =>
    `Cam kết bị trả lại, cần trả lời trước hết ngày ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_REISSUED: ({ title, dueOn, by: who }) =>
    `Cam kết giao lại chờ đồng chí ký, hạn ngày ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_SIGNED: ({ title, dueOn, by: who }) =>
    `Cam kết chờ đồng chí ký xác nhận, hạn ngày ${dueOn}: ${title}${by(who)}`,
  COMMITMENT_IN_FORCE: ({ title, by: who }) => `Cam kết đã có hiệu lực: ${title}${by(who)}`,
  ITEMS_FOR_YOU: ({ title, count, dueOn, by: who }) =>
    `Đồng chí có ${count} việc phải thực hiện${earliest(dueOn)}: ${title}${by(who)}`,
  SIGNED_FOR_YOU: ({ title, by: who }) => `Đã ký thay đồng chí: ${title}${by(who)}`,
  COMMITMENT_WITHDRAWN: ({ title, by: who }) => `Cam kết đã thu hồi, không phải ký nữa: ${title}${by(who)}`,
  COMMITMENT_SUPERSEDED: ({ title }) => `Cam kết đã được thay bằng cam kết mới: ${title}`,
  COMMITMENT_EXPIRED: ({ title, count }) =>
    `Cam kết hết năm, còn ${count} việc chưa hoàn thành, vẫn phải thực hiện: ${title}`,
  COMMITMENT_LAPSED: ({ title }) => `Cam kết hết năm mà chưa ký đủ, không phải ký nữa: ${title}`,
  AMENDMENT_PROPOSED: ({ title, dueOn, by: who }) =>
    `Nội dung sửa đổi chờ đồng chí ký, hạn ngày ${dueOn}: ${title}${by(who)}`,
  AMENDMENT_ANNOUNCED: ({ title, by: who }) => `Có đề nghị sửa đổi cam kết: ${title}${by(who)}`,
  AMENDMENT_DROPPED: ({ title, by: who }) =>
    `Không sửa đổi nữa, nội dung cũ vẫn có hiệu lực: ${title}${by(who)}`,
  AMENDMENT_IN_FORCE: ({ title, by: who }) => `Nội dung sửa đổi đã có hiệu lực: ${title}${by(who)}`,
  COMPLETION_CLAIMED: ({ title, dueOn, by: who }) =>
    `Việc chờ đồng chí xác nhận hoàn thành, hạn ngày ${dueOn}: ${title}${by(who)}`,
  CLAIM_WITHDRAWN: ({ title, by: who }) =>
    `Đã rút báo cáo hoàn thành, không phải xác nhận nữa: ${title}${by(who)}`,
  COMPLETION_CONFIRMED: ({ title, by: who }) => `Đã được xác nhận hoàn thành: ${title}${by(who)}`,
  COMPLETION_SENT_BACK: ({ title, dueOn, by: who }) =>
    `Chưa được xác nhận, cần làm tiếp (hạn ngày ${dueOn}): ${title}${by(who)}`,
  CONFIRMATION_VOIDED: ({ title, dueOn, by: who }) =>
    `Xác nhận hoàn thành đã bị hủy, cần làm tiếp (hạn ngày ${dueOn}): ${title}${by(who)}`,
  CONFIRMATION_LOST: ({ title, by: who }) =>
    `Minh chứng thay đổi, xác nhận của đồng chí không còn giá trị: ${title}${by(who)}`,
  SUBTASK_GIVEN: ({ title, dueOn, by: who }) => `Việc được phân công, hạn ngày ${dueOn}: ${title}${by(who)}`,
  SUBTASK_REPORTED: ({ title, dueOn, by: who }) =>
    `Việc phân công chờ đồng chí nghiệm thu, hạn ngày ${dueOn}: ${title}${by(who)}`,
  SUBTASK_ACCEPTED: ({ title, by: who }) => `Việc phân công đã được nghiệm thu: ${title}${by(who)}`,
  SUBTASK_SENT_BACK: ({ title, dueOn, by: who }) =>
    `Việc phân công bị trả lại, cần làm tiếp (hạn ngày ${dueOn}): ${title}${by(who)}`,
  SUBTASK_WITHDRAWN: ({ title, by: who }) => `Việc phân công đã rút, không phải làm nữa: ${title}${by(who)}`,
  CAUSE_STATED: ({ title, dueOn, by: who }) =>
    `Nguyên nhân chậm chờ đồng chí kết luận, hạn ngày ${dueOn}: ${title}${by(who)}`,
  CAUSE_CONFIRMED: ({ title, by: who }) =>
    `Nguyên nhân chậm được công nhận là khách quan: ${title}${by(who)}`,
  CAUSE_REFUSED: ({ title, by: who }) =>
    `Nguyên nhân chậm không được công nhận là khách quan: ${title}${by(who)}`,
  HANDED_OVER_TO_YOU: ({ title, dueOn }) =>
    `Đồng chí nhận bàn giao cam kết, cần trả lời trước hết ngày ${dueOn}: ${title}`,
  UNSIGNED_HANDED_OVER_TO_YOU: ({ title }) => `Cam kết chưa ký đủ chuyển cho đồng chí: ${title}`,
  HANDED_OVER: ({ title, to }) =>
    `Cam kết đã bàn giao cho ${to === null ? 'người kế nhiệm' : `đồng chí ${to}`}: ${title}`,
  HANDOVER_ACCEPTED: ({ title, by: who }) => `Người nhận đồng ý với bản bàn giao: ${title}${by(who)}`,
  HANDOVER_DISPUTED: ({ title, dueOn, count, by: who }) =>
    `Ý kiến khác về ${count} việc bàn giao chờ đồng chí kết luận, hạn ngày ${dueOn}: ${title}${by(who)}`,
  HANDOVER_SETTLED: ({ title, by: who }) => `Ý kiến khác khi bàn giao đã được kết luận: ${title}${by(who)}`,
  UNIT_SUCCEEDED: ({ title, unit }) => `Cam kết đã chuyển sang ${unit ?? 'đơn vị kế thừa'}: ${title}`,
};
