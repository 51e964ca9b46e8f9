import { getRouteApi, Link } from '@tanstack/react-router';
import { isMissing } from '../../api/problems.js';
import { useRead } from '../../api/use-read.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { PlanNotFound } from '../plan-not-found.js';
import { PlanEditor } from './plan-editor.js';

const route = getRouteApi('/shell/plans/$id/edit');

/** The plan as it is written, for whoever writes it; anybody else is told who does. */
export function EditPage() {
  const t = useRemediationTexts();
  const { id } = route.useParams();
  const read = useRead('getPlan', { params: { id } });
  if (isMissing(read.error)) return <PlanNotFound />;
  const plan = read.data;
  if (plan?.draft && plan.actions.includes('DRAFT'))
    return <PlanEditor key={id} plan={plan} draft={plan.draft} />;
  return (
    <Page title={t.planEdit.title}>
      <Reading of={read}>
        {({ status, head, team, draft }) => (
          <NoticeBox tone="still">
            {draft && status === 'SUBMITTED'
              ? t.planActs.why.withdraw(team.lead.name)
              : draft
                ? t.planActs.why.ended
                : t.planActs.why.otherWrites(head.name)}
            <p>
              <Link to="/plans/$id" params={{ id }}>
                {t.planLine.toPlan}
              </Link>
            </p>
          </NoticeBox>
        )}
      </Reading>
    </Page>
  );
}
