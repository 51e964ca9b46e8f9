import type { MailCatalogue } from './catalogue.js';
import type { RemediationMail } from './remediation-mails.js';

const opening = (name: string): string => (name === '' ? 'Người phụ trách' : `Đồng chí ${name}`);
const planAfter = (inspection: string): string => `kế hoạch khắc phục sau “${inspection}”`;

/** Lời báo diễn biến khắc phục sau kiểm tra. */
export const mailsOfRemediationVi: Pick<MailCatalogue['mails'], RemediationMail> = {
  FINDING_FOR_YOU: ({ title, dueOn }) => ({
    subject: `Kết luận kiểm tra có nội dung gửi Ông/Bà: ${title}`,
    sentences: [
      `Kết luận kiểm tra nêu: “${title}”.`,
      `Nếu có ý kiến khác, đề nghị Ông/Bà giải trình trên hệ thống chậm nhất ngày ${dueOn}.`,
    ],
  }),
  FINDING_REPLIED: ({ title, dueOn, by }) => ({
    subject: `Đơn vị giải trình, trả lời trước hết ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} đã giải trình đối với tồn tại “${title}”.`,
      `Đề nghị Ông/Bà xem xét và trả lời chậm nhất ngày ${dueOn}.`,
    ],
  }),
  FINDING_UPHELD: ({ title, dueOn }) => ({
    subject: `Tồn tại được giữ nguyên: ${title}`,
    sentences: [
      `Đoàn kiểm tra đã xem xét giải trình và giữ nguyên tồn tại “${title}”.${dueOn === '' ? '' : ` Thời hạn khắc phục: ngày ${dueOn}.`}`,
      `Lý do được ghi trên hệ thống.`,
    ],
  }),
  FINDING_CHANGED: ({ title, dueOn }) => ({
    subject: `Nội dung tồn tại được sửa sau giải trình: ${title}`,
    sentences: [
      `Đoàn kiểm tra đã sửa nội dung tồn tại thành “${title}”.${dueOn === '' ? '' : ` Thời hạn khắc phục: ngày ${dueOn}.`}`,
      `Lý do được ghi trên hệ thống.`,
    ],
  }),
  FINDING_WITHDRAWN: ({ title }) => ({
    subject: `Tồn tại được rút: ${title}`,
    sentences: [
      `Đoàn kiểm tra đã xem xét giải trình và rút tồn tại “${title}”.`,
      `Ông/Bà không phải thực hiện gì thêm đối với nội dung này.`,
    ],
  }),
  FINDING_COUNTS: ({ title, dueOn }) => ({
    subject: `Tồn tại bắt đầu được tính: ${title}`,
    sentences: [
      `Đã hết thời hạn giải trình; tồn tại “${title}” bắt đầu được tính.${dueOn === '' ? '' : ` Thời hạn khắc phục: ngày ${dueOn}.`}`,
      `Đề nghị Ông/Bà đưa nội dung này vào kế hoạch khắc phục.`,
    ],
  }),
  FINDING_REMEDIED: ({ title }) => ({
    subject: `Tồn tại đã khắc phục xong: ${title}`,
    sentences: [`Mọi nhiệm vụ khắc phục tồn tại “${title}” đã được xác minh.`, `Tồn tại được khép lại.`],
  }),
  EXCEPTION_ASKED: ({ title, dueOn, by }) => ({
    subject: `Đề nghị chấp nhận tạm thời, quyết định trước hết ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} đề nghị chấp nhận tạm thời tồn tại “${title}”.`,
      `Đề nghị Ông/Bà quyết định chậm nhất ngày ${dueOn}.`,
    ],
  }),
  EXCEPTION_GRANTED: ({ title, dueOn }) => ({
    subject: `Được chấp nhận tạm thời đến ngày ${dueOn}: ${title}`,
    sentences: [
      `Tồn tại “${title}” được chấp nhận tạm thời đến hết ngày ${dueOn}.`,
      `Hết ngày đó đơn vị lại phải khắc phục; muốn thêm thời gian thì gửi đề nghị mới.`,
    ],
  }),
  EXCEPTION_REFUSED: ({ title }) => ({
    subject: `Không chấp nhận tạm thời: ${title}`,
    sentences: [
      `Đề nghị chấp nhận tạm thời tồn tại “${title}” không được đồng ý.`,
      `Lý do được ghi trên hệ thống.`,
    ],
  }),
  EXCEPTION_RUNS_OUT: ({ title, dueOn }) => ({
    subject: `Sắp hết thời gian chấp nhận tạm thời: ${title}`,
    sentences: [
      `Thời gian chấp nhận tạm thời tồn tại “${title}” hết vào cuối ngày ${dueOn}; sau đó đơn vị lại phải khắc phục.`,
      `Nếu cần thêm thời gian, đề nghị đơn vị gửi đề nghị mới trước ngày này.`,
    ],
  }),
  EXCEPTION_EXPIRED: ({ title, dueOn }) => ({
    subject: `Hết thời gian chấp nhận tạm thời: ${title}`,
    sentences: [
      `Đã hết thời gian chấp nhận tạm thời tồn tại “${title}”; đơn vị lại phải khắc phục.${dueOn === '' ? '' : ` Thời hạn: ngày ${dueOn}.`}`,
      `Đề nghị Ông/Bà xem kế hoạch khắc phục trên hệ thống.`,
    ],
  }),
  REMEDY_HELD: ({ title }) => ({
    subject: `Khắc phục có hiệu quả: ${title}`,
    sentences: [`Đoàn kiểm tra đã xem lại và xác nhận tồn tại “${title}” đã khắc phục có hiệu quả.`],
  }),
  FINDING_CAME_BACK: ({ title, by }) => ({
    subject: `Tồn tại tái diễn: ${title}`,
    sentences: [
      `${opening(by)} đã kiểm tra lại và ghi nhận tồn tại tái diễn: “${title}”.`,
      `Đơn vị đã được thông báo; Ông/Bà trả lời giải trình và duyệt kế hoạch khắc phục như với lần trước.`,
    ],
  }),
  PLAN_ASKED: ({ title, dueOn, count }) => ({
    subject: `Trình trước hết ngày ${dueOn}: ${planAfter(title)}`,
    sentences: [
      `Kết luận của “${title}” nêu ${count} nội dung đơn vị cần khắc phục.`,
      `Đề nghị Ông/Bà xem từng nội dung (được giải trình trong thời hạn ghi trên hệ thống) và trình kế hoạch khắc phục chậm nhất ngày ${dueOn}.`,
    ],
  }),
  PLAN_SUBMITTED: ({ title, dueOn, by, unit }) => ({
    subject: `Chờ Ông/Bà duyệt, hạn ngày ${dueOn}: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} đã trình ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `Đề nghị Ông/Bà xem xét, phê duyệt hoặc trả lại chậm nhất ngày ${dueOn}.`,
    ],
  }),
  PLAN_TAKEN_BACK: ({ title, by, unit }) => ({
    subject: `Đơn vị đã rút lại bản trình: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} đã rút lại bản trình ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `Ông/Bà chưa phải xem xét; bản khác sẽ được trình.`,
    ],
  }),
  PLAN_RETURNED: ({ title, dueOn, by }) => ({
    subject: `Bị trả lại, hoàn thiện trước hết ngày ${dueOn}: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} đã trả lại ${planAfter(title)}. Ý kiến về từng nhiệm vụ được ghi trên hệ thống.`,
      `Đề nghị Ông/Bà hoàn thiện và trình lại chậm nhất ngày ${dueOn}.`,
    ],
  }),
  PLAN_APPROVED: ({ title, by }) => ({
    subject: `Đã được phê duyệt: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} đã phê duyệt ${planAfter(title)}.`,
      `Từ nay các nhiệm vụ được theo dõi theo thời hạn đã duyệt; lùi hạn phải xin gia hạn.`,
    ],
  }),
  LINES_FOR_YOU: ({ title, dueOn, count }) => ({
    subject: `Ông/Bà chủ trì ${count} nhiệm vụ: ${planAfter(title)}`,
    sentences: [
      `Đã phê duyệt ${planAfter(title)}, trong đó Ông/Bà chủ trì ${count} nhiệm vụ.`,
      dueOn === '' ? '' : `Nhiệm vụ đến hạn sớm nhất: ngày ${dueOn}.`,
    ],
  }),
  HELP_ASKED: ({ title, count, unit }) => ({
    subject: `Đơn vị của Ông/Bà phối hợp ${count} nhiệm vụ: ${planAfter(title)}`,
    sentences: [
      `Đơn vị của Ông/Bà được nêu là đơn vị phối hợp trong ${count} nhiệm vụ của ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `Đề nghị Ông/Bà xem kế hoạch và phối hợp với người chủ trì; người chủ trì báo cáo và chịu trách nhiệm về thời hạn.`,
    ],
  }),
  PLAN_CORRECTED: ({ title, count, by, unit }) => ({
    subject: `${count} sửa đổi nhỏ sau phê duyệt: ${planAfter(title)}`,
    sentences: [
      `${opening(by)} đã sửa ${count} chỗ nhỏ (lỗi chính tả, đơn vị phối hợp) trong ${planAfter(title)}${unit === '' ? '' : ` (${unit})`}.`,
      `Phê duyệt vẫn giữ nguyên; các chỗ sửa được liệt kê trên hệ thống.`,
    ],
  }),
  PLAN_COMPLETED: ({ title }) => ({
    subject: `Đã hoàn thành: ${planAfter(title)}`,
    sentences: [`Mọi nhiệm vụ của ${planAfter(title)} đã được xác minh.`, `Kế hoạch được khép lại.`],
  }),
  LINE_CLAIMED: ({ title, dueOn, by }) => ({
    subject: `Nhiệm vụ khắc phục chờ xác minh, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} báo đã xong nhiệm vụ “${title}”.`,
      `Đề nghị Ông/Bà xem minh chứng và xác minh chậm nhất ngày ${dueOn}.`,
    ],
  }),
  LINE_CLAIM_TAKEN_BACK: ({ title, by }) => ({
    subject: `Báo xong được rút lại: ${title}`,
    sentences: [`${opening(by)} đã rút lại báo xong nhiệm vụ “${title}”.`, `Ông/Bà chưa phải xác minh.`],
  }),
  LINE_VERIFIED: ({ title, by }) => ({
    subject: `Nhiệm vụ khắc phục đã được xác minh: ${title}`,
    sentences: [`${opening(by)} đã xác minh nhiệm vụ “${title}”.`, `Nhiệm vụ được khép lại.`],
  }),
  LINE_SENT_BACK: ({ title, dueOn, by }) => ({
    subject: `Nhiệm vụ khắc phục phải làm lại, hạn vẫn là ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} chưa xác minh nhiệm vụ “${title}” và yêu cầu làm lại. Lý do được ghi trên hệ thống.`,
      dueOn === '' ? '' : `Thời hạn vẫn là ngày ${dueOn}.`,
    ],
  }),
  EVIDENCE_REJECTED: ({ title, dueOn, by }) => ({
    subject: `Minh chứng bị từ chối: ${title}`,
    sentences: [
      `${opening(by)} đã từ chối một minh chứng của nhiệm vụ “${title}”. Lý do được ghi trên hệ thống.`,
      `Đề nghị Ông/Bà nộp bản khác.${dueOn === '' ? '' : ` Thời hạn nhiệm vụ: ngày ${dueOn}.`}`,
    ],
  }),
  EVIDENCE_EXPIRED: ({ title, dueOn }) => ({
    subject: `Minh chứng hết hiệu lực: ${title}`,
    sentences: [
      `Một minh chứng của nhiệm vụ “${title}” đã hết hiệu lực.`,
      `Đề nghị Ông/Bà nộp bản còn hiệu lực.${dueOn === '' ? '' : ` Thời hạn nhiệm vụ: ngày ${dueOn}.`}`,
    ],
  }),
  SAMPLE_PASSED: ({ title, count }) => ({
    subject: `Mẫu xác minh đạt: ${planAfter(title)}`,
    sentences: [
      `Các nhiệm vụ trong mẫu đều đạt nên ${count} nhiệm vụ do Ông/Bà chủ trì được công nhận: ${planAfter(title)}.`,
      `Ông/Bà không phải thực hiện gì thêm đối với các nhiệm vụ đó.`,
    ],
  }),
  SAMPLE_FAILED: ({ title }) => ({
    subject: `Mẫu xác minh không đạt, phải làm lại: ${planAfter(title)}`,
    sentences: [
      `Một nhiệm vụ trong mẫu chưa đạt nên mọi nhiệm vụ đang chờ xác minh đều bị yêu cầu làm lại: ${planAfter(title)}.`,
      `Thời hạn từng nhiệm vụ giữ nguyên.`,
    ],
  }),
};
