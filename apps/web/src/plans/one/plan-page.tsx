import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { PlanNotFound } from '../plan-not-found.js';
import { pendingOf, type Plan } from '../plan.js';
import { LinesSection } from './lines-section.js';
import { PlanActs } from './plan-acts.js';
import { PlanHead } from './plan-head.js';
import { PlanSentence } from './plan-sentence.js';
import { RoadMap } from './road-map.js';
import { Samples } from './samples.js';
import { SmallChanges } from './small-changes.js';
import { Submissions } from './submissions.js';
import { WhatIsLeft } from './what-is-left.js';
import './plan.css';

const route = getRouteApi('/shell/plans/$id');

/** One plan: where it stands, what it says finding by finding, its road map, what was changed, what was submitted. */
export function PlanPage() {
  const t = useRemediationTexts();
  const { id } = route.useParams();
  const { show } = route.useSearch();
  const read = useRead('getPlan', { params: { id } });
  if (isMissing(read.error)) return <PlanNotFound />;
  return (
    <Page
      title={t.planPage.title}
      sentence={read.data ? <PlanSentence plan={read.data} /> : t.planPage.title}
      under={read.data && t.planPage.under(read.data.unit.name, read.data.inspection.title)}
    >
      <Reading of={read}>
        {(plan) => (
          <>
            <Voided plan={plan} />
            <PlanHead plan={plan} />
            <LinesSection plan={plan} show={show} />
            <RoadMap plan={plan} />
            <WhatIsLeft plan={plan} />
            <Samples plan={plan} />
            <SmallChanges plan={plan} />
            <Submissions plan={plan} />
            <PlanActs plan={plan} />
          </>
        )}
      </Reading>
    </Page>
  );
}

/** What was approved is owed all the same while a changed text waits for its own approval. */
function Voided({ plan }: { plan: Plan }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { approved, id, void: voided } = plan;
  if (!approved || !voided) return null;
  const pending = pendingOf(plan);
  return (
    <NoticeBox tone="soon">
      <strong>{t.planPage.voidTitle(approved.edition)}</strong>
      <p>{t.planPage.voidHint}</p>
      {pending && (
        <p>
          <Link to="/plans/$id/review" params={{ id }}>
            {t.planPage.toPending(pending.edition)}
          </Link>{' '}
          {pending.reviewBy !== null && (
            <span className="quiet">{t.planPage.reviewBy(day(pending.reviewBy))}</span>
          )}
        </p>
      )}
    </NoticeBox>
  );
}
