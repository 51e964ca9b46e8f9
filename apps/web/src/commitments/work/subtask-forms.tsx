import type { Call } from '../../api/endpoints.js';
import { useAct } from '../../api/use-act.js';
import { announce } from '../../page/announce.js';
import { useTexts } from '../../texts/language.js';
import { useKeptText } from '../../page/use-kept-text.js';
import { WordForm } from '../../page/word-form.js';

export type Outcome = Call<'settleSubtask'>['body']['outcome'];

interface Props {
  readonly params: Call<'reportSubtask'>['params'];
  readonly onDone: () => void;
}

/** Who was given it says that it is done. */
export function ReportSubtask({ params, onDone }: Props) {
  const t = useTexts();
  const words = useKeptText(`subtask-report.${params.subtaskId}`);
  const report = useAct('reportSubtask', () => {
    words.forget();
    announce(t.subtasks.reported);
    onDone();
  });
  return (
    <WordForm
      act={report}
      label={t.atWork.form.send}
      done={t.subtasks.reported}
      field={t.subtasks.note}
      needed={false}
      words={words}
      input={(note) => ({ params, body: { note: note === '' ? null : note } })}
    />
  );
}

/** Who gave it accepts it, sends it back or takes it back; the last two with a reason. */
export function SettleSubtask({ params, outcome, onDone }: Props & { outcome: Outcome }) {
  const t = useTexts();
  const words = useKeptText(`subtask-${outcome}.${params.subtaskId}`);
  const done = t.subtasks.settled[outcome];
  const settle = useAct('settleSubtask', () => {
    words.forget();
    announce(done);
    onDone();
  });
  return (
    <WordForm
      act={settle}
      label={t.atWork.form.send}
      done={done}
      field={outcome === 'ACCEPTED' ? t.atWork.form.confirmNote : t.subtasks.reason}
      needed={outcome !== 'ACCEPTED'}
      words={words}
      input={(reason) => ({ params, body: { outcome, reason: reason === '' ? null : reason } })}
    />
  );
}
