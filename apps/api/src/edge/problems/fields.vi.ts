import { textOf } from './details.js';
import type { FieldTexts } from './problem-catalogue.js';

/** What is said about single fields. */
export const fieldsVi: FieldTexts = {
  REQUIRED: () => 'Thông tin này là bắt buộc.',
  WRONG_TYPE: () => 'Kiểu dữ liệu chưa đúng.',
  UNKNOWN_FIELD: () => 'Trường này không có trong quy định.',
  TOO_SMALL: (values) => `Giá trị phải từ ${textOf(values, 'limit')} trở lên.`,
  TOO_LARGE: (values) => `Giá trị phải từ ${textOf(values, 'limit')} trở xuống.`,
  TOO_SHORT: (values) =>
    values['limit'] === 1 ? 'Không được để trống.' : `Cần ít nhất ${textOf(values, 'limit')} ký tự.`,
  TOO_LONG: (values) => `Chỉ được tối đa ${textOf(values, 'limit')} ký tự.`,
  TOO_FEW: (values) => `Cần ít nhất ${textOf(values, 'limit')} mục.`,
  TOO_MANY: (values) => `Chỉ được tối đa ${textOf(values, 'limit')} mục.`,
  NOT_ONE_OF: (values) => `Chỉ nhận một trong các giá trị: ${[values['allowed']].flat().join(', ')}.`,
  NOT_AN_ID: () => 'Mã định danh không đúng dạng.',
  NOT_A_DATE: () => 'Ngày không đúng dạng; ví dụ: 2024-03-31.',
  NOT_A_TIME: () => 'Thời điểm không đúng dạng; ví dụ: 2024-03-31T01:00:00Z.',
  NOT_AN_EMAIL: () => 'Địa chỉ thư điện tử không đúng dạng.',
  BAD_FORMAT: () => 'Không đúng dạng quy định.',
  CONTROL_CHARACTER: () => 'Có ký tự điều khiển; xóa ký tự này rồi gửi lại.',
  INVALID: () => 'Giá trị không hợp lệ.',
};
