import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { PlanNotFound } from '../plan-not-found.js';
import { pendingOf } from '../plan.js';
import { SubmittedText } from './submitted-text.js';

const route = getRouteApi('/shell/plans/$id/review');

/** What was submitted and waits, beside what was submitted before; nothing where nothing waits. */
export function ReviewPage() {
  const t = useRemediationTexts();
  const { id } = route.useParams();
  const read = useRead('getPlan', { params: { id } });
  if (isMissing(read.error)) return <PlanNotFound />;
  const plan = read.data;
  const pending = plan && pendingOf(plan);
  if (plan && pending) return <SubmittedText key={pending.edition} plan={plan} pending={pending} />;
  return (
    <Page title={t.planReview.title} sentence={plan ? t.planReview.nothing : t.planReview.title}>
      <Reading of={read}>
        {() => (
          <NoticeBox tone="still">
            <Link to="/plans/$id" params={{ id }}>
              {t.planLine.toPlan}
            </Link>
          </NoticeBox>
        )}
      </Reading>
    </Page>
  );
}
