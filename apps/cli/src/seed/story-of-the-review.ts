import type { FoundedDistrict } from './organization-2024.js';
import { REVIEW } from './pledges-2024.js';
import type { StoryAct } from './story-act.js';
import { StoryItem } from './story-item.js';
import type { PaperSays } from './story-paper.js';

const report: PaperSays = {
  file: 'Báo cáo kết quả rà soát.pdf',
  symbol: '52/BC',
  title: 'Báo cáo',
  abstract: 'Kết quả rà soát văn bản quy phạm pháp luật và thủ tục hành chính năm 2024',
  paragraphs: [
    'Đã rà soát toàn bộ văn bản quy phạm pháp luật và thủ tục hành chính thuộc lĩnh vực phụ trách.',
    'Kiến nghị bãi bỏ 02 văn bản hết hiệu lực, cắt giảm thời gian giải quyết của 05 thủ tục hành chính.',
  ],
};

/**
 * The review of procedures, due at the end of June. The division of internal affairs gives a part of it to a specialist, says early that it is
 * at risk, and has it done by the day it was given; others do it in time and late.
 */
export function reviewIn2024(tanKy: FoundedDistrict): StoryAct[] {
  const internal = new StoryItem(tanKy, 'Phòng Nội vụ', REVIEW);
  const justice = new StoryItem(tanKy, 'Phòng Tư pháp', REVIEW);
  const health = new StoryItem(tanKy, 'Phòng Y tế', REVIEW);
  return [
    ...internal.subtask(
      tanKy.specialist,
      'Lập danh mục thủ tục hành chính lĩnh vực nội vụ cần rà soát',
      '2024-06-14',
      {
        given: ['2024-06-03', '08:00'],
        reported: ['2024-06-13', '14:00'],
        accepted: ['2024-06-14', '08:00'],
      },
      'Danh mục có 42 thủ tục, tăng 18 thủ tục so với đầu năm.',
    ),
    internal.report(['2024-06-20', '14:00'], {
      percent: 55,
      health: 'AT_RISK',
      reading: [19, '2024-06-20'],
      note: 'Danh mục tăng 18 thủ tục theo quyết định mới của UBND tỉnh; cần thêm thời gian rà soát.',
    }),
    internal.report(['2024-07-12', '08:00'], {
      percent: 100,
      health: 'ON_TRACK',
      reading: [0, '2024-07-11'],
    }),
    ...internal.claim(['2024-07-12', '08:00'], report),
    internal.confirm(['2024-07-15', '08:00'], 1, 'Báo cáo đầy đủ, kiến nghị rõ.'),
    justice.report(['2024-06-25', '14:00'], { percent: 100, reading: [0, '2024-06-24'] }),
    ...justice.claim(['2024-06-25', '14:00'], report),
    justice.confirm(['2024-06-27', '08:00']),
    health.report(['2024-06-25', '14:00'], {
      percent: 40,
      health: 'OFF_TRACK',
      reading: [15, '2024-06-24'],
      note: 'Cán bộ theo dõi chuyển công tác, chưa có người thay.',
    }),
    ...health.claim(['2024-07-12', '08:00'], report, 'Hoàn thành chậm so với cam kết.'),
    health.confirm(['2024-07-15', '08:00']),
  ];
}
