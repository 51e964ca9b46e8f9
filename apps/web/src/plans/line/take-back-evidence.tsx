import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

/** Takes a piece of evidence back and says why; it stays in the record. */
export function TakeBackEvidence({ params }: { params: Call<'withdrawLineEvidence'>['params'] }) {
  const t = useRemediationTexts();
  const words = useKeptText(`evidence.${params.evidenceId}`);
  const act = useAct('withdrawLineEvidence', words.forget);
  return (
    <WordForm
      act={act}
      label={t.evidence.withdraw}
      done={t.atWork.form.done}
      field={t.atWork.form.reason}
      needed
      words={words}
      input={(reason) => ({ params, body: { reason } })}
    />
  );
}
