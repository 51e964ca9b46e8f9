import type { FoundedDistrict } from './organization-2024.js';
import { RULES } from './pledges-2024.js';
import type { StoryAct } from './story-act.js';
import { StoryItem, type Moment } from './story-item.js';
import type { PaperSays } from './story-paper.js';

const decision: PaperSays = {
  file: 'Quyết định ban hành quy chế làm việc.pdf',
  symbol: '35/QĐ',
  title: 'Quyết định',
  abstract: 'Ban hành Quy chế làm việc (sửa đổi, bổ sung năm 2024)',
  paragraphs: [
    'Bổ sung vào Quy chế làm việc trách nhiệm lãnh đạo, chỉ đạo công tác cải cách hành chính của người đứng đầu.',
    'Người đứng đầu trực tiếp phụ trách cải cách hành chính, mỗi tháng nghe báo cáo một lần.',
  ],
};

const incomplete: PaperSays = {
  ...decision,
  paragraphs: ['Bổ sung vào Quy chế làm việc một điều về công tác cải cách hành chính.'],
};

/** Several at the same minute, each confirmed in one sitting of the chair. */
const done = (district: FoundedDistrict, units: readonly string[], claimed: Moment, confirmed: Moment) =>
  units
    .map((unit) => new StoryItem(district, unit, RULES))
    .flatMap((rules) => [...rules.claim(claimed, decision), rules.confirm(confirmed)]);

/** Who has it in time with everybody else: all but those who are named. */
const allBut = ({ units }: FoundedDistrict, ...named: readonly (readonly string[])[]): string[] =>
  units.map(({ name }) => name).filter((name) => !named.flat().includes(name));

/**
 * The first thing that is due, on 29 March. Most have it in time, one is sent back and does it again, some are late, a few never do it.
 */
export function rulesIn2024(tanKy: FoundedDistrict, doLuong: FoundedDistrict): StoryAct[] {
  return [...rulesOfTanKy(tanKy), ...rulesOfDoLuong(doLuong)];
}

function rulesOfTanKy(tanKy: FoundedDistrict): StoryAct[] {
  const first = ['Văn phòng HĐND và UBND', 'Phòng Nội vụ', 'Phòng Tài chính – Kế hoạch', 'Thanh tra huyện'];
  // In time by the day they were given, which moved once more.
  const givenTime = ['Xã Nghĩa Đồng', 'Xã Kỳ Sơn', 'Xã Đồng Văn'];
  const late = ['Phòng Tư pháp', 'Phòng Y tế', 'Xã Giai Xuân', 'Xã Nghĩa Hành', 'Xã Tân An', 'Xã Tân Long'];
  const alone = ['Xã Hương Sơn', 'Xã Tân Xuân'];
  const never = ['Phòng Kinh tế và Hạ tầng', 'Xã Phú Sơn', 'Xã Tân Hợp', 'Xã Tiên Kỳ'];
  return [
    ...done(tanKy, first, ['2024-03-22', '14:00'], ['2024-03-26', '08:00']),
    ...done(
      tanKy,
      allBut(tanKy, first, givenTime, late, alone, never),
      ['2024-03-28', '15:00'],
      ['2024-04-02', '08:00'],
    ),
    ...done(tanKy, late, ['2024-04-12', '14:00'], ['2024-04-16', '08:00']),
    ...done(tanKy, givenTime, ['2024-05-02', '14:00'], ['2024-05-07', '08:00']),
    ...sentBackOnce(new StoryItem(tanKy, 'Xã Hương Sơn', RULES)),
    ...lateBySigningLate(new StoryItem(tanKy, 'Xã Tân Xuân', RULES)),
  ];
}

const sentBackOnce = (rules: StoryItem): StoryAct[] => [
  ...rules.claim(['2024-03-22', '14:00'], incomplete),
  rules.sendBack(
    ['2024-03-26', '08:00'],
    'Quy chế chưa nêu trách nhiệm của người đứng đầu về cải cách hành chính; đề nghị đồng chí bổ sung và gửi lại.',
  ),
  ...rules.claim(['2024-03-28', '15:00'], decision, 'Đã bổ sung trách nhiệm của người đứng đầu.'),
  rules.confirm(['2024-04-02', '08:00'], 2),
];

const lateBySigningLate = (rules: StoryItem): StoryAct[] => [
  ...rules.claim(['2024-04-12', '14:00'], decision),
  rules.stateCause(['2024-04-12', '14:00'], 'Cam kết của xã đến ngày 20/3/2024 mới có hiệu lực.'),
  rules.confirm(['2024-04-16', '08:00']),
  rules.decideCause(
    ['2024-04-16', '08:00'],
    false,
    'Xã ký cam kết chậm, đã có văn bản đôn đốc; đây là nguyên nhân chủ quan.',
  ),
];

function rulesOfDoLuong(doLuong: FoundedDistrict): StoryAct[] {
  const late = ['Phòng Y tế', 'Thanh tra huyện', 'Xã Hiến Sơn', 'Xã Lạc Sơn', 'Xã Minh Sơn', 'Xã Trù Sơn'];
  const never = ['Xã Đại Sơn', 'Xã Nam Sơn', 'Xã Xuân Sơn', 'Xã Yên Sơn'];
  return [
    ...done(doLuong, allBut(doLuong, late, never), ['2024-03-27', '14:00'], ['2024-03-29', '10:00']),
    ...done(doLuong, late, ['2024-04-05', '14:00'], ['2024-04-09', '08:00']),
  ];
}
