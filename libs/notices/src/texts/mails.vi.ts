import type { MailCatalogue } from './catalogue.js';
import { mailsOfCommitmentsVi } from './mails-of-commitments.vi.js';
import { mailsOfRemediationVi } from './mails-of-remediation.vi.js';

const somebody = (name: string): string => (name === '' ? 'người phụ trách' : `đồng chí ${name}`);

/** Của người đọc, hay của người mà người đọc xử lý thay. */
const owedBy = (standsInFor: string | null): string =>
  standsInFor === null ? '' : ` do ${somebody(standsInFor)} thực hiện`;
const asked = (standsInFor: string | null, sentence: string): string[] =>
  standsInFor === null ? [sentence] : ['Ông/Bà nhận thông báo này vì đang xử lý thay.'];

const signedBy = (name: string): string => (name === '' ? 'người cam kết' : `đồng chí ${name}`);

const opening = (name: string): string => (name === '' ? 'Người phụ trách' : `Đồng chí ${name}`);

/** Lời của từng loại thông báo. */
export const mailsVi: MailCatalogue['mails'] = {
  ...mailsOfCommitmentsVi,
  ...mailsOfRemediationVi,
  CALENDAR_MOVED: ({ title, count, moves }) => ({
    subject: `${count} hạn liên quan đến Ông/Bà đã dời do lịch làm việc thay đổi: ${title}`,
    sentences: [
      `Lịch làm việc thay đổi theo “${title}”; ${count} hạn Ông/Bà phải thực hiện hoặc đã giao được tính lại, hạn ban đầu vẫn được giữ:`,
      ...moves,
      ...(count > moves.length ? [`và ${count - moves.length} hạn khác, xem trên hệ thống.`] : []),
    ],
  }),
  SIGN_SOON: ({ title, dueOn, workingDays }) => ({
    subject: `Nhắc ký cam kết, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `Bản cam kết “${title}” đang chờ Ông/Bà ký. Hạn ký: chậm nhất ngày ${dueOn}${
        workingDays === null ? '' : ` (còn ${workingDays} ngày làm việc)`
      }.`,
      'Đề nghị Ông/Bà xem xét nội dung và ký đúng hạn.',
    ],
  }),
  SIGN_TODAY: ({ title, dueOn }) => ({
    subject: `Hôm nay là hạn ký cam kết, ngày ${dueOn}: ${title}`,
    sentences: [
      `Bản cam kết “${title}” đang chờ Ông/Bà ký. Hôm nay, ngày ${dueOn}, là hạn ký.`,
      'Đề nghị Ông/Bà xem xét nội dung và ký trong ngày.',
    ],
  }),
  SIGN_LATE: ({ title, dueOn, workingDays }) => ({
    subject: `Đã quá hạn ký cam kết: ${title}`,
    sentences: [
      `Bản cam kết “${title}” đã quá hạn ký ngày ${dueOn}${
        workingDays === null ? '' : ` (quá ${workingDays} ngày làm việc)`
      }, đến nay chưa có chữ ký của Ông/Bà.`,
      'Đề nghị Ông/Bà ký ngay, hoặc báo cáo người giao cam kết nếu có vướng mắc.',
    ],
  }),

  COUNTERSIGN_SOON: ({ title, dueOn, signer }) => ({
    subject: `Nhắc ký xác nhận cam kết, hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `Bản cam kết “${title}” đã được ${signedBy(signer)} ký, đang chờ Ông/Bà ký xác nhận chậm nhất ngày ${dueOn}.`,
      'Đề nghị Ông/Bà xem xét và ký xác nhận đúng hạn.',
    ],
  }),
  COUNTERSIGN_TODAY: ({ title, dueOn, signer }) => ({
    subject: `Hôm nay là hạn ký xác nhận cam kết, ngày ${dueOn}: ${title}`,
    sentences: [
      `Bản cam kết “${title}” đã được ${signedBy(signer)} ký, đang chờ Ông/Bà ký xác nhận. Hôm nay, ngày ${dueOn}, là hạn ký xác nhận.`,
      'Đề nghị Ông/Bà xem xét và ký xác nhận trong ngày.',
    ],
  }),
  COUNTERSIGN_LATE: ({ title, dueOn, signer }) => ({
    subject: `Đã quá hạn ký xác nhận cam kết: ${title}`,
    sentences: [
      `Bản cam kết “${title}”, ${signedBy(signer)} đã ký, đã quá hạn ký xác nhận ngày ${dueOn}; cam kết chưa có hiệu lực.`,
      'Đề nghị Ông/Bà ký xác nhận.',
    ],
  }),

  DUE_SOON: ({ title, dueOn, standsInFor }) => ({
    subject: `Sắp đến hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `Việc “${title}”${owedBy(standsInFor)} phải hoàn thành chậm nhất ngày ${dueOn}.`,
      ...asked(
        standsInFor,
        'Đề nghị Ông/Bà hoàn thành đúng hạn; nếu có vướng mắc, đề nghị gia hạn trước ngày đến hạn.',
      ),
    ],
  }),
  DUE_TODAY: ({ title, dueOn, standsInFor }) => ({
    subject: `Đến hạn hôm nay, ngày ${dueOn}: ${title}`,
    sentences: [
      `Việc “${title}”${owedBy(standsInFor)} đến hạn hôm nay, ngày ${dueOn}.`,
      ...asked(standsInFor, 'Đề nghị Ông/Bà hoàn thành trong ngày.'),
    ],
  }),
  DUE_PAST: ({ title, dueOn, standsInFor }) => ({
    subject: `Đã quá hạn ngày ${dueOn}: ${title}`,
    sentences: [
      `Việc “${title}”${owedBy(standsInFor)} có hạn ngày ${dueOn}, đến nay đã quá hạn.`,
      ...asked(standsInFor, 'Đề nghị Ông/Bà hoàn thành ngay, hoặc báo cáo người giao việc nếu có vướng mắc.'),
    ],
  }),
  ACT_SOON: ({ title, dueOn, act }) => ({
    subject: `Đến hạn ${act} ngày ${dueOn}: ${title}`,
    sentences: [`Ông/Bà cần ${act}, chậm nhất ngày ${dueOn}: “${title}”.`],
  }),
  ACT_TODAY: ({ title, dueOn, act }) => ({
    subject: `Hôm nay là hạn ${act}, ngày ${dueOn}: ${title}`,
    sentences: [`Ông/Bà cần ${act} trong hôm nay, ngày ${dueOn}: “${title}”.`],
  }),
  ACT_LATE: ({ title, dueOn, act }) => ({
    subject: `Đã quá hạn ${act} ngày ${dueOn}: ${title}`,
    sentences: [`Đã quá hạn ${act} (ngày ${dueOn}): “${title}”.`, 'Đề nghị Ông/Bà xử lý ngay.'],
  }),
  ESCALATED: ({ title, dueOn, to }) => ({
    subject: `Việc quá hạn của Ông/Bà đã được báo cáo cấp trên: ${title}`,
    sentences: [
      `Việc “${title}” (hạn ${dueOn}) chưa hoàn thành nên đã được báo cáo ${to === '' ? 'cấp trên' : `đồng chí ${to}`}.`,
      'Đề nghị Ông/Bà hoàn thành ngay.',
    ],
  }),
  ESCALATED_TO_YOU: ({ title, dueOn, owner }) => ({
    subject: `Việc quá hạn của cấp dưới: ${title}`,
    sentences: [
      `Việc “${title}” (hạn ${dueOn}) do ${somebody(owner)} thực hiện đã quá hạn và được báo cáo lên Ông/Bà.`,
      'Đề nghị Ông/Bà xem xét, chỉ đạo.',
    ],
  }),
  URGED: ({ title, dueOn, round, number, replyBy, standsInFor }) => ({
    subject: number === null ? `Đôn đốc lần ${round}: ${title}` : `Phiếu đôn đốc số ${number}/PĐĐ: ${title}`,
    sentences: [
      `Việc “${title}” (hạn ${dueOn})${owedBy(standsInFor)} đã quá hạn. Đây là lần đôn đốc thứ ${round === 1 ? 'nhất' : round}${
        number === null ? '' : `, theo Phiếu đôn đốc số ${number}/PĐĐ`
      }.`,
      replyBy === ''
        ? 'Đề nghị Ông/Bà hoàn thành ngay.'
        : `Đề nghị Ông/Bà hoàn thành và trả lời bằng văn bản chậm nhất ngày ${replyBy}.`,
    ],
  }),
  URGED_FOR_YOU: ({ title, dueOn, owner, round, number }) => ({
    subject: `Đã đôn đốc lần ${round}: ${title}`,
    sentences: [
      `Việc “${title}” (hạn ${dueOn}) do ${somebody(owner)} thực hiện đã quá hạn. Hệ thống đã đôn đốc lần ${round}${
        number === null ? '' : ` bằng Phiếu đôn đốc số ${number}/PĐĐ`
      }.`,
    ],
  }),
  EXTENSION_ASKED: ({ title, dueOn, until, by }) => ({
    subject: `Đề nghị gia hạn đến ngày ${until}: ${title}`,
    sentences: [
      `${opening(by)} đề nghị gia hạn việc “${title}” từ ngày ${dueOn} đến ngày ${until}.`,
      'Đề nghị Ông/Bà xem xét, quyết định. Khi chưa có quyết định, thời hạn hiện tại vẫn giữ nguyên.',
    ],
  }),
  EXTENSION_GRANTED: ({ title, dueOn, by }) => ({
    subject: `Được gia hạn đến ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} đã đồng ý gia hạn việc “${title}”. Thời hạn mới: hết ngày ${dueOn}; thời hạn ban đầu vẫn được lưu.`,
    ],
  }),
  EXTENSION_REFUSED: ({ title, dueOn, until, by }) => ({
    subject: `Không được gia hạn, hạn vẫn là ngày ${dueOn}: ${title}`,
    sentences: [
      `${opening(by)} không đồng ý gia hạn việc “${title}” đến ngày ${until}. Thời hạn vẫn là hết ngày ${dueOn}.`,
      'Lý do được ghi trên hệ thống.',
    ],
  }),
  EXTENSION_WITHDRAWN: ({ title, dueOn, until, by }) => ({
    subject: `Đề nghị gia hạn đã được rút: ${title}`,
    sentences: [
      `${opening(by)} đã rút đề nghị gia hạn việc “${title}” đến ngày ${until}. Thời hạn vẫn là hết ngày ${dueOn}.`,
    ],
  }),
  HELD_BACK_PERSON: ({ cap }) => ({
    subject: `Có thông báo bị giữ lại: một người nhận quá ${cap} thư riêng trong ngày`,
    sentences: [
      `Có người đã nhận đủ ${cap} thư riêng trong ngày; thông báo tiếp theo được gộp vào thư tổng hợp kế tiếp của người đó. Không thông báo nào bị bỏ.`,
      'Đề nghị kiểm tra nguyên nhân tại trang Vận hành.',
    ],
  }),
  HELD_BACK_HOUR: ({ cap }) => ({
    subject: `Có thông báo bị giữ lại: quá ${cap} thư trong một giờ`,
    sentences: [
      `Cơ quan đã gửi đủ ${cap} thư trong một giờ; phần còn lại được gửi ở các giờ sau. Thông báo theo quy định vẫn được gửi ngay.`,
      'Đề nghị kiểm tra nguyên nhân tại trang Vận hành.',
    ],
  }),
  WEBHOOK_DISABLED: () => ({
    subject: 'Cổng tin nhắn đã bị tạm ngừng',
    sentences: [
      'Cổng tin nhắn không trả lời nhiều lần liên tiếp nên đã bị tạm ngừng. Thông báo được gửi qua kênh khác của từng người.',
      'Đề nghị kiểm tra cổng tin nhắn rồi bật lại tại trang Vận hành.',
    ],
  }),
};
