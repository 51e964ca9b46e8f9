import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { ExportedList } from './exported-list.js';
import { kindWord, timingWords } from './words.js';

export const dutyList: ExportedList<Duty> = {
  name: 'Nhiệm vụ trong báo cáo',
  columns: [
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ unit }) => unit.name },
    { header: 'Loại việc', width: 24, kind: 'text', of: ({ kind }) => kindWord(kind) },
    { header: 'Nội dung', width: 50, kind: 'text', of: ({ title }) => title },
    { header: 'Người thực hiện', width: 24, kind: 'text', of: ({ owner }) => owner.name },
    { header: 'Chức vụ', width: 24, kind: 'text', of: ({ owner }) => owner.post },
    { header: 'Thực hiện với', width: 24, kind: 'text', of: ({ creditor }) => creditor.name },
    { header: 'Thời hạn', width: 12, kind: 'date', of: ({ dueOn }) => dueOn },
    { header: 'Thời hạn ban đầu', width: 12, kind: 'date', of: ({ originalDueOn }) => originalDueOn },
    { header: 'Tiến độ thời gian', width: 28, kind: 'text', of: ({ timing }) => timingWords[timing] },
    {
      header: 'Còn lại (ngày làm việc)',
      width: 14,
      kind: 'integer',
      of: ({ workingDaysLeft }) => workingDaysLeft,
    },
  ],
};
