import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { NoteField } from '../../page/note-field.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { DecisionProps } from './decision-props.js';

/** Sends the text back with what was said to it and to single lines: at least one of them. */
export function ReturnForm({ plan, pending, said, onDecided }: DecisionProps) {
  const t = useRemediationTexts();
  const navigate = useNavigate();
  const words = useKeptText(`plan.return.${plan.id}.${pending.edition}`);
  const act = useAct('returnPlan', async () => {
    words.forget();
    onDecided();
    await navigate({ to: '/plans/$id', params: { id: plan.id } });
  });
  const reason = words.text.trim();
  const numberOf = (id: string) => pending.lines.findIndex((line) => line.id === id) + 1;
  return (
    <ActForm
      act={act}
      label={t.planReview.giveBack}
      done={t.planReview.returned}
      ready={reason !== '' || said.length > 0}
      onSubmit={() =>
        act.mutate({
          params: { id: plan.id },
          body: { edition: pending.edition, reason: reason === '' ? null : reason, lines: said },
        })
      }
    >
      <p className="wide">{t.planReview.returnHint(plan.head.name)}</p>
      <NoteField
        label={said.length > 0 ? t.planReview.overall : t.atWork.form.reason}
        value={words.text}
        onChange={words.write}
      />
      {said.length > 0 && (
        <ul className="wide review-said" aria-label={t.planReview.remarked(said.length)}>
          {said.map(({ lineId, reason: remark }) => (
            <li key={lineId}>
              <span className="quiet small">{t.planReview.line(numberOf(lineId))}</span>
              <span className="said">“{remark}”</span>
            </li>
          ))}
        </ul>
      )}
    </ActForm>
  );
}
