import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { useSubtree } from '../coverage/use-subtree.js';
import { NoPermission } from '../page/no-permission.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { ReportFilters } from './report-filters.js';
import { ReportSentence } from './report-sentence.js';
import { ReportTable } from './report-table.js';
import { ReportTabs } from './report-tabs.js';

const route = getRouteApi('/shell/report');

/** The four buckets of a subtree in a period, and what has no deadline; every number opens its duties. */
export function ReportPage() {
  const t = useTexts();
  const { day, moment } = useFormats();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/report' });
  const { unitId, year } = useSubtree({ ...(asked.unitId !== undefined && { unitId: asked.unitId }) });
  const { period = String(year), kind } = asked;
  const query = { unitId: unitId ?? '', period, kind };
  const read = useRead('getReport', { query }, { enabled: unitId !== undefined });
  const { data } = read;
  return (
    <Page
      title={t.nav.report}
      sentence={data ? <ReportSentence of={data} kind={kind} /> : t.report.title}
      {...(data && { under: t.report.asOf(moment(data.asOf), day(data.from), day(data.to)) })}
    >
      <ReportTabs unitId={unitId} year={Number(period.slice(0, 4))} />
      <ReportFilters
        unitId={unitId}
        period={period}
        kind={kind}
        onChange={(part) => void navigate({ search: (before) => ({ ...before, ...part }) })}
      />
      {unitId === undefined ? (
        <NoPermission />
      ) : (
        <Reading of={read}>{(report) => <ReportTable report={report} kind={kind} />}</Reading>
      )}
      <Section title={t.report.rules}>
        <ul className="panel padded stack report-rules">
          {Object.values(t.report.rule).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
