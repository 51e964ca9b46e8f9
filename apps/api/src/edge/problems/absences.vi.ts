import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about who is away and who stands in. */
export const absencesVi = {
  ABSENCE_ENDED: says(
    'Thời gian vắng mặt đã kết thúc',
    'Lần vắng mặt này đã kết thúc. Tải lại trang để xem.',
  ),
  ABSENCE_NOT_SHORTER: says('Thời gian vắng mặt kết thúc trước ngày này', (details) => {
    return `Lần vắng mặt này kết thúc vào ngày ${dayOf(details, 'to')}. Chọn ngày không muộn hơn ngày đó hoặc ghi thêm một lần vắng mặt khác.`;
  }),
  ABSENCE_OVERLAPS: says('Trùng với thời gian vắng mặt đã ghi', (details) => {
    const period = `từ ngày ${dayOf(details, 'from')} đến ngày ${dayOf(details, 'to')}`;
    return `Đã ghi vắng mặt ${period}. Kết thúc lần vắng mặt đó trước hoặc chọn ngày khác.`;
  }),
  ABSENCE_TOO_LONG: says('Thời gian vắng mặt quá dài', (details) => {
    return `Một lần vắng mặt kéo dài tối đa ${textOf(details, 'most')} ngày. Nếu lâu hơn, ghi việc thôi chức vụ và giao người khác đảm nhiệm.`;
  }),
  DEPUTY_ABSENT: says('Người xử lý thay cũng vắng mặt', (details) => {
    const period = `từ ngày ${dayOf(details, 'from')} đến ngày ${dayOf(details, 'to')}`;
    return `Người xử lý thay vắng mặt ${period}. Chọn người khác hoặc chọn ngày khác.`;
  }),
  DEPUTY_ELSEWHERE: says(
    'Người xử lý thay thuộc đơn vị khác',
    'Người xử lý thay phải thuộc cùng đơn vị, đơn vị cấp trên hoặc đơn vị cấp dưới. Chọn người ở các đơn vị đó.',
  ),
  DEPUTY_IS_ONESELF: says(
    'Không thể tự xử lý thay cho chính mình',
    'Chọn người khác hoặc để trống người xử lý thay.',
  ),
} as const satisfies ProblemTexts;
