const nextWorkingDay =
  'Ngày đã ấn định; nếu là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, Điều 148 khoản 5).';
const notTheFirst = 'không tính ngày bắt đầu (Bộ luật Dân sự 2015, Điều 147 khoản 2)';
const movedOffTheLast = 'ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc tiếp theo (Điều 148 khoản 5).';

const rule: Readonly<Record<string, string>> = {
  ON_DAY: nextWorkingDay,
  NEXT_WORKING_DAY: nextWorkingDay,
  DAYS_AFTER: `Tính theo ngày liên tục kể cả ngày nghỉ, ${notTheFirst}; ${movedOffTheLast}`,
  WEEKS_AFTER: `Tính theo tuần, ${notTheFirst}; ${movedOffTheLast}`,
  MONTHS_AFTER: `Tính theo tháng, ${notTheFirst}; tháng cuối không có ngày tương ứng thì hết hạn vào ngày cuối tháng (Điều 148 khoản 3); ${movedOffTheLast}`,
  WORKING_DAYS_AFTER: `Tính theo ngày làm việc, ${notTheFirst}.`,
  WORKING_DAYS_BEFORE: 'Tính lùi theo ngày làm việc từ ngày cuối, ngày đó không tính.',
  WORKING_HOURS_AFTER:
    'Tính theo giờ làm việc kể từ thời điểm bắt đầu (Bộ luật Dân sự 2015, Điều 147 khoản 1); một ngày làm việc là 8 giờ.',
  SAME_DAY_TRANSFER:
    'Chuyển hồ sơ ngay trong ngày làm việc; tiếp nhận sau 15 giờ thì chuyển vào đầu giờ ngày làm việc tiếp theo (Nghị định 61/2018/NĐ-CP, Điều 18 khoản 2).',
  MONTH_END: 'Ngày làm việc cuối cùng của tháng.',
};
const why: Readonly<Record<string, string>> = {
  FIRST_DAY: 'ngày bắt đầu, không tính',
  AFTER_HOURS: 'đã hết giờ làm việc',
  AFTER_CUT: 'đã quá giờ chuyển hồ sơ trong ngày',
  WEEKDAY: 'ngày làm việc',
  WEEKEND: 'nghỉ hằng tuần',
  HOLIDAY: 'nghỉ lễ',
  IN_LIEU: 'nghỉ bù',
  SWAPPED_OFF: 'nghỉ hoán đổi',
  WORKING_SATURDAY: 'làm bù',
  LOCAL_OFF: 'đơn vị nghỉ riêng',
  LOCAL_WORKING: 'đơn vị làm việc riêng',
  PROVISIONAL: 'dự kiến nghỉ, chưa có quyết định',
};
const kind: Readonly<Record<string, string>> = {
  SIGN: 'Ký cam kết',
  COUNTERSIGN: 'Ký xác nhận',
  ANSWER_RETURN: 'Trả lời bản cam kết bị trả lại',
  ITEM: 'Thực hiện nhiệm vụ',
  CONFIRM: 'Xác nhận hoàn thành',
  SUBTASK: 'Thực hiện việc được phân công',
  ACCEPT_SUBTASK: 'Nghiệm thu việc đã phân công',
  DECIDE_CAUSE: 'Xem xét nguyên nhân chậm',
  ANSWER_HANDOVER: 'Nhận bàn giao cam kết',
  SETTLE_HANDOVER: 'Giải quyết ý kiến khác khi bàn giao',
  PLAN: 'Lập kế hoạch khắc phục',
  REVIEW_PLAN: 'Xem xét kế hoạch khắc phục',
  REVISE_PLAN: 'Hoàn thiện kế hoạch khắc phục',
  LINE: 'Thực hiện nhiệm vụ khắc phục',
  VERIFY_LINE: 'Xác minh kết quả khắc phục',
  REMEDY: 'Khắc phục tồn tại',
  ANSWER_REPLY: 'Trả lời giải trình',
  DECIDE_EXCEPTION: 'Quyết định chấp nhận tạm thời',
  CHECK_EFFECT: 'Kiểm tra hiệu quả khắc phục',
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
    SUBMITTED: 'đã báo hoàn thành đúng hạn, chờ xác nhận',
    SUBMITTED_LATE: 'đã báo hoàn thành sau hạn, chờ xác nhận',
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
  hoursTally: (hours: number, minutes: number) =>
    minutes === 0 ? `Tính ${hours} giờ làm việc.` : `Tính ${hours} giờ ${minutes} phút làm việc.`,
  provisional:
    'Hạn dự kiến: lịch nghỉ của những ngày ghi "dự kiến" chưa được thông báo chính thức. Khi có thông báo, hạn này có thể thay đổi.',
  provisionalDay: 'dự kiến',
  counts: 'có tính',
  doesNotCount: 'không tính',
  calendar: (version: string) => `Lịch làm việc: phiên bản ${version}.`,
};
