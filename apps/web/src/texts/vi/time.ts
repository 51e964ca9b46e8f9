const rule: Readonly<Record<string, string>> = {
  WORKING_DAYS_AFTER:
    'Tính theo ngày làm việc, không tính ngày bắt đầu (Bộ luật Dân sự 2015, Điều 147 khoản 2).',
  WORKING_DAYS_BEFORE: 'Tính lùi theo ngày làm việc từ ngày cuối, ngày đó không tính.',
  NEXT_WORKING_DAY:
    'Ngày đã ấn định; nếu là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148 khoản 5).',
  WORKING_DAYS_BETWEEN: 'Số ngày làm việc giữa hai ngày, không tính ngày đầu.',
};
const why: Readonly<Record<string, string>> = {
  FIRST_DAY: 'ngày bắt đầu, không tính',
  WEEKDAY: 'ngày làm việc',
  WEEKEND: 'nghỉ hằng tuần',
  HOLIDAY: 'nghỉ lễ',
  IN_LIEU: 'nghỉ bù',
  SWAPPED_OFF: 'nghỉ hoán đổi',
  WORKING_SATURDAY: 'làm bù',
  PROVISIONAL: 'dự kiến nghỉ, chưa có quyết định',
};
const kind: Readonly<Record<string, string>> = {
  SIGN: 'Ký cam kết',
  COUNTERSIGN: 'Ký xác nhận',
  ITEM: 'Thực hiện nhiệm vụ',
};

/** Due dates in working-day language. */
export const due = {
  kind,
  timing: {
    NO_DEADLINE: 'không ấn định ngày',
    ON_TRACK: 'trong hạn',
    DUE_SOON: 'sắp đến hạn',
    DUE_TODAY: 'đến hạn hôm nay',
    OVERDUE: 'quá hạn',
    DONE_ON_TIME: 'hoàn thành đúng hạn',
    DONE_LATE: 'hoàn thành quá hạn',
    CANCELLED: 'đã hủy',
  },
  left: (days: number) => `còn ${days} ngày làm việc`,
  late: (days: number) => `quá hạn ${days} ngày làm việc`,
  justLate: 'đã quá hạn',
  byRoadmap: 'theo lộ trình',
  dueOn: (day: string) => `Hạn: ${day}`,
  explainOne: (day: string) => `${day}, xem cách tính hạn`,
  original: (day: string) => `Hạn ban đầu: ${day}.`,
  unexplained: 'Hạn này được ghi nhận không kèm cách tính.',
  roadmap: (roadmap: string) => `Thực hiện theo lộ trình, không ấn định ngày: ${roadmap}`,
  rule,
  why,
  tally: (counted: number, skipped: number) =>
    skipped === 0
      ? `Tính ${counted} ngày, không bỏ qua ngày nào.`
      : `Tính ${counted} ngày, bỏ qua ${skipped} ngày.`,
  counts: 'có tính',
  doesNotCount: 'không tính',
  calendar: (version: string) => `Lịch làm việc: phiên bản ${version}.`,
};
