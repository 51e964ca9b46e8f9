import { paragraphs, type MailCatalogue, type MailFacts } from './mail-text.js';

const greeting = ({ recipient }: MailFacts): string => `Kính gửi: Ông/Bà ${recipient},`;
const where = ({ address }: MailFacts): string | null =>
  address && `Nội dung bản cam kết và chức năng ký tại địa chỉ:\n${address}`;
const closing = 'Trân trọng.\n\nThư này do hệ thống Camket tự động gửi; đề nghị không trả lời.';

/** Thư bằng tiếng Việt. */
export const vi: MailCatalogue = {
  day: (date) => date.split('-').toReversed().join('/'),
  mails: {
    SIGN_SOON: (facts) => ({
      subject: `Nhắc ký cam kết trước ngày ${facts.dueOn}: ${facts.title}`,
      body: paragraphs(
        greeting(facts),
        `Bản cam kết “${facts.title}” đang chờ Ông/Bà ký. Hạn ký: hết ngày ${facts.dueOn}${
          facts.workingDays === null ? '' : ` (còn ${facts.workingDays} ngày làm việc)`
        }.`,
        'Đề nghị Ông/Bà xem xét nội dung và ký đúng hạn.',
        where(facts),
        closing,
      ),
    }),
    SIGN_LATE: (facts) => ({
      subject: `Đã quá hạn ký cam kết: ${facts.title}`,
      body: paragraphs(
        greeting(facts),
        `Bản cam kết “${facts.title}” đã quá hạn ký ngày ${facts.dueOn}${
          facts.workingDays === null ? '' : ` (quá ${facts.workingDays} ngày làm việc)`
        }, đến nay chưa có chữ ký của Ông/Bà.`,
        'Đề nghị Ông/Bà ký ngay, hoặc báo cáo người giao cam kết nếu có vướng mắc.',
        where(facts),
        closing,
      ),
    }),
  },
};
