import { contradictionsIn, type ContradictionTexts } from './calendar-details.js';
import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

const weekdays: Readonly<Record<string, string>> = {
  MONDAY: 'thứ Hai',
  TUESDAY: 'thứ Ba',
  WEDNESDAY: 'thứ Tư',
  THURSDAY: 'thứ Năm',
  FRIDAY: 'thứ Sáu',
  SATURDAY: 'thứ Bảy',
  SUNDAY: 'Chủ nhật',
};
const kinds: Readonly<Record<string, string>> = {
  HOLIDAY: 'ngày nghỉ lễ',
  IN_LIEU: 'ngày nghỉ bù',
  SWAPPED_OFF: 'ngày nghỉ hoán đổi',
  WORKING_SATURDAY: 'ngày làm bù thứ Bảy',
  LOCAL_OFF: 'ngày nghỉ riêng',
  LOCAL_WORKING: 'ngày làm việc riêng',
};

const contradictions: ContradictionTexts = {
  SPAN_REVERSED: () => 'lịch kết thúc trước khi bắt đầu',
  SPAN_TOO_LONG: (one) => `lịch kéo dài đến ${dayOf(one, 'to')} là quá 50 năm`,
  CONFIRMED_BEYOND_SPAN: () => 'ngày chính thức cuối cùng nằm ngoài lịch',
  NAMED_TWICE: (one) => `ngày ${dayOf(one, 'date')} được ghi hai lần`,
  OUTSIDE_SPAN: (one) => `ngày ${dayOf(one, 'date')} nằm ngoài thời gian của lịch`,
  WRONG_WEEKDAY: (one) =>
    `${kinds[textOf(one, 'kind')]} ${dayOf(one, 'date')} lại rơi vào ${weekdays[textOf(one, 'weekday')]}`,
  NEVER_PROVISIONAL: (one) => `ngày riêng ${dayOf(one, 'date')} không thể là dự kiến`,
  HOURS_OUT_OF_ORDER: (one) => `giờ làm việc ${textOf(one, 'written')} không theo thứ tự`,
  NOT_EIGHT_HOURS: (one) => `giờ làm việc ${textOf(one, 'written')} không đủ đúng 8 giờ`,
  CUT_AFTER_CLOSING: (one) => `giờ chuyển hồ sơ ${textOf(one, 'cut')} sau giờ đóng cửa`,
};

/** What is said about working calendars. */
export const calendarsVi = {
  CALENDAR_MISSING: says(
    'Cơ quan chưa có lịch làm việc',
    'Không thể tính hạn khi chưa có lịch làm việc. Đề nghị người quản trị hệ thống ban hành lịch làm việc.',
  ),
  CALENDAR_EXISTS: says(
    'Đã có lịch riêng',
    'Nơi này đã có lịch làm việc riêng. Mở lịch đó và ban hành phiên bản mới.',
  ),
  CALENDAR_UNCHANGED: says(
    'Lịch không có gì thay đổi',
    'Thêm, sửa hoặc bỏ ít nhất một ngày, hoặc đổi giờ làm việc, trước khi áp dụng.',
  ),
  CALENDAR_CONTRADICTORY: says(
    'Lịch mâu thuẫn',
    (details) => `Sửa các điểm sau rồi áp dụng lại: ${contradictionsIn(details, contradictions)}.`,
  ),
  COVERAGE_SHRINKS: says('Không thể rút ngắn lịch', (details) => {
    return `Lịch đã có đến ngày ${dayOf(details, 'to')} và chính thức đến ngày ${dayOf(details, 'confirmedTo')}. Chọn ngày không sớm hơn.`;
  }),
  OVERLAY_WITHOUT_SPAN: says(
    'Lịch riêng không có thời gian riêng',
    'Lịch riêng theo thời gian của lịch chung. Kéo dài lịch chung thay vì lịch này.',
  ),
  DAY_KIND_ELSEWHERE: says(
    'Loại ngày không thuộc lịch này',
    'Lịch chung dùng ngày nghỉ lễ, nghỉ bù, hoán đổi, làm bù; lịch riêng dùng ngày nghỉ riêng, ngày làm việc riêng. Chọn lại loại ngày.',
  ),
} as const satisfies ProblemTexts;
