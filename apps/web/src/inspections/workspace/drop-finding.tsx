import { useAct } from '../../api/use-act.js';
import { announce } from '../../page/announce.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useField } from '../field/use-field.js';

interface Props {
  readonly findingId: string;
  readonly onDone: () => void;
}

/** Leaves a finding out of the conclusion, with a reason; its number stays taken. */
export function DropFinding({ findingId, onDone }: Props) {
  const t = useRemediationTexts();
  const { inspection, notes } = useField();
  const words = useKeptText(`DROP.${findingId}`);
  const act = useAct('dropFinding', () => {
    words.forget();
    const kept = notes.notes.find(({ note }) => note.kind === 'FINDING' && note.id === findingId);
    if (kept) notes.drop(kept.note);
    announce(t.field.dropped);
    onDone();
  });
  return (
    <details className="more">
      <summary>{t.field.drop}</summary>
      <WordForm
        act={act}
        label={t.field.dropNow}
        done={t.field.dropped}
        field={t.field.dropReason}
        needed
        words={words}
        input={(reason) => ({ params: { id: inspection.id, findingId }, body: { reason } })}
      >
        <p className="wide small quiet">{t.field.dropHint}</p>
      </WordForm>
    </details>
  );
}
