import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import type { Reply } from '../../api/endpoints.js';
import { useRead } from '../../api/use-read.js';
import { NotFoundPage } from '../../page/not-found-page.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { ReportDownloads } from './report-downloads.js';
import { ReportNumbers } from './report-numbers.js';
import { ReportTables } from './report-tables.js';

type Report = Reply<'getRemediationReport'>;

const route = getRouteApi('/shell/remediation-reports/$id');

/** A monthly report as it was issued, and whether another stands in its place now. */
export function RemediationReportPage() {
  const t = useRemediationTexts();
  const formats = useFormats();
  const { id } = route.useParams();
  const read = useRead('getRemediationReport', { params: { id } });
  if (isMissing(read.error)) return <NotFoundPage />;
  const { data } = read;
  const name = data && t.remediationReports.named(data.number, data.year, formats.month(data.month));
  return (
    <Page
      title={name ?? t.remediationReports.title}
      sentence={
        data
          ? t.remediationReports.sentence(data.content.lines.overdue, data.content.earlier)
          : t.remediationReports.title
      }
      {...(data && {
        under: t.remediationReports.issuedBy(
          data.unit.name,
          data.issuedBy.name,
          formats.moment(data.issuedAt),
        ),
      })}
    >
      <Reading of={read}>
        {(report) => (
          <>
            <Places of={report} />
            <ReportDownloads id={id} name={name ?? ''} />
            <ReportNumbers of={report.content} />
            <ReportTables of={report.content} />
            <p className="quiet small">
              {t.remediationReports.asOf(formats.moment(report.content.asOf))} SHA-256{' '}
              <code className="hash">{report.hash}</code>
            </p>
          </>
        )}
      </Reading>
    </Page>
  );
}

function Places({ of: { replaces, replacedBy } }: { of: Report }) {
  const t = useRemediationTexts();
  const other = (one: NonNullable<Report['replaces']>, said: string) => (
    <Link to="/remediation-reports/$id" params={{ id: one.id }}>
      {said}
    </Link>
  );
  return (
    <>
      {replacedBy && (
        <NoticeBox tone="soon">
          {t.remediationReports.wasReplaced}{' '}
          {other(replacedBy, t.remediationReports.replacedBy(replacedBy.number, replacedBy.year))}.
        </NoticeBox>
      )}
      {replaces && (
        <p className="quiet">
          {other(replaces, t.remediationReports.replaces(replaces.number, replaces.year))}
        </p>
      )}
    </>
  );
}
