import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Segmented from 'antd/es/segmented';
import { useRead } from '../api/use-read.js';
import { useSubtree } from '../coverage/use-subtree.js';
import { ExportLink } from '../page/export-link.js';
import { NoPermission } from '../page/no-permission.js';
import { Page } from '../page/page.js';
import { useTexts } from '../texts/language.js';
import { filtersOf } from './asked.js';
import { ChosenFilters } from './chosen-filters.js';
import { ItemFilters } from './item-filters.js';
import { ItemSheet } from './item-sheet.js';
import { ItemsSentence } from './items-sentence.js';
import { QuickFilters } from './quick-filters.js';
import { SavedViews } from './saved-views.js';
import { UnitRows } from './unit-rows.js';
import { useDefaultView } from './use-default-view.js';
import { YearBefore } from './year-before.js';
import './items.css';

const route = getRouteApi('/shell/items');

/** How the items at work of a subtree stand, unit by unit or in one list; what is asked for stands in the address. */
export function ItemsPage() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/items' });
  const { unitId, year } = useSubtree({
    ...(asked.unitId !== undefined && { unitId: asked.unitId }),
    ...(asked.year !== undefined && { year: asked.year }),
  });
  useDefaultView(asked);
  const whole = useRead(
    'getItemBoard',
    { query: { unitId: unitId ?? '', year } },
    { enabled: unitId !== undefined },
  );
  if (unitId === undefined) return <NoPermission />;
  const filters = filtersOf(asked, unitId, year);
  const sort = asked.sort ?? 'DUE';
  return (
    <Page
      title={t.items.nav}
      sentence={whole.data ? <ItemsSentence of={whole.data.total} /> : t.items.nav}
      {...(whole.data && { under: t.coverage.of(whole.data.unit.name, year) })}
    >
      {whole.data?.total.items === 0 && <YearBefore unitId={unitId} year={year} />}
      <QuickFilters />
      <ChosenFilters />
      <ItemFilters unitId={unitId} year={year} />
      <div className="items-tools">
        <Segmented
          aria-label={t.items.layout}
          value={asked.layout ?? 'units'}
          options={[
            { value: 'units', label: t.items.byUnit },
            { value: 'list', label: t.items.asList },
          ]}
          onChange={(value) =>
            void navigate({
              search: ({ layout: _, ...rest }) => (value === 'list' ? { ...rest, layout: 'list' } : rest),
            })
          }
        />
        <SavedViews unitId={unitId} year={year} />
        <ExportLink list="exportCommitmentItems" query={{ ...filters, sort }} />
      </div>
      {asked.layout === 'list' ? (
        <ItemSheet query={{ ...filters, sort }} />
      ) : (
        <UnitRows filters={filters} sort={sort} />
      )}
    </Page>
  );
}
