import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about the clock of a demonstration. */
export const clockVi = {
  CLOCK_GOES_FORWARD: says(
    'Đồng hồ chỉ đi tới',
    'Thời điểm này đã qua. Chọn một ngày sau ngày của bản dùng thử; muốn xem lại từ đầu thì tạo bản dùng thử mới.',
  ),
  CLOCK_PLAYS: says(
    'Đồng hồ đang chạy',
    'Đồng hồ của bản dùng thử đang chạy tới một thời điểm khác. Bấm Dừng, hoặc chờ chạy xong rồi chọn lại.',
  ),
  NOTHING_AHEAD: says(
    'Không còn sự kiện nào phía trước',
    'Không có hạn, thông báo hay việc nào chờ đến giờ. Chọn chạy đến một ngày cụ thể.',
  ),
  NOTHING_PLAYS: says(
    'Đồng hồ đang không chạy',
    'Đồng hồ đã dừng từ trước. Tải lại trang để xem thời điểm hiện tại.',
  ),
} as const satisfies ProblemTexts;
