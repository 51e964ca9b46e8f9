import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { usePages } from '../api/use-pages.js';
import { useSubtree } from '../coverage/use-subtree.js';
import { Empty } from '../page/empty.js';
import { Field } from '../page/field.js';
import { NoPermission } from '../page/no-permission.js';
import { More } from '../page/more.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { UnitSelect } from '../page/unit-select.js';
import { useTexts } from '../texts/language.js';
import { LateUnitRow } from './late-unit-row.js';
import { ReportTabs } from './report-tabs.js';

const route = getRouteApi('/shell/late-units');

/** Units by lateness: who answers for what has been overdue longest. */
export function LateUnitsPage() {
  const asked = route.useSearch();
  const subtree = useSubtree({ ...(asked.unitId !== undefined && { unitId: asked.unitId }) });
  return subtree.unitId === undefined ? (
    <NoPermission />
  ) : (
    <Found unitId={subtree.unitId} year={subtree.year} />
  );
}

function Found({ unitId, year }: { unitId: string; year: number }) {
  const t = useTexts();
  const navigate = useNavigate({ from: '/late-units' });
  const pages = usePages('listLateUnits', { unitId, limit: 50 });
  const { items } = pages;
  const first = pages.data?.pages[0];
  return (
    <Page
      title={t.nav.report}
      sentence={first ? t.report.late.sentence(first.units, first.overdue) : t.report.lateUnits}
      {...(first && { under: `${first.unit.name}. ${t.report.late.order}` })}
    >
      <ReportTabs unitId={unitId} year={year} />
      <search className="fields">
        <Field label={t.coverage.below}>
          {({ id }) => (
            <UnitSelect
              id={id}
              value={unitId}
              onChange={(chosen) => chosen && void navigate({ search: { unitId: chosen } })}
            />
          )}
        </Field>
      </search>
      <Reading of={{ ...pages, data: items }}>
        {(rows) => (
          <div className="panel">
            {rows.length === 0 ? (
              <Empty>{t.report.late.sentence(0, 0)}</Empty>
            ) : (
              <ul className="lined" aria-label={t.report.late.list}>
                {rows.map((row) => (
                  <LateUnitRow key={row.unit.id} row={row} />
                ))}
              </ul>
            )}
            <More pages={pages} className="more padded" />
          </div>
        )}
      </Reading>
    </Page>
  );
}
