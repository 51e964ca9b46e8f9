import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../api/use-act.js';
import { Loading } from '../../page/loading.js';
import { NoticeBox } from '../../page/notice-box.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { ChangesList } from '../changes-list.js';
import type { Plan } from '../plan.js';
import type { DraftState } from './draft-state.js';
import { sameLines, sentOf } from './edited-line.js';
import type { Saving } from './use-draft.js';

interface Props {
  readonly plan: Plan;
  readonly state: DraftState;
  readonly saving: Saving;
  readonly onSubmitted: () => void;
}

/** What submitting means: for a first text, for small changes that hold at once, for those that void the approval. */
export function SubmitForm({ plan, state, saving, onSubmitted }: Props) {
  const t = useRemediationTexts();
  const navigate = useNavigate();
  const words = useKeptText(`plan.submit.${plan.id}`);
  const { id, draft, approved, version } = plan;
  const small = draft !== null && approved !== null && !plan.void && !draft.material;
  const said = small ? t.planEdit.saidSmall : t.planEdit.saidSubmitted;
  const act = useAct('submitPlan', async () => {
    words.forget();
    onSubmitted();
    await navigate({ to: '/plans/$id', params: { id } });
  });
  const rows = state.content.rows.map(sentOf);
  const answered = new Set(rows.map(({ findingId }) => findingId)).size;
  // What is shown of the changes must be what is submitted: both are read from the service.
  if (!draft || (!act.isPending && !act.isSuccess && (saving !== 'SAVED' || !sameLines(draft.lines, rows))))
    return <Loading lines={3} />;
  return (
    <WordForm
      act={act}
      label={small ? t.planEdit.putRight : t.planEdit.submitTo(plan.team.lead.name)}
      done={said}
      field={t.planEdit.note}
      needed={false}
      words={words}
      input={(note) => ({ params: { id }, body: { version, note: note === '' ? null : note } })}
    >
      <div className="wide stack">
        {!approved && <p>{t.planEdit.first(rows.length, answered, plan.team.lead.name)}</p>}
        {approved && !plan.void && (
          <NoticeBox tone={small ? 'done' : 'soon'}>
            <strong>{small ? t.planEdit.small : t.planEdit.material}</strong>
            <p>{small ? t.planEdit.smallHint : t.planEdit.materialHint(plan.team.lead.name)}</p>
          </NoticeBox>
        )}
        {approved && plan.void && <p>{t.planEdit.stillVoid(plan.team.lead.name)}</p>}
        {draft.changes.length > 0 && (
          <>
            <p className="quiet">{t.planEdit.against}</p>
            <ChangesList
              plan={plan}
              changes={draft.changes}
              lines={draft.lines}
              before={approved?.lines ?? []}
            />
          </>
        )}
      </div>
    </WordForm>
  );
}
