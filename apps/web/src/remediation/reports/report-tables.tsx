import type { Reply } from '../../api/endpoints.js';
import { Empty } from '../../page/empty.js';
import { Person } from '../../page/person.js';
import { Section } from '../../page/section.js';
import { Sheet, type Column } from '../../page/sheet.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';

type Content = Reply<'getRemediationReport'>['content'];
type Unit = Content['units'][number];
type Overdue = Content['overdue'][number];

/** What a report says by unit, and what is overdue by person. */
export function ReportTables({ of: { units, overdue } }: { of: Content }) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const count = (key: string, title: string, of: (unit: Unit) => number): Column<Unit> => ({
    key,
    title,
    cell: (unit) => formats.number(of(unit)),
    compare: (one, other) => of(one) - of(other),
  });
  const byUnit: readonly Column<Unit>[] = [
    { key: 'unit', title: t.remediationReports.unit, main: true, cell: ({ name }) => name },
    count('findings', t.remediationReports.findings, ({ findings }) => findings),
    count('open', t.reform.findingStatus.OPEN, ({ open }) => open),
    count('excepted', t.reform.findingStatus.EXCEPTED, ({ excepted }) => excepted),
    count('remedied', t.reform.findingStatus.REMEDIED, ({ remedied }) => remedied),
    count('onTime', t.remediationReports.lines.onTime, ({ lines }) => lines.onTime),
    count('late', t.remediationReports.lines.late, ({ lines }) => lines.late),
    count('overdue', t.remediationReports.lines.overdue, ({ lines }) => lines.overdue),
    count('notDue', t.remediationReports.lines.notDue, ({ lines }) => lines.notDue),
    count('noDate', t.remediationReports.lines.noDate, ({ lines }) => lines.noDate),
    {
      key: 'earlier',
      title: t.remediationReports.earlier,
      cell: ({ earlier }) => t.remediationReports.share(earlier),
    },
  ];
  const byPerson: readonly Column<Overdue>[] = [
    {
      key: 'person',
      title: t.remediationReports.person,
      main: true,
      cell: ({ person }) => <Person person={person} />,
    },
    { key: 'unit', title: t.remediationReports.unit, cell: ({ unit }) => unit },
    { key: 'measure', title: t.remediationReports.measure, cell: ({ measure }) => measure },
    { key: 'due', title: t.remediationReports.due, cell: ({ dueOn }) => formats.day(dueOn) },
    {
      key: 'days',
      title: t.remediationReports.daysLate,
      cell: ({ daysLate }) => formats.number(daysLate),
      compare: (one, other) => one.daysLate - other.daysLate,
    },
  ];
  return (
    <>
      <Section title={t.remediationReports.byUnit}>
        <Sheet label={t.remediationReports.byUnit} rows={units} rowKey={({ id }) => id} columns={byUnit} />
      </Section>
      <Section title={t.remediationReports.overdueByPerson}>
        {overdue.length === 0 ? (
          <div className="panel">
            <Empty>{t.remediationReports.nothingOverdue}</Empty>
          </div>
        ) : (
          <Sheet
            label={t.remediationReports.overdueByPerson}
            rows={overdue}
            rowKey={({ lineId }) => lineId}
            columns={byPerson}
          />
        )}
      </Section>
    </>
  );
}
