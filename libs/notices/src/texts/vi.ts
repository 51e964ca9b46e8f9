import type { MailCatalogue } from './catalogue.js';
import { MOST_NAMES } from './digest-lines.js';
import { mailsVi } from './mails.vi.js';

/** Thư bằng tiếng Việt. */
export const vi: MailCatalogue = {
  greeting: (recipient) => `Kính gửi: Ông/Bà ${recipient},`,
  mails: mailsVi,
  acts: {
    ANSWER_RETURN: 'trả lời bản cam kết bị trả lại',
    CONFIRM: 'xác nhận hoàn thành',
    ACCEPT_SUBTASK: 'nghiệm thu việc đã phân công',
    DECIDE_CAUSE: 'kết luận nguyên nhân chậm',
    ANSWER_HANDOVER: 'trả lời bản bàn giao',
    SETTLE_HANDOVER: 'giải quyết ý kiến khác khi bàn giao',
    REVIEW_PLAN: 'xem xét kế hoạch khắc phục',
    REVISE_PLAN: 'hoàn thiện kế hoạch khắc phục',
    VERIFY_LINE: 'xác minh kết quả khắc phục',
    ANSWER_REPLY: 'trả lời giải trình',
    DECIDE_EXCEPTION: 'quyết định đề nghị chấp nhận tạm thời',
    CHECK_EFFECT: 'kiểm tra hiệu quả khắc phục',
  },
  other: (heading, title) => ({
    subject: title === '' ? heading : `${heading}: ${title}`,
    sentences: [
      `${heading}${title === '' ? '' : `: “${title}”`}.`,
      'Đề nghị Ông/Bà xem nội dung trên hệ thống.',
    ],
  }),
  where: 'Nội dung và chức năng xử lý tại địa chỉ:',
  digest: {
    subject: (day, count) => `Tổng hợp ngày ${day}: ${count} thông báo`,
    intro: 'Hệ thống Camket tổng hợp những việc liên quan đến Ông/Bà như sau:',
    headings: {
      ESCALATION: 'Việc quá hạn của cấp dưới đã báo cáo lên Ông/Bà',
      URGING: 'Đôn đốc',
      COMMITMENT_TO_ACT: 'Cam kết cần Ông/Bà xử lý',
      REMEDIATION_TO_ACT: 'Việc khắc phục sau kiểm tra cần Ông/Bà xử lý',
      REMEDIATION: 'Diễn biến khắc phục sau kiểm tra',
      COMMITMENT: 'Diễn biến cam kết',
      REMINDER: 'Nhắc việc',
      EXTENSION: 'Gia hạn',
      ABSENCE: 'Vắng mặt, ủy quyền',
      CALENDAR: 'Thay đổi lịch làm việc',
      OPERATIONS: 'Vận hành hệ thống',
    },
    about: (subject, owners, what) => {
      const [only, another] = owners;
      const noun = what === 'UNITS' ? 'đơn vị' : 'đồng chí';
      if (another === undefined) return `${subject} (${what === 'UNITS' ? '' : `${noun} `}${only})`;
      const rest = owners.length - MOST_NAMES;
      const named = owners.slice(0, MOST_NAMES).join(', ');
      return `${subject} (${owners.length} ${noun}: ${named}${rest > 0 ? ` và ${rest} ${noun} khác` : ''})`;
    },
    more: (count) => `và ${count} thông báo khác, xem trên hệ thống`,
    heldBack: (count) =>
      `Trong đó ${count} thông báo được gộp vào thư này vì số thư gửi riêng cho Ông/Bà trong ngày đã đến mức tối đa.`,
    duties: ({ overdue, today, soon }) => {
      const parts = [
        overdue > 0 ? `${overdue} việc đã quá hạn` : '',
        today > 0 ? `${today} việc đến hạn hôm nay` : '',
        soon > 0 ? `${soon} việc sắp đến hạn` : '',
      ].filter((part) => part !== '');
      return parts.length === 0 ? null : `Ông/Bà hiện có ${parts.join(', ')}.`;
    },
    where: 'Danh sách việc phải làm tại địa chỉ:',
  },
  closing: 'Trân trọng.\n\nThư này do hệ thống Camket tự động gửi; đề nghị không trả lời.',
  day: (date) => date.split('-').toReversed().join('/'),
};
