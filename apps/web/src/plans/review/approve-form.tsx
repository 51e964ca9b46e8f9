import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/use-act.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { isSettled } from '../plan.js';
import type { DecisionProps } from './decision-props.js';

/** Approves exactly the text that was read, and says before what follows from it. */
export function ApproveForm({ plan, pending, said, onDecided }: DecisionProps) {
  const t = useRemediationTexts();
  const navigate = useNavigate();
  const words = useKeptText(`plan.approve.${plan.id}.${pending.edition}`);
  const act = useAct('approvePlan', async () => {
    words.forget();
    onDecided();
    await navigate({ to: '/plans/$id', params: { id: plan.id } });
  });
  const { edition, hash, lines } = pending;
  const settled = new Set(plan.work.filter(isSettled).map(({ lineId }) => lineId));
  const owed = lines.filter(({ id }) => !settled.has(id));
  const leads = new Set(owed.map(({ leadId }) => leadId)).size;
  return (
    <WordForm
      act={act}
      label={t.planReview.approveEdition(edition)}
      done={t.planReview.approved}
      field={t.atWork.form.confirmNote}
      needed={false}
      words={words}
      input={(note) => ({
        params: { id: plan.id },
        body: { edition, hash, note: note === '' ? null : note },
      })}
    >
      <div className="wide stack">
        <p>{t.planReview.follows(owed.length, leads)}</p>
        {settled.size > 0 && <p>{t.planReview.settledStay(settled.size)}</p>}
        {said.length > 0 && <NoticeBox tone="soon">{t.planReview.remarksLost(said.length)}</NoticeBox>}
        <p className="small quiet">
          {t.planReview.exactly(edition)} <code className="hash">{hash}</code>
        </p>
      </div>
    </WordForm>
  );
}
