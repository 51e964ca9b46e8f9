import { getRouteApi } from '@tanstack/react-router';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import { usePages } from '../../api/use-pages.js';
import { Empty } from '../../page/empty.js';
import { More } from '../../page/more.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Sheet } from '../../page/sheet.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { ChosenFindings } from './chosen-findings.js';
import { FindingFilters } from './finding-filters.js';
import { FindingsSentence } from './findings-sentence.js';
import { QuickFilters } from './quick-filters.js';
import { useFindingColumns } from './use-finding-columns.js';

const route = getRouteApi('/shell/findings');

/** What a reader sees before he asks for more. */
const FIRST = 25;

/** The findings of inspections one may see; what is asked for stands in the address. */
export function FindingsPage() {
  const t = useRemediationTexts();
  const asked = route.useSearch();
  const { unitId, own, inspectionId } = asked;
  const pages = usePages('listFindings', { ...asked, limit: FIRST });
  const columns = useFindingColumns(pages.items ?? []);
  const within = {
    ...(unitId !== undefined && { unitId }),
    ...(own !== undefined && { own }),
    ...(inspectionId !== undefined && { inspectionId }),
  };
  return (
    <Page title={t.nav.findings} sentence={<FindingsSentence within={within} />} under={t.findings.under}>
      <QuickFilters />
      <FindingFilters />
      <ChosenFindings />
      <Reading of={{ ...pages, data: pages.items }}>
        {(rows) =>
          rows.length === 0 ? (
            <div className="panel">
              <Empty icon={<FileSearchOutlined aria-hidden />}>
                {Object.keys(asked).length > 0 ? t.findings.noneSo : t.findings.none}
              </Empty>
            </div>
          ) : (
            <>
              <Sheet label={t.nav.findings} rows={rows} rowKey={({ id }) => id} columns={columns} />
              <More pages={pages} className="row" />
            </>
          )
        }
      </Reading>
    </Page>
  );
}
