import type { ReportContent } from '#libs/contracts/src/http/remediation-reports.js';
import type { ExportedList } from './exported-list.js';

type Unit = ReportContent['units'][number];

export const reportUnitList: ExportedList<Unit> = {
  name: 'Kết quả khắc phục theo đơn vị',
  columns: [
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ name }) => name },
    { header: 'Tồn tại', width: 12, kind: 'integer', of: ({ findings }) => findings },
    { header: 'Đang khắc phục', width: 12, kind: 'integer', of: ({ open }) => open },
    { header: 'Chấp nhận tạm thời', width: 12, kind: 'integer', of: ({ excepted }) => excepted },
    { header: 'Đã khắc phục', width: 12, kind: 'integer', of: ({ remedied }) => remedied },
    { header: 'Xong đúng hạn', width: 12, kind: 'integer', of: ({ lines }) => lines.onTime },
    { header: 'Xong quá hạn', width: 12, kind: 'integer', of: ({ lines }) => lines.late },
    { header: 'Đang quá hạn', width: 12, kind: 'integer', of: ({ lines }) => lines.overdue },
    { header: 'Chưa đến hạn', width: 12, kind: 'integer', of: ({ lines }) => lines.notDue },
    { header: 'Theo lộ trình', width: 12, kind: 'integer', of: ({ lines }) => lines.noDate },
    { header: 'Tồn tại từ trước', width: 12, kind: 'integer', of: ({ earlier }) => earlier.earlier },
    { header: 'Đã khắc phục trong tháng', width: 14, kind: 'integer', of: ({ earlier }) => earlier.remedied },
    { header: 'Tỷ lệ', width: 10, kind: 'percent', of: ({ earlier }) => earlier.share },
  ],
};

export const overdueLineList: ExportedList<ReportContent['overdue'][number]> = {
  name: 'Nhiệm vụ khắc phục đang quá hạn',
  columns: [
    { header: 'Người chịu trách nhiệm', width: 24, kind: 'text', of: ({ person }) => person.name },
    { header: 'Chức vụ', width: 24, kind: 'text', of: ({ person }) => person.post },
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ unit }) => unit },
    { header: 'Nhiệm vụ', width: 50, kind: 'text', of: ({ measure }) => measure },
    { header: 'Số tồn tại', width: 10, kind: 'integer', of: ({ finding }) => finding && finding.number },
    {
      header: 'Thông báo kết luận',
      width: 20,
      kind: 'text',
      of: ({ finding }) => finding && finding.conclusion,
    },
    { header: 'Thời hạn', width: 12, kind: 'date', of: ({ dueOn }) => dueOn },
    { header: 'Quá hạn (ngày)', width: 12, kind: 'integer', of: ({ daysLate }) => daysLate },
  ],
};
