import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { useSubtree } from '../coverage/use-subtree.js';
import { Field } from '../page/field.js';
import { NoPermission } from '../page/no-permission.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Sentence } from '../page/sentence.js';
import { UnitSelect } from '../page/unit-select.js';
import { YearSelect } from '../page/year-select.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { HeatMapTable } from './heat-map-table.js';
import { worstOf } from './heat.js';
import { KindSelect } from './kind-select.js';
import { ReportTabs } from './report-tabs.js';

const route = getRouteApi('/shell/heat-map');

/** Where and when much was late: units by months. */
export function HeatMapPage() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/heat-map' });
  const { unitId, year } = useSubtree(asked);
  const { kind } = asked;
  const query = { unitId: unitId ?? '', year, kind };
  const read = useRead('getHeatMap', { query }, { enabled: unitId !== undefined });
  const change = (part: { unitId?: string; year?: number; kind?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...part }) });
  return (
    <Page
      title={t.nav.report}
      sentence={read.data ? <HeatSentence map={read.data} year={year} /> : t.report.heatMap}
      under={t.report.heat.legend}
    >
      <ReportTabs unitId={unitId} year={year} />
      <search className="fields">
        <Field label={t.coverage.below}>
          {({ id }) => (
            <UnitSelect id={id} value={unitId} onChange={(chosen) => chosen && change({ unitId: chosen })} />
          )}
        </Field>
        <Field label={t.list.year}>
          {({ id }) => (
            <YearSelect id={id} value={year} onChange={(chosen) => chosen && change({ year: chosen })} />
          )}
        </Field>
        <Field label={t.report.kind}>
          {({ id }) => <KindSelect id={id} value={kind} onChange={(chosen) => change({ kind: chosen })} />}
        </Field>
      </search>
      {unitId === undefined ? (
        <NoPermission />
      ) : (
        <Reading of={read}>
          {(map) => (
            <>
              <HeatMapTable map={map} year={year} kind={kind} />
              <ul className="heat-legend" aria-label={t.report.heat.legend}>
                {Object.values(t.report.heat.steps).map((words, shade) => (
                  <li key={words}>
                    <span className={`swatch shade-${shade}`} aria-hidden="true" />
                    {words}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Reading>
      )}
    </Page>
  );
}

function HeatSentence({ map, year }: { map: Reply<'getHeatMap'>; year: number }) {
  const t = useTexts();
  const { month } = useFormats();
  const { worst, alike } = worstOf(map.rows);
  const words = worst && t.report.heat.worst(worst.share, worst.row.unit.name, month(worst.cell.month));
  return (
    <Sentence
      text={t.report.heat.sentence(map.unit.name, year, words, alike)}
      links={{
        worst: (said) =>
          worst && (
            <Link
              to="/report/duties"
              search={{
                unitId: worst.row.unit.id,
                period: worst.cell.month,
                bucket: 'LATE',
                ...(worst.row.own && { own: 'true' as const }),
              }}
              className="late"
            >
              {said}
            </Link>
          ),
      }}
    />
  );
}
