import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { RemediationOverview } from '#libs/contracts/src/http/remediation-overview.js';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../page/empty.js';
import { Loading } from '../../page/loading.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useFormats } from '../../texts/use-formats.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { hasAnything } from './counted.js';
import { OverviewSentence } from './overview-sentence.js';
import { StandingPanel } from './standing-panel.js';
import { UnitsAbove } from './units-above.js';
import { UnitsBelow } from './units-below.js';
import './overview.css';

const route = getRouteApi('/shell/remediation');

// The picture is asked for and drawn once the numbers stand.
const LinesLeft = lazy(() => import('./lines-left.js'));

/** How remediation stands in a unit, and unit by unit below it. */
export function RemediationOverviewPage() {
  const { unitId } = route.useSearch();
  // Another unit is another page: readers aloud begin with its sentence.
  return <OfUnit key={unitId} unitId={unitId} />;
}

function OfUnit({ unitId }: { unitId: string | undefined }) {
  const t = useRemediationTexts();
  const { moment } = useFormats();
  const read = useRead('getRemediationOverview', { query: unitId === undefined ? {} : { unitId } });
  if (unitId === undefined && isMissing(read.error))
    return (
      <Page title={t.nav.remediation}>
        <div className="panel">
          <Empty>{t.remediationOverview.noUnit}</Empty>
        </div>
      </Page>
    );
  const { data } = read;
  return (
    <Page
      title={t.nav.remediation}
      sentence={data ? <OverviewSentence of={data} /> : t.remediationOverview.title}
      {...(data && { under: t.remediationOverview.asOf(moment(data.asOf)) })}
    >
      <Reading of={read}>{(overview) => <Standing overview={overview} />}</Reading>
    </Page>
  );
}

function Standing({ overview }: { overview: RemediationOverview }) {
  const t = useRemediationTexts();
  const { unit, total, rows } = overview;
  const own = rows.find((row) => row.own);
  const below = rows.filter((row) => !row.own);
  if (!hasAnything(total))
    return (
      <>
        <UnitsAbove of={overview} />
        <div className="panel">
          <Empty>{t.remediationOverview.nothingHint}</Empty>
        </div>
        <UnitsBelow rows={below} />
      </>
    );
  return (
    <>
      <UnitsAbove of={overview} />
      <StandingPanel
        title={below.length > 0 ? t.remediationOverview.whole(unit.name) : unit.name}
        of={{ unit, own: false, counts: total }}
      />
      <UnitsBelow rows={below} />
      {own && below.length > 0 && hasAnything(own.counts) && (
        <StandingPanel
          title={t.remediationOverview.own(unit.name)}
          aside={t.remediationOverview.ownHint}
          of={own}
        />
      )}
      {total.lines.total > 0 && (
        <Suspense fallback={<Loading />}>
          <LinesLeft unitId={unit.id} />
        </Suspense>
      )}
    </>
  );
}
