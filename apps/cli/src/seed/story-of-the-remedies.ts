import { repeatIdOf } from '#libs/remediation/src/finding-stream.js';
import { findingOf, theDistrict } from './inspected-unit.js';
import { asked, linesOf, type Asked } from './lines-2024.js';
import type { FoundedDistrict } from './organization-2024.js';
import type { StoryAct } from './story-act.js';
import { findingIn, StoryFinding } from './story-finding.js';
import type { Moment } from './story-item.js';
import type { Report } from './story-line.js';
import { inMonth, onDay, planOf, StoryPlan, type SeedLine } from './story-plan.js';
import type { InspectingTeam } from './team-2024.js';

const accepted = (
  team: InspectingTeam,
  district: FoundedDistrict,
  [first, second]: readonly [Moment, Moment],
): StoryAct[] => {
  const unit = theDistrict(district);
  const recommended = new StoryFinding(
    `${unit.key}: kiến nghị`,
    findingOf(unit, 'chỉ đạo'),
    team,
    district.deputyChair,
  );
  return [
    ...asked.filter((key) => key !== 'chỉ đạo').map((key) => findingIn(team, unit, key).accept(first)),
    recommended.accept(second),
  ];
};

interface Done {
  readonly line: Asked;
  readonly claimed: Moment;
  readonly report: Report;
  readonly verified: Moment;
  /** When it was looked at again, and what was seen. */
  readonly checked?: readonly [Moment, string];
}

const done = (
  team: InspectingTeam,
  district: FoundedDistrict,
  lines: Readonly<Record<Asked, SeedLine>>,
  { line, claimed, report, verified, checked }: Done,
): StoryAct[] => {
  const unit = theDistrict(district);
  const worked = planOf(team, unit, ...asked).line(lines[line]);
  return [
    ...worked.claim(claimed, report),
    worked.verify(verified),
    ...(checked ? [findingIn(team, unit, line).check(checked[0], true, checked[1])] : []),
  ];
};

/** Tân Kỳ works its plan through; one line is late and sent back once, and what it remedied comes back in autumn. */
export function remediesInTanKy(team: InspectingTeam, tanKy: FoundedDistrict): StoryAct[] {
  const unit = theDistrict(tanKy);
  const plan = planOf(team, unit, ...asked);
  const lines = linesOf(tanKy, onDay('2024-02-23'), {
    initiatives: onDay('2024-04-26'),
    information: inMonth('2024-03'),
  });
  const late = plan.line(lines['trễ hẹn']);
  const digital = plan.line(lines['chuyển đổi số']);
  return [
    ...accepted(team, tanKy, [
      ['2024-01-08', '08:30'],
      ['2024-01-08', '09:00'],
    ]),
    plan.draft(['2024-01-09', '08:00'], Object.values(lines)),
    plan.submit(['2024-01-09', '10:00'], 'UBND huyện trình kế hoạch khắc phục, rõ người, rõ việc.'),
    plan.approve(['2024-01-10', '09:00']),
    late.report(['2024-02-02', '09:00'], 50, 'Đã phân công 02 công chức theo dõi; tỷ lệ trễ hẹn còn 4,1%.'),
    ...late.claim(
      ['2024-03-01', '09:00'],
      ['45/BC-UBND', 'Kết quả khắc phục hồ sơ trễ hẹn', 'Tháng 02/2024 tỷ lệ hồ sơ trễ hẹn là 3,4%.'],
    ),
    late.sendBack(['2024-03-05', '09:00'], 'Tỷ lệ 3,4% chưa đạt chỉ tiêu dưới 2% đã nêu trong kế hoạch.'),
    ...late.claim(
      ['2024-03-14', '09:00'],
      ['52/BC-UBND', 'Kết quả khắc phục hồ sơ trễ hẹn', 'Nửa đầu tháng 3/2024 tỷ lệ hồ sơ trễ hẹn là 1,6%.'],
    ),
    late.verify(['2024-03-18', '09:00'], 'Đã đối chiếu số liệu hệ thống một cửa điện tử.'),
    ...done(team, tanKy, lines, {
      line: 'chỉ đạo',
      claimed: ['2024-03-25', '09:00'],
      report: ['58/BC-UBND', 'Hoạt động của Ban Chỉ đạo', 'Đã phân công 15 thành viên phụ trách 22 xã.'],
      verified: ['2024-03-27', '09:00'],
      checked: [['2024-09-25', '09:00'], 'Ban Chỉ đạo họp đủ hằng tháng.'],
    }),
    ...done(team, tanKy, lines, {
      line: 'tuyên truyền',
      claimed: ['2024-03-26', '09:00'],
      report: ['60/BC-UBND', 'Kết quả đổi mới tuyên truyền', 'Quý I có 31 tin, trả lời 44 câu hỏi.'],
      verified: ['2024-03-28', '09:00'],
      checked: [['2024-09-26', '09:00'], 'Chuyên mục vẫn hoạt động đều.'],
    }),
    ...done(team, tanKy, lines, {
      line: 'sáng kiến',
      claimed: ['2024-04-22', '09:00'],
      report: ['77/BC-UBND', 'Kết quả phát động sáng kiến', 'Có 29 sáng kiến gửi về, 11 được công nhận.'],
      verified: ['2024-04-24', '09:00'],
      checked: [['2024-10-22', '09:00'], 'Các sáng kiến được áp dụng, có thêm 06 đề nghị mới.'],
    }),
    digital.report(['2024-03-29', '10:00'], 30),
    digital.report(['2024-06-28', '10:00'], 60, 'Đã bàn giao máy quét cho 14 xã.'),
    digital.report(['2024-09-27', '10:00'], 85),
    ...done(team, tanKy, lines, {
      line: 'chuyển đổi số',
      claimed: ['2024-11-12', '09:00'],
      report: ['188/BC-UBND', 'Kết quả số hóa', '22/22 xã có máy quét; đã số hóa 41.000 kết quả.'],
      verified: ['2024-11-14', '09:00'],
    }),
    ...cameBackInTanKy(team, tanKy, lines['trễ hẹn']),
  ];
}

/** The share of late dossiers rises again: another finding, which points at the first, with a plan of its own. */
function cameBackInTanKy(team: InspectingTeam, tanKy: FoundedDistrict, before: SeedLine): StoryAct[] {
  const unit = theDistrict(tanKy);
  const first = findingOf(unit, 'trễ hẹn');
  const repeatId = repeatIdOf(first);
  const repeat = new StoryFinding(`${unit.key}: tồn tại trễ hẹn lặp lại`, repeatId, team, tanKy.chair);
  const plan = new StoryPlan(team, unit, [repeatId], 'kế hoạch khắc phục lần hai');
  const again: SeedLine = {
    ...before,
    answers: repeatId,
    cause: ['SUBJECTIVE', 'Người theo dõi chuyển công tác, không bàn giao việc'],
    measure: 'Giao 02 người theo dõi thay nhau, hệ thống nhắc trước hạn 02 ngày; tỷ lệ trễ hẹn dưới 2%',
    time: onDay('2024-10-25'),
  };
  const line = plan.line(again);
  return [
    findingIn(team, unit, 'trễ hẹn').check(
      ['2024-09-17', '09:00'],
      false,
      'Tháng 8/2024 tỷ lệ hồ sơ trễ hẹn tăng trở lại 5,2%; không ai theo dõi hạn trả hằng ngày.',
    ),
    repeat.accept(['2024-09-18', '08:30']),
    plan.draft(['2024-09-19', '09:00'], [again]),
    plan.submit(['2024-09-19', '09:10']),
    plan.approve(['2024-09-20', '09:00']),
    line.report(['2024-10-11', '09:00'], 70, 'Tỷ lệ trễ hẹn còn 1,9%.'),
    ...line.claim(
      ['2024-10-23', '09:00'],
      ['171/BC-UBND', 'Kết quả khắc phục lần hai', 'Từ 01/10 đến 20/10/2024 tỷ lệ trễ hẹn 1,2%.'],
    ),
    line.verify(['2024-10-24', '09:00']),
  ];
}

/** Đô Lương is approved two days after the demonstration opens, and keeps all its days. */
export function remediesInDoLuong(team: InspectingTeam, doLuong: FoundedDistrict): StoryAct[] {
  const plan = planOf(team, theDistrict(doLuong), ...asked);
  const lines = linesOf(doLuong, onDay('2024-02-26'), {
    initiatives: inMonth('2024-04'),
    information: onDay('2024-03-29'),
  });
  return [
    ...accepted(team, doLuong, [
      ['2024-01-09', '08:30'],
      ['2024-01-09', '09:30'],
    ]),
    plan.draft(['2024-01-12', '09:00'], Object.values(lines)),
    plan.submit(['2024-01-12', '10:00'], 'Kính trình Đoàn kiểm tra xem xét.'),
    plan.approve(['2024-01-17', '10:00']),
    ...done(team, doLuong, lines, {
      line: 'trễ hẹn',
      claimed: ['2024-02-22', '09:00'],
      report: ['38/BC-UBND', 'Kết quả khắc phục hồ sơ trễ hẹn', 'Tỷ lệ hồ sơ trễ hẹn từ 15/01 là 1,4%.'],
      verified: ['2024-02-26', '09:00'],
      checked: [['2024-08-23', '09:00'], 'Tỷ lệ trễ hẹn bảy tháng là 1,1%.'],
    }),
    ...done(team, doLuong, lines, {
      line: 'chỉ đạo',
      claimed: ['2024-03-26', '10:00'],
      report: ['55/BC-UBND', 'Hoạt động của Ban Chỉ đạo', 'Đã phân công thành viên phụ trách từng xã.'],
      verified: ['2024-03-28', '10:00'],
      checked: [['2024-09-26', '10:00'], 'Có thông báo kết luận của từng cuộc họp.'],
    }),
    ...done(team, doLuong, lines, {
      line: 'tuyên truyền',
      claimed: ['2024-03-27', '10:00'],
      report: ['57/BC-UBND', 'Kết quả đổi mới tuyên truyền', 'Chuyên mục có 26 tin, trả lời 30 câu hỏi.'],
      verified: ['2024-03-29', '09:00'],
      checked: [['2024-09-27', '09:00'], 'Người dân hỏi và được trả lời trong ngày.'],
    }),
    ...done(team, doLuong, lines, {
      line: 'sáng kiến',
      claimed: ['2024-04-24', '10:00'],
      report: ['80/BC-UBND', 'Kết quả phát động sáng kiến', 'Có 33 sáng kiến gửi về, 13 được công nhận.'],
      verified: ['2024-04-26', '09:00'],
      checked: [['2024-10-24', '09:00'], 'Sáng kiến được nhân rộng ở 12 xã.'],
    }),
    plan.line(lines['chuyển đổi số']).report(['2024-06-27', '10:00'], 55),
    ...done(team, doLuong, lines, {
      line: 'chuyển đổi số',
      claimed: ['2024-11-05', '09:00'],
      report: ['179/BC-UBND', 'Kết quả số hóa', 'Đủ máy quét cho 33 xã, thị trấn; đã số hóa 52.000 kết quả.'],
      verified: ['2024-11-07', '09:00'],
    }),
  ];
}
