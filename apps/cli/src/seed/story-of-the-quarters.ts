import type { FoundedDistrict } from './organization-2024.js';
import { DIGITISED, FILES_ON_TIME, INITIATIVE } from './pledges-2024.js';
import type { StoryAct } from './story-act.js';
import { StoryItem, type Moment } from './story-item.js';
import type { PaperSays } from './story-paper.js';

/** When a quarter is reported, the day it is read on, and how much of the year's work is done. */
const quarters = [
  { at: ['2024-04-03', '08:00'], on: '2024-03-31', percent: 25 },
  { at: ['2024-07-03', '08:00'], on: '2024-06-30', percent: 50 },
  { at: ['2024-10-03', '08:00'], on: '2024-09-30', percent: 75 },
] as const;

/** Its readings quarter by quarter; worse than 93 is not on its way to 95. */
const filesOnTime = (district: FoundedDistrict, unit: string, readings: readonly number[]): StoryAct[] =>
  readings.flatMap((value, index) => {
    const quarter = quarters[index];
    if (!quarter) return [];
    const { at, on, percent } = quarter;
    const health = value < 90 ? 'OFF_TRACK' : value < 93 ? 'AT_RISK' : 'ON_TRACK';
    return new StoryItem(district, unit, FILES_ON_TIME).report(at, { percent, health, reading: [value, on] });
  });

const digitised = (district: FoundedDistrict, unit: string, readings: readonly number[]): StoryAct[] =>
  readings.flatMap((value, index) => {
    const quarter = quarters[index];
    return quarter
      ? new StoryItem(district, unit, DIGITISED).report(quarter.at, { reading: [value, quarter.on] })
      : [];
  });

const yearOf = (files: string): PaperSays => ({
  file: 'Báo cáo giải quyết thủ tục hành chính năm 2024.pdf',
  symbol: '210/BC-UBND',
  title: 'Báo cáo',
  abstract: 'Kết quả giải quyết hồ sơ thủ tục hành chính năm 2024',
  paragraphs: [
    `Tỷ lệ hồ sơ giải quyết đúng hạn năm 2024 đạt ${files} %; 100 % hồ sơ trễ hẹn có phiếu xin lỗi.`,
  ],
});

const initiative: PaperSays = {
  file: 'Quyết định công nhận sáng kiến.pdf',
  symbol: '1650/QĐ-UBND',
  title: 'Quyết định',
  abstract: 'Công nhận sáng kiến cải cách hành chính năm 2024',
  paragraphs: [
    'Công nhận 01 sáng kiến cải cách hành chính của đơn vị có hiệu quả, phạm vi áp dụng trong toàn huyện.',
  ],
};

/** What communes report quarter by quarter, initiatives that were recognised, and who had done by the end of the year. */
export function quartersOf2024(tanKy: FoundedDistrict, doLuong: FoundedDistrict): StoryAct[] {
  const town = new StoryItem(tanKy, 'Thị trấn Tân Kỳ', FILES_ON_TIME);
  const vanSon = new StoryItem(doLuong, 'Xã Văn Sơn', FILES_ON_TIME);
  const scanned = new StoryItem(doLuong, 'Xã Văn Sơn', DIGITISED);
  const recognised = (district: FoundedDistrict, unit: string, claimed: Moment, confirmed: Moment) => {
    const item = new StoryItem(district, unit, INITIATIVE);
    return [...item.claim(claimed, initiative), item.confirm(confirmed)];
  };
  return [
    ...filesOnTime(tanKy, 'Thị trấn Tân Kỳ', [94.1, 95.8, 96.4]),
    ...filesOnTime(tanKy, 'Xã Tân Xuân', [88.7, 91.5, 93.9]),
    ...filesOnTime(tanKy, 'Xã Tiên Kỳ', [92.4, 89.6, 92.8]),
    ...filesOnTime(doLuong, 'Thị trấn Đô Lương', [95.2, 96.1, 96.9]),
    ...filesOnTime(doLuong, 'Xã Văn Sơn', [93.3, 95.6, 97.2]),
    ...digitised(tanKy, 'Xã Tân Xuân', [32, 41, 66]),
    ...digitised(doLuong, 'Xã Văn Sơn', [48, 63, 79]),
    ...recognised(tanKy, 'Phòng Nội vụ', ['2024-10-24', '10:00'], ['2024-10-28', '09:00']),
    ...recognised(doLuong, 'Xã Văn Sơn', ['2024-10-24', '10:00'], ['2024-10-28', '09:00']),
    ...recognised(doLuong, 'Xã Bài Sơn', ['2024-11-27', '14:00'], ['2024-11-29', '08:00']),
    scanned.report(['2024-11-27', '14:00'], {
      percent: 100,
      health: 'ON_TRACK',
      reading: [86, '2024-11-26'],
    }),
    ...scanned.claim(['2024-11-27', '14:00'], {
      file: 'Biên bản xác nhận kết quả số hóa.pdf',
      symbol: '14/BB-UBND',
      title: 'Biên bản',
      abstract: 'Xác nhận kết quả số hóa hồ sơ tại Bộ phận tiếp nhận và trả kết quả',
      paragraphs: [
        'Đến ngày 26/11/2024, 86 % hồ sơ, kết quả giải quyết thủ tục hành chính của xã đã được số hóa.',
      ],
    }),
    scanned.confirm(['2024-11-29', '08:00']),
    town.report(['2024-12-24', '08:00'], { percent: 100, reading: [96.2, '2024-12-20'] }),
    ...town.claim(['2024-12-24', '08:00'], yearOf('96,2')),
    town.confirm(['2024-12-26', '08:00']),
    // Nobody has answered it when the year ends.
    vanSon.report(['2024-12-30', '14:00'], { percent: 100, reading: [97, '2024-12-27'] }),
    ...vanSon.claim(['2024-12-30', '14:00'], yearOf('97')),
  ];
}
