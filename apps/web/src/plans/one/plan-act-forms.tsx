import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Plan } from '../plan.js';

export type PlanAct = 'WITHDRAW' | 'TAKE_OVER' | 'DRAW_SAMPLE';

interface Props {
  readonly plan: Plan;
  readonly onDone: (said: string) => void;
}

/** Takes a text back that nobody has decided on yet. */
function WithdrawForm({ plan, onDone }: Props) {
  const t = useRemediationTexts();
  const { name, done, hint } = t.planActs.WITHDRAW;
  const words = useKeptText(`plan.withdraw.${plan.id}`);
  const act = useAct('withdrawSubmission', () => {
    words.forget();
    onDone(done);
  });
  return (
    <WordForm
      act={act}
      label={name}
      done={done}
      field={t.atWork.form.reason}
      needed
      words={words}
      input={(reason) => ({ params: { id: plan.id }, body: { reason } })}
    >
      <p className="wide">{plan.approved ? t.planActs.WITHDRAW.stillVoid : hint}</p>
    </WordForm>
  );
}

/** Answers for the plan in the place of the head before. */
function TakeOverForm({ plan, onDone }: Props) {
  const t = useRemediationTexts();
  const { name, done, hint } = t.planActs.TAKE_OVER;
  const act = useAct('takeOverPlan', () => onDone(done));
  return (
    <ActForm
      act={act}
      label={name}
      done={done}
      ready
      onSubmit={() => act.mutate({ params: { id: plan.id } })}
    >
      <p className="wide">{hint(plan.head.name)}</p>
    </ActForm>
  );
}

/** Draws lots, and says before how they are drawn. */
function DrawForm({ plan, onDone }: Props) {
  const t = useRemediationTexts();
  const { name, done, hint } = t.planActs.DRAW_SAMPLE;
  const act = useAct('drawSample', () => onDone(done));
  return (
    <ActForm
      act={act}
      label={name}
      done={done}
      ready
      onSubmit={() => act.mutate({ params: { id: plan.id } })}
    >
      <p className="wide">{hint(plan.sample.size, plan.lines - plan.settled)}</p>
      <p className="wide">{t.samples.before}</p>
      <p className="wide">{t.samples.follows}</p>
    </ActForm>
  );
}

/** The form of each act on a plan that needs no page of its own. */
export const planActForms = {
  WITHDRAW: WithdrawForm,
  TAKE_OVER: TakeOverForm,
  DRAW_SAMPLE: DrawForm,
} as const satisfies Record<PlanAct, unknown>;
