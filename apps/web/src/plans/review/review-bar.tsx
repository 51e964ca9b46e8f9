import Button from 'antd/es/button';
import { useState } from 'react';
import { ActDrawer } from '../../page/act-drawer.js';
import { ActionBar } from '../../page/action-bar.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Plan, Submission } from '../plan.js';
import { ApproveForm } from './approve-form.js';
import { saidRemarks, type Remarks } from './read-remarks.js';
import { ReturnForm } from './return-form.js';

interface Props {
  readonly plan: Plan;
  readonly pending: Submission;
  readonly remarks: Remarks;
  readonly onDecided: () => void;
}

/** Return it with what was said, or approve exactly this text; for whoever only reads it, who decides. */
export function ReviewBar({ plan, pending, remarks, onDecided }: Props) {
  const t = useRemediationTexts();
  const [act, setAct] = useState<'RETURN' | 'APPROVE'>();
  const said = saidRemarks(remarks, pending.lines);
  const { actions, team } = plan;
  const mayReturn = actions.includes('RETURN');
  const mayApprove = actions.includes('APPROVE');
  const shared = { plan, pending, said, onDecided };
  return (
    <>
      <ActionBar
        why={
          mayApprove || mayReturn
            ? t.planReview.remarked(said.length)
            : t.planActs.why.otherReviews(team.lead.name)
        }
      >
        {mayReturn && (
          <Button
            size="large"
            type={said.length > 0 ? 'primary' : 'default'}
            onClick={() => setAct('RETURN')}
          >
            {t.planReview.giveBack}
          </Button>
        )}
        {mayApprove && (
          <Button
            size="large"
            type={said.length > 0 ? 'default' : 'primary'}
            onClick={() => setAct('APPROVE')}
          >
            {t.planReview.approve}
          </Button>
        )}
      </ActionBar>
      <ActDrawer
        title={act === 'RETURN' ? t.planReview.giveBack : t.planReview.approve}
        open={act !== undefined}
        onClose={() => setAct(undefined)}
      >
        {act === 'RETURN' && <ReturnForm {...shared} />}
        {act === 'APPROVE' && <ApproveForm {...shared} />}
      </ActDrawer>
    </>
  );
}
