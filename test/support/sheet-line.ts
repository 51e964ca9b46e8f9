import { lineColumns } from '#libs/remediation/src/sheets/line-columns.js';
import type { AnyLine } from './any-sheet.js';

/** The headers of a sheet of lines. */
export const lineHeaders = lineColumns.map(({ header }) => header);

/** A row in which nothing is wrong, for the first finding of an inspection of the district. */
export const sheetLine = (more: AnyLine = {}): AnyLine => ({
  'Tồn tại số': 1,
  'Nguyên nhân': 'Chưa phân công người theo dõi',
  'Loại nguyên nhân': 'Chủ quan',
  'Biện pháp khắc phục': 'Rà soát hồ sơ sắp đến hạn',
  'Người chủ trì': 'Lê Thị Bộ',
  'Thẩm quyền': 'Quyết định phân công',
  'Trách nhiệm': 'Trước Chủ tịch UBND huyện',
  'Đơn vị phối hợp': 'Huyện Này; Tỉnh Thử',
  'Sản phẩm, minh chứng': 'Báo cáo tháng',
  'Thời hạn': '26/04/2024',
  'Kinh phí (đồng)': '12000000',
  ...more,
});
