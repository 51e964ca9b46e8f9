import { useAct } from '../../api/use-act.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { ActProps } from './inspection-act-drawer.js';

/** Calls an inspection off, with a reason. */
export function CancelForm({ inspection: { id, drafts }, onDone }: ActProps) {
  const t = useRemediationTexts();
  const words = useKeptText(`CANCEL.${id}`);
  const act = useAct('cancelInspection', () => {
    words.forget();
    onDone(t.inspections.said.CANCEL);
  });
  return (
    <WordForm
      act={act}
      label={t.inspections.act.CANCEL}
      done={t.inspections.said.CANCEL}
      field={t.inspections.reason}
      needed
      words={words}
      input={(reason) => ({ params: { id }, body: { reason } })}
    >
      <p className="wide">{t.inspections.cancelHint(drafts.length)}</p>
    </WordForm>
  );
}
