import { getRouteApi } from '@tanstack/react-router';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import { usePages } from '../../api/use-pages.js';
import { ActionBar } from '../../page/action-bar.js';
import { ButtonLink } from '../../page/button-link.js';
import { Empty } from '../../page/empty.js';
import { ExportLink } from '../../page/export-link.js';
import { More } from '../../page/more.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Sheet } from '../../page/sheet.js';
import { holds, useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { ListFilters } from './list-filters.js';
import { useListColumns } from './list-columns.js';

const route = getRouteApi('/shell/commitments');

/** All commitments one may see, by status, year, unit and words; the filters are part of the address. */
export function ListPage() {
  const t = useTexts();
  const session = useSession();
  const asked = route.useSearch();
  const pages = usePages('listCommitments', { ...asked, limit: 50 });
  const { items, hasNextPage } = pages;
  const columns = useListColumns(items ?? []);
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page
      title={t.nav.commitments}
      sentence={items ? t.list.sentence(items.length, hasNextPage, filtered) : t.nav.commitments}
    >
      <ListFilters />
      <div>
        <ExportLink list="exportCommitments" query={asked} />
      </div>
      <Reading of={{ ...pages, data: items }}>
        {(rows) =>
          rows.length === 0 ? (
            <div className="panel">
              <Empty icon={<FileSearchOutlined aria-hidden />}>
                {filtered ? t.list.noneSo : t.list.none}
              </Empty>
            </div>
          ) : (
            <>
              <Sheet label={t.nav.commitments} rows={rows} rowKey={({ id }) => id} columns={columns} />
              <More pages={pages} className="row" />
            </>
          )
        }
      </Reading>
      {holds(session, ['ASSIGNER']) && (
        <ActionBar>
          <ButtonLink to="/commitments/new" search={{ to: 'all' }}>
            {t.list.issueAll}
          </ButtonLink>
          <ButtonLink to="/commitments/new" main>
            {t.list.draft}
          </ButtonLink>
        </ActionBar>
      )}
    </Page>
  );
}
