import type { MailCatalogue } from './catalogue.js';
import type { CommitmentMail } from './commitment-mails.js';

const opening = (name: string): string => (name === '' ? 'Người phụ trách' : `Đồng chí ${name}`);
const until = (dueOn: string): string => (dueOn === '' ? '' : `, chậm nhất ngày ${dueOn}`);
const stillDue = (dueOn: string): string => (dueOn === '' ? '' : ` Thời hạn vẫn là ngày ${dueOn}.`);

/** Lý do do người gửi ghi có thể nêu tên người khác, nên chỉ xem trên hệ thống. */
const reason = 'Lý do được ghi trên hệ thống.';

/** Lời báo diễn biến của cam kết. */
export const mailsOfCommitmentsVi: Pick<MailCatalogue['mails'], CommitmentMail> = {
  COMMITMENT_ISSUED: ({ title, dueOn, by }) => ({
    subject: `Cam kết chờ Ông/Bà ký, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} đã giao bản cam kết “${title}”, chờ Ông/Bà ký${until(dueOn)}.`,
      'Đề nghị Ông/Bà xem xét và ký; nếu không đồng ý, đề nghị trả lại kèm lý do trước ngày đến hạn.',
    ],
  }),
  COMMITMENT_RETURNED: ({ title, dueOn, by }) => ({
    subject: `Bản cam kết bị trả lại, trả lời trước hết ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} không ký và đã trả lại bản cam kết “${title}”. ${reason}`,
      `Đề nghị Ông/Bà giao lại bản khác hoặc thu hồi${until(dueOn)}.`,
    ],
  }),
  COMMITMENT_REISSUED: ({ title, dueOn, by }) => ({
    subject: `Cam kết giao lại chờ Ông/Bà ký, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} đã giao lại bản cam kết “${title}” với nội dung mới; chữ ký trên bản trước không còn giá trị.`,
      `Đề nghị Ông/Bà xem xét và ký bản mới${until(dueOn)}.`,
    ],
  }),
  COMMITMENT_SIGNED: ({ title, dueOn, by }) => ({
    subject: `Cam kết chờ Ông/Bà ký xác nhận, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `Bên cam kết đã ký đủ bản “${title}”; người ký sau cùng: ${by === '' ? 'người cam kết' : `đồng chí ${by}`}.`,
      `Đề nghị Ông/Bà ký xác nhận${until(dueOn)}. Cam kết có hiệu lực khi ký xác nhận đủ.`,
    ],
  }),
  COMMITMENT_IN_FORCE: ({ title, by }) => ({
    subject: `Cam kết đã có hiệu lực: ${title}`,
    sentences: [
      `${opening(by)} đã ký xác nhận; cam kết “${title}” có hiệu lực.`,
      'Đề nghị Ông/Bà thực hiện các nội dung đã cam kết theo đúng thời hạn.',
    ],
  }),
  ITEMS_FOR_YOU: ({ title, count, dueOn }) => ({
    subject: `Ông/Bà có ${count} việc phải thực hiện theo cam kết: ${title}`,
    sentences: [
      `Cam kết “${title}” đã có hiệu lực, trong đó Ông/Bà được giao thực hiện ${count} việc.`,
      dueOn === '' ? 'Thời hạn từng việc ghi trong cam kết.' : `Việc đến hạn sớm nhất: ngày ${dueOn}.`,
    ],
  }),
  SIGNED_FOR_YOU: ({ title, by }) => ({
    subject: `Đã ký thay Ông/Bà: ${title}`,
    sentences: [
      `${opening(by)} đã ký thay Ông/Bà bản cam kết “${title}” theo ủy quyền đã ghi trên hệ thống.`,
      'Nếu việc ký thay không đúng, đề nghị Ông/Bà thu hồi ủy quyền và báo bên kia.',
    ],
  }),
  COMMITMENT_WITHDRAWN: ({ title, by }) => ({
    subject: `Bản cam kết đã thu hồi, không phải ký nữa: ${title}`,
    sentences: [
      `${opening(by)} đã thu hồi bản cam kết “${title}”. Ông/Bà không phải ký nữa; chữ ký đã có trên bản này không còn giá trị.`,
      reason,
    ],
  }),
  COMMITMENT_SUPERSEDED: ({ title }) => ({
    subject: `Cam kết đã được thay thế: ${title}`,
    sentences: [`Cam kết “${title}” hết hiệu lực do một cam kết mới đã có hiệu lực thay thế.`],
  }),
  COMMITMENT_EXPIRED: ({ title, count }) => ({
    subject: `Cam kết hết năm, còn ${count} việc chưa hoàn thành: ${title}`,
    sentences: [
      `Năm của cam kết “${title}” đã hết, còn ${count} việc chưa hoàn thành.`,
      'Những việc này vẫn phải thực hiện và vẫn được theo dõi.',
    ],
  }),
  COMMITMENT_LAPSED: ({ title }) => ({
    subject: `Bản cam kết không ký đủ trong năm, không còn hiệu lực ký: ${title}`,
    sentences: [`Năm của bản cam kết “${title}” đã hết mà chưa ký đủ. Không ai phải ký bản này nữa.`],
  }),
  AMENDMENT_PROPOSED: ({ title, dueOn, by }) => ({
    subject: `Nội dung sửa đổi chờ Ông/Bà ký, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} đề nghị sửa đổi cam kết “${title}”. ${reason}`,
      `Đề nghị Ông/Bà ký hoặc không chấp nhận${until(dueOn)}. Khi chưa ký đủ, nội dung hiện hành vẫn có hiệu lực.`,
    ],
  }),
  AMENDMENT_ANNOUNCED: ({ title, by }) => ({
    subject: `Có đề nghị sửa đổi cam kết: ${title}`,
    sentences: [
      `${opening(by)} đề nghị sửa đổi cam kết “${title}”. ${reason}`,
      'Khi bên cam kết ký đủ, hệ thống sẽ mời Ông/Bà ký xác nhận; từ nay Ông/Bà có thể không chấp nhận.',
    ],
  }),
  AMENDMENT_DROPPED: ({ title, by }) => ({
    subject: `Không sửa đổi cam kết nữa: ${title}`,
    sentences: [
      `${opening(by)} đã bỏ đề nghị sửa đổi cam kết “${title}”. Nội dung hiện hành vẫn có hiệu lực.`,
      reason,
    ],
  }),
  AMENDMENT_IN_FORCE: ({ title, by }) => ({
    subject: `Nội dung sửa đổi đã có hiệu lực: ${title}`,
    sentences: [`${opening(by)} đã ký xác nhận; cam kết “${title}” từ nay thực hiện theo nội dung sửa đổi.`],
  }),
  COMPLETION_CLAIMED: ({ title, dueOn, by }) => ({
    subject: `Việc chờ Ông/Bà xác nhận hoàn thành, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} báo đã hoàn thành việc “${title}”, kèm minh chứng.`,
      `Đề nghị Ông/Bà xác nhận hoặc trả lại${until(dueOn)}.`,
    ],
  }),
  CLAIM_WITHDRAWN: ({ title, by }) => ({
    subject: `Đã rút báo cáo hoàn thành: ${title}`,
    sentences: [`${opening(by)} đã rút báo cáo hoàn thành việc “${title}”. Ông/Bà không phải xác nhận nữa.`],
  }),
  COMPLETION_CONFIRMED: ({ title, by }) => ({
    subject: `Đã được xác nhận hoàn thành: ${title}`,
    sentences: [`${opening(by)} đã xác nhận việc “${title}” hoàn thành.`],
  }),
  COMPLETION_SENT_BACK: ({ title, dueOn, by }) => ({
    subject: `Việc bị trả lại để làm tiếp: ${title}`,
    sentences: [
      `${opening(by)} chưa xác nhận và đã trả lại việc “${title}”. ${reason}`,
      `Đề nghị Ông/Bà làm tiếp và báo hoàn thành lại.${stillDue(dueOn)}`,
    ],
  }),
  CONFIRMATION_VOIDED: ({ title, dueOn, by }) => ({
    subject: `Xác nhận hoàn thành đã bị hủy, cần làm lại: ${title}`,
    sentences: [
      `${opening(by)} đã hủy xác nhận hoàn thành việc “${title}”. ${reason}`,
      `Đề nghị Ông/Bà làm tiếp và báo hoàn thành lại.${stillDue(dueOn)}`,
    ],
  }),
  CONFIRMATION_LOST: ({ title, by }) => ({
    subject: `Xác nhận hoàn thành không còn giá trị: ${title}`,
    sentences: [
      `${opening(by)} đã thay đổi minh chứng của việc “${title}”, nên xác nhận hoàn thành trước đây không còn giá trị.`,
      'Khi việc được báo hoàn thành lại, hệ thống sẽ mời Ông/Bà xác nhận.',
    ],
  }),
  SUBTASK_GIVEN: ({ title, dueOn, by }) => ({
    subject: `Việc được phân công, hạn ngày ${dueOn}: ${title}`,
    sentences: [`${opening(by)} phân công Ông/Bà thực hiện “${title}”${until(dueOn)}.`],
  }),
  SUBTASK_REPORTED: ({ title, dueOn, by }) => ({
    subject: `Việc phân công chờ Ông/Bà nghiệm thu, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} báo đã làm xong “${title}”.`,
      `Đề nghị Ông/Bà nghiệm thu hoặc trả lại${until(dueOn)}.`,
    ],
  }),
  SUBTASK_ACCEPTED: ({ title, by }) => ({
    subject: `Việc phân công đã được nghiệm thu: ${title}`,
    sentences: [`${opening(by)} đã nghiệm thu “${title}”.`],
  }),
  SUBTASK_SENT_BACK: ({ title, dueOn, by }) => ({
    subject: `Việc phân công bị trả lại để làm tiếp: ${title}`,
    sentences: [
      `${opening(by)} chưa nghiệm thu và đã trả lại “${title}”. ${reason}`,
      `Đề nghị Ông/Bà làm tiếp và báo lại.${stillDue(dueOn)}`,
    ],
  }),
  SUBTASK_WITHDRAWN: ({ title, by }) => ({
    subject: `Việc phân công đã được rút, không phải làm nữa: ${title}`,
    sentences: [`${opening(by)} đã rút việc phân công “${title}”. Ông/Bà không phải làm nữa. ${reason}`],
  }),
  CAUSE_STATED: ({ title, dueOn, by }) => ({
    subject: `Nguyên nhân chậm chờ Ông/Bà kết luận, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} nêu nguyên nhân khách quan làm chậm việc “${title}”. ${reason}`,
      `Đề nghị Ông/Bà xem xét, kết luận${until(dueOn)}.`,
    ],
  }),
  CAUSE_CONFIRMED: ({ title, by }) => ({
    subject: `Nguyên nhân chậm được công nhận là khách quan: ${title}`,
    sentences: [`${opening(by)} công nhận nguyên nhân chậm của việc “${title}” là khách quan.`],
  }),
  CAUSE_REFUSED: ({ title, by }) => ({
    subject: `Nguyên nhân chậm không được công nhận là khách quan: ${title}`,
    sentences: [
      `${opening(by)} không công nhận nguyên nhân chậm của việc “${title}” là khách quan. ${reason}`,
    ],
  }),
  HANDED_OVER_TO_YOU: ({ title, dueOn }) => ({
    subject: `Ông/Bà nhận bàn giao cam kết, trả lời trước hết ngày ${dueOn}: ${title}`,
    sentences: [
      `Cam kết “${title}” đã bàn giao cho Ông/Bà. Ông/Bà chịu trách nhiệm từ nay, kể cả khi có ý kiến khác về hiện trạng.`,
      `Đề nghị Ông/Bà đồng ý với bản hiện trạng hoặc nêu ý kiến khác${until(dueOn)}.`,
    ],
  }),
  UNSIGNED_HANDED_OVER_TO_YOU: ({ title }) => ({
    subject: `Ông/Bà thay người trước ở bản cam kết chưa có hiệu lực: ${title}`,
    sentences: [
      `Bản cam kết “${title}” chưa ký đủ đã chuyển cho Ông/Bà; việc ký hoặc trả lời còn lại nay thuộc Ông/Bà.`,
      'Đề nghị Ông/Bà xem nội dung và thời hạn trên hệ thống.',
    ],
  }),
  HANDED_OVER: ({ title, to }) => ({
    subject: `Cam kết đã bàn giao: ${title}`,
    sentences: [
      `Cam kết “${title}” đã bàn giao cho ${to === '' ? 'người kế nhiệm' : `đồng chí ${to}`}. Hiện trạng khi bàn giao được ghi trên hệ thống.`,
    ],
  }),
  HANDOVER_ACCEPTED: ({ title, by }) => ({
    subject: `Người nhận đồng ý với bản bàn giao: ${title}`,
    sentences: [`${opening(by)} đồng ý với hiện trạng khi nhận bàn giao cam kết “${title}”.`],
  }),
  HANDOVER_DISPUTED: ({ title, dueOn, by, count }) => ({
    subject: `Ý kiến khác khi bàn giao chờ Ông/Bà giải quyết, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} có ý kiến khác về ${count} việc khi nhận bàn giao cam kết “${title}”. ${reason}`,
      `Đề nghị Ông/Bà kết luận số ngày chậm của từng việc thuộc người bàn giao${until(dueOn)}.`,
    ],
  }),
  HANDOVER_SETTLED: ({ title, by }) => ({
    subject: `Đã kết luận ý kiến khác khi bàn giao: ${title}`,
    sentences: [
      `${opening(by)} đã kết luận ý kiến của Ông/Bà khi nhận bàn giao cam kết “${title}”. Kết luận được ghi trên hệ thống.`,
    ],
  }),
  UNIT_SUCCEEDED: ({ title, unit }) => ({
    subject: `Cam kết đã chuyển sang đơn vị kế thừa: ${title}`,
    sentences: [
      `Do sắp xếp đơn vị, cam kết “${title}” đã chuyển sang ${unit === '' ? 'đơn vị kế thừa' : unit}. Nội dung và thời hạn giữ nguyên.`,
    ],
  }),
};
