import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useTexts } from '../../texts/language.js';

/** Takes a piece of evidence back and says why; it stays in the record. */
export function TakeBackEvidence({ params }: { params: Call<'withdrawLineEvidence'>['params'] }) {
  const t = useTexts();
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
