import type { CommitmentItemRow, ItemFilters } from '#libs/contracts/src/http/commitment-items.js';
import type { ExportedList } from './exported-list.js';
import { causeWords, healthWords, sideWords, timingWords, workWords } from './words.js';

export const itemList: ExportedList<CommitmentItemRow> = {
  name: 'Nhiệm vụ trong các bản cam kết',
  columns: [
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ unit }) => unit.name },
    { header: 'Trực thuộc', width: 24, kind: 'text', of: ({ unit }) => unit.under },
    { header: 'Bên', width: 14, kind: 'text', of: ({ side }) => sideWords[side] },
    { header: 'Nhiệm vụ', width: 50, kind: 'text', of: ({ task }) => task },
    { header: 'Sản phẩm', width: 30, kind: 'text', of: ({ product }) => product },
    { header: 'Người thực hiện', width: 24, kind: 'text', of: ({ performer }) => performer.name },
    { header: 'Chức vụ', width: 24, kind: 'text', of: ({ performer }) => performer.post },
    { header: 'Thời hạn', width: 12, kind: 'date', of: ({ dueOn }) => dueOn },
    { header: 'Tiến độ thời gian', width: 24, kind: 'text', of: ({ timing }) => timingWords[timing] },
    { header: 'Tình trạng', width: 18, kind: 'text', of: ({ status }) => workWords[status] },
    { header: 'Đánh giá', width: 18, kind: 'text', of: ({ health }) => health && healthWords[health] },
    { header: 'Hoàn thành', width: 12, kind: 'percent', of: ({ percent }) => percent / 100 },
    {
      header: 'Chỉ tiêu',
      width: 30,
      kind: 'text',
      of: ({ indicator }) => indicator && (indicator.name ?? indicator.code),
    },
    { header: 'Đơn vị tính', width: 12, kind: 'text', of: ({ indicator }) => indicator && indicator.unit },
    { header: 'Mục tiêu', width: 12, kind: 'number', of: ({ indicator }) => indicator && indicator.target },
    { header: 'Kết quả', width: 12, kind: 'number', of: ({ indicator }) => indicator && indicator.reading },
    { header: 'Đạt', width: 10, kind: 'text', of: ({ indicator }) => reachedWord(indicator) },
    { header: 'Tổng hợp từ', width: 18, kind: 'text', of: ({ indicator }) => madeOf(indicator) },
    { header: 'Minh chứng', width: 12, kind: 'integer', of: ({ evidenceCount }) => evidenceCount },
    {
      header: 'Nguyên nhân khách quan',
      width: 28,
      kind: 'text',
      of: ({ cause }) => cause && causeWords[cause],
    },
  ],
};

const reachedWord = (indicator: CommitmentItemRow['indicator']): string | null =>
  indicator?.reached === true ? 'Đạt' : indicator?.reached === false ? 'Chưa đạt' : null;

const madeOf = (indicator: CommitmentItemRow['indicator']): string | null =>
  indicator?.rolledUp ? `${indicator.rolledUp.read}/${indicator.rolledUp.of} đơn vị` : null;

const timings = {
  LATE: () => 'quá hạn',
  DUE_WITHIN: (days: number) => `đến hạn trong ${days} ngày làm việc`,
  WAITING: () => 'chờ xác nhận',
  WITHOUT_DATE: () => 'không ấn định ngày',
} as const;

/** What was asked for, but for units and people, whose names not everybody may know. */
export function saidItemFilters(filters: ItemFilters): string[] {
  const { year, side, status, health, timing, withinDays, indicator, reached, search } = filters;
  return [
    ...(year === undefined ? [] : [`năm ${year}`]),
    ...(side ? [sideWords[side].toLowerCase()] : []),
    ...(status ? [workWords[status].toLowerCase()] : []),
    ...(health ? [healthWords[health].toLowerCase()] : []),
    ...(filters.open ? ['chưa hoàn thành'] : []),
    ...(timing ? [timings[timing](withinDays)] : []),
    ...(indicator === undefined ? [] : [`chỉ tiêu ${indicator}`]),
    ...(reached ? [reached === 'true' ? 'đạt mục tiêu' : 'chưa đạt mục tiêu'] : []),
    ...(filters.withoutEvidence ? ['chưa có minh chứng'] : []),
    ...(filters.cause ? [causeWords[filters.cause].toLowerCase()] : []),
    ...(filters.toConfirm ? ['chờ tôi xác nhận'] : []),
    ...(search === undefined ? [] : [`có “${search}”`]),
  ];
}
