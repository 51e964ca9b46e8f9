import type { Reply } from '../../api/endpoints.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import './reports.css';

type Content = Reply<'getRemediationReport'>['content'];

/** The sums of a report, and what came back or is excepted. */
export function ReportNumbers({ of }: { of: Content }) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const { findings, plans, lines, inMonth, repeats, exceptions } = of;
  const rows = <Key extends string>(counts: Record<Key, number>, names: Record<Key, string>) =>
    // The keys of the record that names them.
    (Object.keys(names) as Key[]).map((key) => [names[key], counts[key]] as const);
  return (
    <div className="report-numbers">
      <Numbers
        title={t.remediationReports.findings}
        rows={[
          ...rows(findings, t.reform.findingStatus),
          [t.remediationReports.issuedInMonth, inMonth.issued],
          [t.remediationReports.remediedInMonth, inMonth.remedied],
        ]}
      />
      <Numbers title={t.remediationReports.plans} rows={rows(plans, t.reform.planStatus)} />
      <Numbers title={t.remediationReports.tasks} rows={rows(lines, t.remediationReports.lines)} />
      <Section title={t.remediationReports.exceptional}>
        <ul className="lined panel">
          {repeats.map(({ id, ...one }) => (
            <li key={`repeat ${id}`} className="lined-row">
              {t.remediationReports.repeat(one.unit, one.number, one.conclusion)} {one.seen}
            </li>
          ))}
          {exceptions.map(({ id, until, ...one }) => (
            <li key={`exception ${id}`} className="lined-row">
              {t.remediationReports.exception(
                one.unit,
                one.number,
                one.conclusion,
                until && formats.day(until),
              )}{' '}
              {one.seen}
            </li>
          ))}
          {repeats.length + exceptions.length === 0 && (
            <li className="lined-row quiet">{t.remediationReports.nothingExceptional}</li>
          )}
        </ul>
      </Section>
    </div>
  );
}

function Numbers({ title, rows }: { title: string; rows: readonly (readonly [string, number])[] }) {
  const formats = useFormats();
  return (
    <Section title={title}>
      <dl className="panel number-list">
        {rows.map(([name, value]) => (
          <div key={name} className={value === 0 ? 'quiet' : undefined}>
            <dt>{name}</dt>
            <dd>{formats.number(value)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
