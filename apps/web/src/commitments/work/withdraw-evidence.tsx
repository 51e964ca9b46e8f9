import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { ActForm } from '../../page/act-form.js';
import { useTexts } from '../../texts/language.js';
import { NoteField } from '../../page/note-field.js';
import { useKeptText } from '../../page/use-kept-text.js';

/** Takes a piece of evidence back and says why; it stays in the record. */
export function WithdrawEvidence({ params }: { params: Call<'withdrawEvidence'>['params'] }) {
  const t = useTexts();
  const reason = useKeptText(`evidence.${params.evidenceId}`);
  const withdraw = useAct('withdrawEvidence', reason.forget);
  return (
    <ActForm
      act={withdraw}
      label={t.evidence.withdraw}
      done={t.atWork.form.done}
      ready={reason.text.trim() !== ''}
      onSubmit={() => withdraw.mutate({ params, body: { reason: reason.text.trim() } })}
    >
      <NoteField label={t.atWork.form.reason} value={reason.text} onChange={reason.write} />
    </ActForm>
  );
}
