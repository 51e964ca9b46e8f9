import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about what people are told, when and through what. */
export const noticesVi = {
  CLASS_NOT_MUTABLE: says(
    'Loại thông báo này không tắt được',
    'Đôn đốc và báo cáo việc quá hạn luôn được gửi. Bỏ chọn các loại này rồi lưu lại.',
  ),
  DIGEST_OUTSIDE_WINDOW: says('Giờ nhận thông báo nằm ngoài khung giờ gửi', (details) => {
    return `Cơ quan gửi thông báo từ ${textOf(details, 'from')} đến trước ${textOf(details, 'to')}. Chọn một giờ trong khung này.`;
  }),
  QUIET_ALWAYS: says(
    'Giờ yên lặng kéo dài cả ngày',
    'Giờ bắt đầu và giờ kết thúc phải khác nhau. Chọn lại, hoặc tắt giờ yên lặng.',
  ),
  SEND_WINDOW_EMPTY: says(
    'Khung giờ gửi không hợp lệ',
    'Giờ bắt đầu gửi phải trước giờ kết thúc. Chọn lại hai giờ này.',
  ),
  WEBHOOK_ADDRESS_REFUSED: says(
    'Không dùng được địa chỉ này',
    'Địa chỉ phải bắt đầu bằng https://, không kèm tên đăng nhập và trỏ đến máy chủ công khai trên mạng. Nhập địa chỉ khác.',
  ),
  WEBHOOK_MISSING: says(
    'Chưa đặt địa chỉ cổng tin nhắn',
    'Đặt địa chỉ cổng tin nhắn trước rồi thực hiện lại.',
  ),
} as const satisfies ProblemTexts;
