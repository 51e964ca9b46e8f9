import { textOf } from './details.js';
import type { Details, ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

const cures: Readonly<Record<string, string>> = {
  TOO_MANY_RUNGS: 'Một quy định có nhiều nhất 20 mốc. Bỏ bớt mốc.',
  EXTENSIONS: 'Số lần gia hạn từ 0 đến 10. Sửa lại số lần gia hạn.',
  NAME: 'Tên mốc gồm chữ in hoa không dấu, chữ số, “_” và “-”, không trùng nhau. Đặt tên khác.',
  WORKING_DAYS: 'Số ngày làm việc là số nguyên, không quá 120 ngày trước hoặc sau hạn. Sửa lại số ngày.',
  HOUR: 'Giờ nhắc viết dạng 07:00. Sửa lại giờ.',
  LEVEL: 'Mốc báo cáo cấp trên phải nêu từ 1 đến 5 cấp; mốc khác không nêu cấp. Sửa lại số cấp.',
  BEFORE_IT_IS_LATE: 'Báo cáo cấp trên và đôn đốc chỉ thực hiện sau khi quá hạn. Chọn ngày sau hạn.',
  REPEAT: 'Lặp lại từ 1 đến 10 lần, cách nhau ít nhất 1 ngày làm việc. Sửa lại việc lặp.',
  DOUBLED: 'Đã có một mốc cùng việc, cùng ngày, cùng giờ. Bỏ một trong hai mốc.',
};

const where = (details: Details): string => {
  const number = textOf(details, 'number');
  return number === '' ? '' : `Mốc ${number}: `;
};

const meant = (details: Details): string => {
  const [action, days, level] = ['action', 'workingDays', 'level'].map((name) => textOf(details, name));
  if (action === '') return 'các mốc báo cáo cấp trên và đôn đốc';
  const superior = level === '' || level === '0' || level === '1' ? '' : ` thứ ${level}`;
  const what = action === 'URGE' ? 'đôn đốc' : `báo cáo cấp trên${superior}`;
  return `mốc ${what} khi quá hạn ${days} ngày làm việc`;
};

/** What is said about ladders and rehearsals. */
export const laddersVi = {
  LADDER_LAXER: says('Quy định nới lỏng việc theo dõi chính mình', (details) => {
    return `Quy định này áp dụng cho chính đồng chí, nên phải giữ ${meant(details)}, không muộn hơn và không dễ bỏ qua hơn. Giữ lại mốc đó hoặc đề nghị cấp trên ban hành.`;
  }),
  LADDER_MORE_EXTENSIONS: says('Số lần gia hạn nhiều hơn mức đang áp dụng', (details) => {
    const most = textOf(details, 'most');
    const limit = most === '' ? 'mức đang áp dụng' : `${most} lần`;
    return `Quy định này áp dụng cho chính đồng chí, nên không được cho gia hạn quá ${limit}. Giảm số lần hoặc đề nghị cấp trên ban hành.`;
  }),
  LADDER_NOT_IN_FORCE: says(
    'Ở đây không có quy định riêng đang áp dụng',
    'Quy định đã được bãi bỏ hoặc chưa từng được ban hành. Tải lại trang để xem.',
  ),
  LADDER_REFUSED: says('Quy định chưa dùng được', (details) => {
    const cure = cures[textOf(details, 'problem')] ?? 'Kiểm tra lại từng mốc.';
    return `${where(details)}${cure}`;
  }),
  REHEARSAL_TOO_LARGE: says('Quá nhiều việc để diễn tập một lần', (details) => {
    const most = textOf(details, 'most');
    return `Mỗi lần diễn tập được nhiều nhất ${most === '' ? '50000' : most} việc đang mở. Chọn đơn vị nhỏ hơn.`;
  }),
} as const satisfies ProblemTexts;
