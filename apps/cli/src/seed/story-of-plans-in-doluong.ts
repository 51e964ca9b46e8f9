import { unitOf } from './inspected-unit.js';
import type { FoundedDistrict } from './organization-2024.js';
import type { StoryAct } from './story-act.js';
import { findingIn } from './story-finding.js';
import { inMonth, onDay, planOf, type SeedLine } from './story-plan.js';
import { straightPlan } from './straight-plan.js';
import type { InspectingTeam } from './team-2024.js';

/** Units of Đô Lương: when the demonstration opens one plan is completed, one approval is void, one finding is accepted until a day. */
export function plansInDoLuong(team: InspectingTeam, doLuong: FoundedDistrict): StoryAct[] {
  return [
    ...completedInVanSon(team, doLuong),
    ...voidInJustice(team, doLuong),
    ...exceptedInYenSon(team, doLuong),
    ...unannouncedInTown(team, doLuong),
  ];
}

function completedInVanSon(team: InspectingTeam, doLuong: FoundedDistrict): StoryAct[] {
  const line: SeedLine = {
    finding: 'niêm yết',
    cause: ['SUBJECTIVE', 'Công chức một cửa chưa cập nhật khi có quyết định công bố mới'],
    measure: 'Niêm yết đủ các thủ tục đã công bố, kèm mã QR tra cứu',
    product: 'Bảng niêm yết đầy đủ, có ảnh chụp kèm báo cáo',
    time: onDay('2024-01-12'),
  };
  return straightPlan(
    team,
    unitOf(doLuong, 'Xã Văn Sơn'),
    line,
    {
      accepted: ['2024-01-08', '08:30'],
      submitted: ['2024-01-08', '09:30'],
      approved: ['2024-01-09', '08:00'],
      claimed: ['2024-01-11', '10:00'],
      verified: ['2024-01-12', '08:00'],
      checked: ['2024-07-10', '09:00'],
    },
    [
      '02/BC-UBND',
      'Kết quả niêm yết công khai thủ tục hành chính',
      'Đã niêm yết bổ sung 04 thủ tục còn thiếu.',
    ],
  );
}

function voidInJustice(team: InspectingTeam, doLuong: FoundedDistrict): StoryAct[] {
  const unit = unitOf(doLuong, 'Phòng Tư pháp');
  const plan = planOf(team, unit, 'rà soát văn bản');
  const finding = findingIn(team, unit, 'rà soát văn bản');
  const before: SeedLine = {
    finding: 'rà soát văn bản',
    cause: ['SUBJECTIVE', 'Chưa phân công đầu mối tổng hợp'],
    measure: 'Tổng hợp kết quả rà soát văn bản năm 2023',
    product: 'Báo cáo tổng hợp gửi Sở Tư pháp',
    time: onDay('2024-03-08'),
  };
  const changed: SeedLine = {
    ...before,
    measure: 'Tổng hợp kết quả rà soát năm 2023 và lập danh mục văn bản hết hiệu lực',
    product: 'Báo cáo tổng hợp và quyết định công bố danh mục',
  };
  const line = plan.line(changed);
  return [
    finding.accept(['2024-01-08', '08:00']),
    plan.draft(['2024-01-08', '09:00'], [before]),
    plan.submit(['2024-01-08', '09:10']),
    plan.approve(['2024-01-09', '14:00']),
    plan.draft(['2024-01-12', '08:00'], [changed]),
    plan.submit(['2024-01-12', '08:30'], 'Bổ sung danh mục văn bản hết hiệu lực.'),
    plan.approve(['2024-01-16', '08:00']),
    ...line.claim(
      ['2024-03-06', '09:00'],
      ['14/BC-PTP', 'Kết quả rà soát văn bản', 'Đã tổng hợp và trình công bố danh mục văn bản hết hiệu lực.'],
    ),
    line.verify(['2024-03-08', '08:00']),
    finding.check(['2024-09-05', '09:00'], true, 'Kết quả rà soát sáu tháng đầu năm được tổng hợp đúng hạn.'),
  ];
}

function exceptedInYenSon(team: InspectingTeam, doLuong: FoundedDistrict): StoryAct[] {
  const unit = unitOf(doLuong, 'Xã Yên Sơn');
  const plan = planOf(team, unit, 'trễ hẹn', 'máy quét');
  const late = findingIn(team, unit, 'trễ hẹn');
  const scanner = findingIn(team, unit, 'máy quét');
  const first: SeedLine = {
    finding: 'trễ hẹn',
    cause: ['SUBJECTIVE', 'Công chức địa chính chưa phối hợp với chi nhánh đăng ký đất đai'],
    measure: 'Chuyển hồ sơ đất đai trong ngày tiếp nhận, đối chiếu với chi nhánh vào thứ Sáu hằng tuần',
    product: 'Bảng đối chiếu hằng tuần, không còn hồ sơ chuyển chậm',
    time: onDay('2024-03-20'),
  };
  const then: SeedLine = {
    finding: 'máy quét',
    cause: ['OBJECTIVE', 'Kinh phí mua sắm được giao từ tháng 7/2024'],
    measure: 'Mua máy quét mới, số hóa hồ sơ ngay khi tiếp nhận',
    product: 'Máy quét được bàn giao, hồ sơ tháng 8 được số hóa',
    time: onDay('2024-08-30'),
    cost: 28_000_000,
  };
  return [
    late.accept(['2024-01-09', '09:00']),
    scanner.accept(['2024-01-09', '09:05']),
    scanner.askException(
      ['2024-01-09', '09:30'],
      '2024-06-28',
      'Kinh phí mua máy quét chỉ được giao sau kỳ họp HĐND giữa năm; trong thời gian đó xã nhờ máy của thị trấn.',
    ),
    scanner.grantException(['2024-01-11', '09:00'], '2024-06-28'),
    plan.draft(['2024-01-15', '15:00'], [first]),
    plan.submit(['2024-01-15', '15:10']),
    plan.approve(['2024-01-17', '09:00']),
    ...plan
      .line(first)
      .claim(
        ['2024-03-18', '09:00'],
        ['19/BC-UBND', 'Kết quả khắc phục hồ sơ đất đai chậm', 'Từ tháng 02 không có hồ sơ chuyển chậm.'],
      ),
    plan.line(first).verify(['2024-03-20', '08:00']),
    plan.draft(['2024-07-03', '09:00'], [first, then]),
    plan.submit(['2024-07-03', '09:10'], 'Thời hạn chấp nhận tạm thời đã hết; bổ sung việc mua máy quét.'),
    plan.approve(['2024-07-05', '09:00']),
    ...plan
      .line(then)
      .claim(
        ['2024-08-27', '09:00'],
        ['63/BC-UBND', 'Kết quả mua máy quét', 'Máy quét đã bàn giao ngày 05/8/2024.'],
      ),
    plan.line(then).verify(['2024-08-29', '09:00']),
    late.check(['2024-09-18', '09:00'], true, 'Không còn hồ sơ đất đai chuyển chậm.'),
  ];
}

function unannouncedInTown(team: InspectingTeam, doLuong: FoundedDistrict): StoryAct[] {
  const line: SeedLine = {
    finding: 'xin lỗi',
    cause: ['SUBJECTIVE', 'Công chức chưa nắm mẫu phiếu xin lỗi'],
    measure: 'Tập huấn mẫu phiếu; mọi hồ sơ trễ đều có phiếu xin lỗi và hẹn lại trước ngày đến hạn',
    product: 'Sổ theo dõi phiếu xin lỗi tháng 02/2024',
    time: inMonth('2024-02'),
  };
  return straightPlan(
    team,
    unitOf(doLuong, 'Thị trấn Đô Lương'),
    line,
    {
      accepted: ['2024-01-22', '08:00'],
      submitted: ['2024-01-23', '09:00'],
      approved: ['2024-01-25', '09:00'],
      claimed: ['2024-02-27', '09:00'],
      verified: ['2024-02-29', '08:00'],
      checked: ['2024-08-28', '09:00'],
    },
    ['11/BC-UBND', 'Kết quả thực hiện phiếu xin lỗi', 'Tháng 02 có 02 hồ sơ trễ, đều đã xin lỗi và hẹn lại.'],
  );
}
