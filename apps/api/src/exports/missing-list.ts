import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCoverage } from '#libs/contracts/src/http/coverage.js';
import type { ExportedList } from './exported-list.js';
import { statusWords } from './words.js';

export const missingList: ExportedList<ReplyOf<typeof getCoverage>['missing'][number]> = {
  name: 'Đơn vị chưa ký cam kết',
  columns: [
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ unit }) => unit.name },
    { header: 'Trực thuộc', width: 24, kind: 'text', of: ({ unit }) => unit.under },
    { header: 'Người đứng đầu', width: 24, kind: 'text', of: ({ head }) => head?.name ?? 'Chưa có' },
    { header: 'Chức vụ', width: 24, kind: 'text', of: ({ head }) => head?.post ?? null },
    {
      header: 'Tình trạng',
      width: 24,
      kind: 'text',
      of: ({ status }) => (status ? statusWords[status] : 'Chưa giao cam kết'),
    },
    { header: 'Hạn ký', width: 12, kind: 'date', of: ({ signBy }) => signBy },
    {
      header: 'Quá hạn (ngày làm việc)',
      width: 14,
      kind: 'integer',
      of: ({ workingDaysLate }) => workingDaysLate,
    },
  ],
};
