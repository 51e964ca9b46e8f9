import { localDate } from '#libs/calendar/src/local-date.js';
import type { ReportContent } from '#libs/contracts/src/http/remediation-reports.js';
import type { Annex } from '#libs/documents/src/administrative-document.js';
import { sayDate } from '#libs/documents/src/sheets/vietnamese-date.js';
import { documentWords as words } from './document-words.js';
import { sayShare } from './report-results.js';

/** A table by unit, and one of what is overdue where anything is. */
export const reportAnnexes = (content: ReportContent): Annex[] => [
  unitsAnnex(content),
  ...overdueAnnex(content),
];

const number = (title: string) => ({ title, share: 7, centred: true });

function unitsAnnex({ units }: ReportContent): Annex {
  return {
    title: 'Kết quả theo đơn vị',
    landscape: true,
    body: [
      {
        kind: 'TABLE',
        columns: [
          { title: 'STT', share: 4, centred: true },
          { title: 'Đơn vị', share: 18 },
          number('Tồn tại'),
          number('Đang khắc phục'),
          number('Chấp nhận tạm thời'),
          number('Đã khắc phục'),
          number('Xong đúng hạn'),
          number('Xong quá hạn'),
          number('Đang quá hạn'),
          number('Chưa đến hạn'),
          number('Theo lộ trình'),
          { title: 'Tồn tại từ trước đã khắc phục', share: 14, centred: true },
        ],
        rows: units.map(({ name, findings, open, excepted, remedied, lines, earlier }, index) => [
          String(index + 1),
          name,
          ...[findings, open, excepted, remedied].map(String),
          ...[lines.onTime, lines.late, lines.overdue, lines.notDue, lines.noDate].map(String),
          sayShare(earlier),
        ]),
      },
    ],
  };
}

function overdueAnnex({ overdue }: ReportContent): Annex[] {
  if (overdue.length === 0) return [];
  return [
    {
      title: 'Nhiệm vụ đang quá hạn theo người chịu trách nhiệm',
      landscape: true,
      body: [
        {
          kind: 'TABLE',
          columns: [
            { title: 'STT', share: 4, centred: true },
            { title: 'Người chịu trách nhiệm', share: 18 },
            { title: 'Đơn vị', share: 14 },
            { title: 'Nhiệm vụ', share: 32 },
            { title: 'Tồn tại', share: 14 },
            { title: 'Thời hạn', share: 10, centred: true },
            { title: 'Quá hạn (ngày)', share: 8, centred: true },
          ],
          rows: overdue.map(({ person, unit, measure, finding, dueOn, daysLate }, index) => [
            String(index + 1),
            words.said(person),
            unit,
            measure,
            finding === null ? '' : `Số ${finding.number}, ${finding.conclusion}`,
            sayDate(localDate(dueOn)),
            String(daysLate),
          ]),
        },
      ],
    },
  ];
}
