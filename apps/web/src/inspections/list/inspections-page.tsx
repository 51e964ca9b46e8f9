import { getRouteApi } from '@tanstack/react-router';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import { usePages } from '../../api/use-pages.js';
import { ActionBar } from '../../page/action-bar.js';
import { ButtonLink } from '../../page/button-link.js';
import { Empty } from '../../page/empty.js';
import { More } from '../../page/more.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Sheet } from '../../page/sheet.js';
import { useToday } from '../../session/read-welcome.js';
import { holds, useSession } from '../../session/use-session.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useInspectionColumns } from './inspection-columns.js';
import { InspectionFilters } from './inspection-filters.js';
import { InspectionsSentence } from './inspections-sentence.js';

const route = getRouteApi('/shell/inspections');

/** The inspections one may see; the filters are part of the address. */
export function InspectionsPage() {
  const t = useRemediationTexts();
  const session = useSession();
  const asked = route.useSearch();
  const year = asked.year ?? Number(useToday().slice(0, 4));
  const pages = usePages('listInspections', { ...asked, limit: 50 });
  const columns = useInspectionColumns();
  const inspects = holds(session, ['INSPECTOR']);
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page title={t.nav.inspections} sentence={<InspectionsSentence year={year} />}>
      <InspectionFilters />
      <Reading of={{ ...pages, data: pages.items }}>
        {(rows) =>
          rows.length === 0 ? (
            <div className="panel">
              <Empty icon={<FileSearchOutlined aria-hidden />}>
                {filtered ? t.inspections.noneSo : t.inspections.none}
              </Empty>
            </div>
          ) : (
            <>
              <Sheet label={t.nav.inspections} rows={rows} rowKey={({ id }) => id} columns={columns} />
              <More pages={pages} className="row" />
            </>
          )
        }
      </Reading>
      {holds(session, ['INSPECTOR', 'AUDITOR']) && (
        <ActionBar>
          <ButtonLink to="/inspections/plan-of-year">{t.yearPlan.title}</ButtonLink>
          {inspects && (
            <ButtonLink to="/inspections/new" main>
              {t.inspections.begin}
            </ButtonLink>
          )}
        </ActionBar>
      )}
    </Page>
  );
}
