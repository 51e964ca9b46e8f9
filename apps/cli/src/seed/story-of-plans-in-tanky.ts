import { unitOf } from './inspected-unit.js';
import type { FoundedDistrict } from './organization-2024.js';
import type { StoryAct } from './story-act.js';
import { findingIn } from './story-finding.js';
import { onDay, planOf, type SeedLine } from './story-plan.js';
import type { InspectingTeam } from './team-2024.js';

/** Units of Tân Kỳ: when the demonstration opens one plan was returned, one is being written, and one finding was taken back. */
export function plansInTanKy(team: InspectingTeam, tanKy: FoundedDistrict): StoryAct[] {
  return [
    ...returnedInTanXuan(team, tanKy),
    ...draftedInTienKy(team, tanKy),
    ...takenBackInJustice(team, tanKy),
  ];
}

function returnedInTanXuan(team: InspectingTeam, tanKy: FoundedDistrict): StoryAct[] {
  const unit = unitOf(tanKy, 'Xã Tân Xuân');
  const plan = planOf(team, unit, 'trễ hẹn');
  const finding = findingIn(team, unit, 'trễ hẹn');
  const vague: SeedLine = {
    finding: 'trễ hẹn',
    cause: ['SUBJECTIVE', 'Công chức tư pháp – hộ tịch chưa theo dõi hạn trả từng hồ sơ'],
    measure: 'Tăng cường chỉ đạo giải quyết hồ sơ',
    product: 'Báo cáo kết quả',
    time: onDay('2024-03-15'),
  };
  const clear: SeedLine = {
    ...vague,
    measure: 'Rà soát hồ sơ đến hạn vào 8 giờ mỗi ngày; không để hồ sơ nào trễ từ tháng 02/2024',
    product: 'Sổ theo dõi tháng 01 và tháng 02/2024, tỷ lệ trễ hẹn 0%',
  };
  const line = plan.line(clear);
  return [
    finding.accept(['2024-01-09', '08:00']),
    plan.draft(['2024-01-10', '09:00'], [vague]),
    plan.submit(['2024-01-10', '09:10'], 'Kính trình Đoàn kiểm tra.'),
    plan.giveBack(['2024-01-12', '09:00'], 'trễ hẹn', 'Biện pháp chung chung, chưa nêu chỉ tiêu đo được.'),
    plan.draft(['2024-01-16', '09:00'], [clear]),
    plan.submit(['2024-01-16', '09:10'], 'Đã bổ sung chỉ tiêu theo ý kiến của Đoàn.'),
    plan.approve(['2024-01-18', '08:00']),
    line.report(['2024-02-16', '15:00'], 60, 'Tháng 01 còn 01 hồ sơ trễ.'),
    ...line.claim(
      ['2024-03-12', '09:00'],
      [
        '21/BC-UBND',
        'Kết quả khắc phục hồ sơ trễ hẹn',
        'Tháng 02/2024 tiếp nhận 212 hồ sơ, không có hồ sơ trễ hẹn.',
      ],
    ),
    line.verify(['2024-03-14', '09:00']),
    finding.check(['2024-09-12', '09:00'], true, 'Sáu tháng qua chỉ có 01 hồ sơ trễ, đã xin lỗi đúng hạn.'),
  ];
}

function draftedInTienKy(team: InspectingTeam, tanKy: FoundedDistrict): StoryAct[] {
  const unit = unitOf(tanKy, 'Xã Tiên Kỳ');
  const plan = planOf(team, unit, 'số hóa');
  const finding = findingIn(team, unit, 'số hóa');
  const begun: SeedLine = {
    finding: 'số hóa',
    cause: ['OBJECTIVE', ''],
    measure: 'Số hóa thành phần của mọi hồ sơ tiếp nhận',
    product: '',
    time: onDay('2024-03-29'),
  };
  const whole: SeedLine = {
    ...begun,
    cause: ['OBJECTIVE', 'Đường truyền yếu, công chức chưa được tập huấn phần mềm'],
    product: 'Tỷ lệ số hóa hồ sơ tiếp nhận đạt 90%',
    cost: 15_000_000,
  };
  const line = plan.line(whole);
  return [
    finding.accept(['2024-01-09', '10:00']),
    plan.draft(['2024-01-12', '14:00'], [begun]),
    plan.draft(['2024-01-18', '09:00'], [whole]),
    plan.submit(['2024-01-18', '09:10']),
    plan.approve(['2024-01-19', '09:00']),
    line.report(['2024-02-28', '09:00'], 70),
    ...line.claim(
      ['2024-03-27', '09:00'],
      ['17/BC-UBND', 'Kết quả số hóa hồ sơ', 'Quý I/2024 số hóa 92% hồ sơ tiếp nhận.'],
    ),
    line.verify(['2024-04-01', '09:00']),
    finding.check(['2024-09-27', '10:00'], true, 'Tỷ lệ số hóa quý III giữ ở mức 94%.'),
  ];
}

function takenBackInJustice(team: InspectingTeam, tanKy: FoundedDistrict): StoryAct[] {
  const finding = findingIn(team, unitOf(tanKy, 'Phòng Tư pháp'), 'trễ hẹn');
  return [
    finding.reply(
      ['2024-01-08', '14:00'],
      'Hai hồ sơ này phải xác minh tại nơi đăng ký cũ; Phòng đã gửi phiếu hẹn lại đúng quy định trước ngày đến hạn.',
    ),
    finding.takeBack(
      ['2024-01-11', '14:00'],
      'Đã đối chiếu phiếu hẹn lại; hai hồ sơ không bị coi là trễ hẹn.',
    ),
  ];
}
