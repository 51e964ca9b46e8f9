import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NotFound } from '../../page/not-found.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { PlanNotFound } from '../plan-not-found.js';
import { linesOf } from '../plan.js';
import { ClaimsSection } from './claims-section.js';
import { EvidenceSection } from './evidence-section.js';
import { LineBar } from './line-bar.js';
import { LineHead } from './line-head.js';
import { LineNotices } from './line-notices.js';
import { LineSentence } from './line-sentence.js';
import { LineTimeline } from './line-timeline.js';
import './line.css';

const route = getRouteApi('/shell/plans/$id/lines/$lineId');

/** One line at work: where it stands, what is shown for it, what was said to it. */
export function LinePage() {
  const t = useRemediationTexts();
  const { id, lineId } = route.useParams();
  const read = useRead('getPlan', { params: { id } });
  if (isMissing(read.error)) return <PlanNotFound />;
  const line = read.data && linesOf(read.data).find(({ terms }) => terms.id === lineId);
  const work = line?.work;
  if (read.data && !work)
    return (
      <Page title={t.planLine.notFound}>
        <NotFound
          back={
            <Link to="/plans/$id" params={{ id }}>
              {t.planLine.toPlan}
            </Link>
          }
        />
      </Page>
    );
  const found = read.data && line && work && { plan: read.data, line, work };
  return (
    <Page
      title={line ? t.planLine.title(line.number) : t.planLine.nav}
      sentence={found ? <LineSentence {...found} /> : t.planLine.nav}
      under={read.data && t.planPage.under(read.data.unit.name, read.data.inspection.title)}
    >
      <Reading of={{ ...read, data: found }}>
        {(shown) => (
          <>
            <LineNotices {...shown} />
            <LineHead {...shown} />
            <ClaimsSection work={shown.work} />
            <EvidenceSection planId={id} work={shown.work} />
            <Section title={t.atWork.history}>
              <LineTimeline work={shown.work} />
            </Section>
            <LineBar {...shown} />
          </>
        )}
      </Reading>
    </Page>
  );
}
