import { IN_RETURN } from './in-return-2024.js';
import type { FoundedDistrict } from './organization-2024.js';
import { INITIATIVE } from './pledges-2024.js';
import type { StoryAct } from './story-act.js';
import { StoryItem } from './story-item.js';
import type { PaperSays } from './story-paper.js';

const moved: PaperSays = {
  file: 'Quyết định điều động công chức.pdf',
  symbol: '412/QĐ-UBND',
  title: 'Quyết định',
  abstract: 'Điều động công chức đến nhận công tác tại Phòng Nội vụ',
  paragraphs: [
    'Điều động 01 công chức đến nhận công tác tại Phòng Nội vụ, theo dõi cải cách hành chính, từ ngày 01/4/2024.',
  ],
};
const funded: PaperSays = {
  file: 'Quyết định phân bổ kinh phí số hóa.pdf',
  symbol: '980/QĐ-UBND',
  title: 'Quyết định',
  abstract: 'Phân bổ kinh phí mua sắm thiết bị phục vụ số hóa hồ sơ',
  paragraphs: ['Phân bổ 120 triệu đồng cho UBND xã Tân Xuân mua máy quét, máy trạm phục vụ số hóa hồ sơ.'],
};
const recognised: PaperSays = {
  file: 'Quyết định công nhận sáng kiến.pdf',
  symbol: '1764/QĐ-UBND',
  title: 'Quyết định',
  abstract: 'Công nhận sáng kiến cải cách hành chính năm 2024',
  paragraphs: ['Công nhận sáng kiến “Trả kết quả tại nhà cho người cao tuổi” của UBND xã Tiên Kỳ.'],
};

/**
 * What the chair of Tân Kỳ owes heads in return: staff, in time; money, late; and a decision that he does not take by its day, so that
 * Xã Tiên Kỳ is late as well, names it as the cause, and is answered.
 */
export function owedInReturn(tanKy: FoundedDistrict): StoryAct[] {
  const staff = new StoryItem(tanKy, 'Phòng Nội vụ', IN_RETURN);
  const money = new StoryItem(tanKy, 'Xã Tân Xuân', IN_RETURN);
  const decision = new StoryItem(tanKy, 'Xã Tiên Kỳ', IN_RETURN);
  const initiative = new StoryItem(tanKy, 'Xã Tiên Kỳ', INITIATIVE);
  return [
    ...staff.claim(['2024-03-26', '08:00'], moved),
    staff.confirm(['2024-03-27', '14:00'], 1, 'Phòng đã tiếp nhận công chức.'),
    money.report(['2024-05-28', '08:00'], {
      percent: 50,
      health: 'AT_RISK',
      reading: [60, '2024-05-27'],
      note: 'Chờ HĐND huyện phê chuẩn dự toán bổ sung tại kỳ họp tháng 6.',
    }),
    money.report(['2024-06-20', '14:00'], { percent: 100, reading: [120, '2024-06-20'] }),
    ...money.claim(['2024-06-20', '14:00'], funded),
    money.confirm(['2024-06-24', '08:30']),
    initiative.report(['2024-10-03', '08:00'], {
      percent: 80,
      health: 'AT_RISK',
      note: 'Hồ sơ đề nghị công nhận sáng kiến đã gửi, chờ Hội đồng sáng kiến huyện họp.',
    }),
    initiative.stateCause(
      ['2024-11-05', '08:00'],
      'Xã đã gửi hồ sơ từ ngày 10/9/2024; Hội đồng sáng kiến huyện chưa họp theo cam kết nên chưa có quyết định công nhận.',
      decision,
    ),
    initiative.decideCause(
      ['2024-11-07', '08:00'],
      true,
      'Đúng là huyện chậm họp Hội đồng; xã không phải chịu trách nhiệm về thời gian này.',
    ),
    ...decision.claim(['2024-11-18', '14:00'], recognised),
    decision.confirm(['2024-11-20', '08:00']),
    initiative.report(['2024-11-20', '08:00'], { percent: 100, reading: [1, '2024-11-18'] }),
    ...initiative.claim(['2024-11-20', '08:00'], recognised),
    initiative.confirm(['2024-11-22', '08:00']),
  ];
}
