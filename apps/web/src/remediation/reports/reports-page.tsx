import { usePages } from '../../api/use-pages.js';
import { Empty } from '../../page/empty.js';
import { More } from '../../page/more.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { IssueReport } from './issue-report.js';
import { ReportRow } from './report-row.js';

/** Monthly reports of remediation: the latest first, and the next one to issue. */
export function RemediationReportsPage() {
  const t = useRemediationTexts();
  const formats = useFormats();
  const pages = usePages('listRemediationReports', { limit: 50 });
  const { items } = pages;
  const mayIssue = pages.data?.pages[0]?.mayIssue ?? [];
  const latest = items?.[0];
  return (
    <Page
      title={t.remediationReports.title}
      sentence={
        latest
          ? t.remediationReports.latest(latest.number, latest.year, formats.month(latest.month))
          : t.remediationReports.none
      }
    >
      <Reading of={{ ...pages, data: items }}>
        {(reports) => (
          <>
            {mayIssue.length > 0 && (
              <Section title={t.remediationReports.next}>
                <div className="panel padded">
                  <IssueReport sides={mayIssue} />
                </div>
              </Section>
            )}
            <Section title={t.remediationReports.all}>
              <div className="panel">
                {reports.length === 0 ? (
                  <Empty>{t.remediationReports.none}</Empty>
                ) : (
                  <ul className="lined" aria-label={t.remediationReports.all}>
                    {reports.map((report) => (
                      <ReportRow key={report.id} of={report} />
                    ))}
                  </ul>
                )}
                <More pages={pages} className="more padded" />
              </div>
            </Section>
          </>
        )}
      </Reading>
    </Page>
  );
}
