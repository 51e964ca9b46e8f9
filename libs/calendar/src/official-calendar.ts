import { localDate } from './local-date.js';
import type { CalendarDay, OfficialDayKind, WorkingCalendar } from './working-calendar.js';

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112(1)';
const IN_LIEU_RULE = 'Bộ luật Lao động 2019, Điều 111(3)';
const DAYS_2024 = 'Công văn 8662/VPCP-KGVX (2023)';
const SWAP_2024 = 'Công văn 2450/VPCP-KGVX ngày 12/4/2024';
const DAYS_2025 = 'Công văn 8726/VPCP-KGVX ngày 26/11/2024';
const NEW_YEAR_2026 = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025';
const DAYS_2026 = 'Công văn 9859/VPCP-KGVX (2025)';
const CULTURE_DAY =
  'Nghị quyết 80-NQ/TW ngày 7/1/2026; Nghị quyết 30/NQ-CP ngày 26/2/2026 (chưa sửa Điều 112)';

const TET_RULE = 'Bộ luật Lao động 2019, Điều 111(3), 112(1); chưa có thông báo lịch nghỉ Tết 2027';
const UNANNOUNCED = 'Bộ luật Lao động 2019, Điều 112; chưa có thông báo lịch nghỉ năm 2027';

const days: readonly CalendarDay[] = [
  day('2024-01-01', 'HOLIDAY', 'Tết Dương lịch', LABOUR_CODE),
  day('2024-02-08', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn (29 tháng Chạp)', DAYS_2024),
  day('2024-02-09', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn (30 tháng Chạp)', DAYS_2024),
  day('2024-02-10', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn (mùng 1)', DAYS_2024),
  day('2024-02-11', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn (mùng 2)', DAYS_2024),
  day('2024-02-12', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn (mùng 3)', DAYS_2024),
  day('2024-02-13', 'IN_LIEU', 'Nghỉ bù Tết Nguyên đán (mùng 1 vào thứ Bảy 10/2)', DAYS_2024),
  day('2024-02-14', 'IN_LIEU', 'Nghỉ bù Tết Nguyên đán (mùng 2 vào Chủ nhật 11/2)', DAYS_2024),
  day('2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', LABOUR_CODE),
  day('2024-04-29', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù thứ Bảy 4/5)', SWAP_2024),
  day('2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng', LABOUR_CODE),
  day('2024-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', LABOUR_CODE),
  day('2024-05-04', 'WORKING_SATURDAY', 'Làm bù cho thứ Hai 29/4', SWAP_2024),
  day('2024-09-02', 'HOLIDAY', 'Quốc khánh', LABOUR_CODE),
  day('2024-09-03', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', DAYS_2024),

  day('2025-01-01', 'HOLIDAY', 'Tết Dương lịch', LABOUR_CODE),
  day('2025-01-27', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ (28 tháng Chạp)', DAYS_2025),
  day('2025-01-28', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ (29 tháng Chạp)', DAYS_2025),
  day('2025-01-29', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ (mùng 1)', DAYS_2025),
  day('2025-01-30', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ (mùng 2)', DAYS_2025),
  day('2025-01-31', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ (mùng 3)', DAYS_2025),
  day('2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', LABOUR_CODE),
  day('2025-04-26', 'WORKING_SATURDAY', 'Làm bù cho thứ Sáu 2/5', DAYS_2025),
  day('2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', LABOUR_CODE),
  day('2025-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', LABOUR_CODE),
  day('2025-05-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù thứ Bảy 26/4)', DAYS_2025),
  day('2025-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', DAYS_2025),
  day('2025-09-02', 'HOLIDAY', 'Quốc khánh', LABOUR_CODE),

  day('2026-01-01', 'HOLIDAY', 'Tết Dương lịch', LABOUR_CODE),
  day('2026-01-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù thứ Bảy 10/1)', NEW_YEAR_2026),
  day('2026-01-10', 'WORKING_SATURDAY', 'Làm bù cho thứ Sáu 2/1', NEW_YEAR_2026),
  day('2026-02-16', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (29 tháng Chạp)', DAYS_2026),
  day('2026-02-17', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 1)', DAYS_2026),
  day('2026-02-18', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 2)', DAYS_2026),
  day('2026-02-19', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 3)', DAYS_2026),
  day('2026-02-20', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ (mùng 4)', DAYS_2026),
  day('2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', LABOUR_CODE),
  day('2026-04-27', 'IN_LIEU', 'Nghỉ bù Giỗ Tổ Hùng Vương (vào Chủ nhật 26/4)', IN_LIEU_RULE),
  day('2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', LABOUR_CODE),
  day('2026-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', LABOUR_CODE),
  day('2026-08-22', 'WORKING_SATURDAY', 'Làm bù cho thứ Hai 31/8', DAYS_2026),
  day('2026-08-31', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù thứ Bảy 22/8)', DAYS_2026),
  day('2026-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', DAYS_2026),
  day('2026-09-02', 'HOLIDAY', 'Quốc khánh', LABOUR_CODE),
  provisional(day('2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', CULTURE_DAY)),

  // Nothing is announced for 2027; in effect is what every lawful layout holds. Tết has 5 days, of which the Prime Minister's
  // letters put one or two before mùng 1 (Saturday 6/2): 5/2 to 9/2 with 10/2 and 11/2 in lieu of the weekend, or 4/2 to 8/2
  // with 9/2 and 10/2 in lieu. Both are off on 5, 8, 9 and 10/2; 4/2 or 11/2 will join them.
  day('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', LABOUR_CODE),
  provisional(day('2027-02-04', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (28 tháng Chạp)', UNANNOUNCED)),
  day('2027-02-05', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (29 tháng Chạp)', TET_RULE),
  day('2027-02-06', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 1)', TET_RULE),
  day('2027-02-07', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 2)', TET_RULE),
  day('2027-02-08', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi (mùng 3)', TET_RULE),
  day('2027-02-09', 'IN_LIEU', 'Nghỉ Tết Nguyên đán hoặc nghỉ bù (mùng 1 vào thứ Bảy 6/2)', TET_RULE),
  day('2027-02-10', 'IN_LIEU', 'Nghỉ bù Tết Nguyên đán (mùng 1 và mùng 2 vào cuối tuần)', TET_RULE),
  provisional(day('2027-02-11', 'IN_LIEU', 'Nghỉ bù Tết Nguyên đán', UNANNOUNCED)),
  day('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', LABOUR_CODE),
  day('2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', LABOUR_CODE),
  day('2027-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', LABOUR_CODE),
  day('2027-05-03', 'IN_LIEU', 'Nghỉ bù Ngày Quốc tế lao động (vào thứ Bảy 1/5)', IN_LIEU_RULE),
  provisional(day('2027-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', UNANNOUNCED)),
  day('2027-09-02', 'HOLIDAY', 'Quốc khánh', LABOUR_CODE),
  provisional(day('2027-09-03', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', UNANNOUNCED)),
  provisional(day('2027-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', CULTURE_DAY)),
];

/**
 * The official working calendar of Vietnamese state bodies with a Saturday and Sunday weekend, 2024 to 2027.
 * Sources: Labour Code 2019 art. 111(3) and 112, and the yearly letters of the Government Office that each day names; the
 * hour of transfer is Decree 61/2018 art. 18(2). No source for the office hours of Nghệ An was found: those here are a house
 * default, the 8 hours of a working day around the noon break.
 */
export const officialCalendar: WorkingCalendar = {
  version: 'VN-2024-2027.1',
  coveredFrom: localDate('2024-01-01'),
  coveredTo: localDate('2027-12-31'),
  confirmedTo: localDate('2026-12-31'),
  days,
  officeHours: [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:30' },
  ],
  transferCut: '15:00',
};

function day(date: string, kind: OfficialDayKind, label: string, source: string): CalendarDay {
  return { date: localDate(date), kind, label, source };
}

function provisional(announced: CalendarDay): CalendarDay {
  return { ...announced, provisional: true };
}
