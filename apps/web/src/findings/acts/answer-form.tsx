import Radio from 'antd/es/radio';
import { useAct } from '../../api/use-act.js';
import type { Call } from '../../api/endpoints.js';
import { NoteField } from '../../page/note-field.js';
import { ActForm } from '../../page/act-form.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { Said } from '../one/said.js';
import { changesNothing, isWhole, textOf, type FindingText } from './changed-text.js';
import { ChangedWords } from './changed-words.js';
import type { FormProps } from './form-props.js';

type Outcome = Call<'answerReply'>['body']['outcome'];
const outcomes = ['UPHELD', 'CHANGED', 'WITHDRAWN'] as const satisfies readonly Outcome[];

interface Written {
  readonly outcome: Outcome | null;
  readonly text: FindingText | null;
  readonly reason: string;
}
const nothing: Written = { outcome: null, text: null, reason: '' };
const isWritten = keptForm<Written>({ texts: ['reason'], fields: ['outcome', 'text'] });

/** The inspecting side answers a reply: the finding stays, stays in other words, or is taken back; always with a reason. */
export function AnswerForm({ finding, onDone }: FormProps) {
  const t = useRemediationTexts();
  const words = t.findingActs.answer;
  const { form, change, forget } = useKept(`finding.answer.${finding.id}`, nothing, isWritten);
  const act = useAct('answerReply', () => {
    forget();
    onDone();
  });
  const { outcome } = form;
  const reason = form.reason.trim();
  const changed = outcome === 'CHANGED' ? (form.text ?? textOf(finding)) : null;
  const same = changed !== null && changesNothing(changed, finding);
  const submit = () => {
    if (outcome === null) return;
    act.mutate({ params: { id: finding.id }, body: { outcome, text: changed, reason } });
  };
  return (
    <ActForm
      act={act}
      label={t.findingActs.send.ANSWER_REPLY}
      done={t.findingActs.done.ANSWER_REPLY}
      ready={outcome !== null && reason !== '' && (changed === null || (!same && isWhole(changed)))}
      onSubmit={submit}
    >
      {finding.reply && (
        <div className="wide">
          <Said words={finding.reply.text} />
        </div>
      )}
      <fieldset className="bare wide">
        <legend>{words.outcome}</legend>
        <Radio.Group
          vertical
          value={outcome}
          options={outcomes.map((value) => ({ value, label: t.findingActs.answer.outcomes[value] }))}
          onChange={({ target }) => change({ ...form, outcome: target.value as Outcome })}
        />
        {outcome !== null && <p className="hint">{t.findingActs.answer.leads[outcome]}</p>}
      </fieldset>
      {changed && (
        <ChangedWords
          finding={finding}
          text={changed}
          onChange={(text) => change({ ...form, text })}
          same={same}
        />
      )}
      <NoteField
        label={words.reason}
        value={form.reason}
        onChange={(written) => change({ ...form, reason: written })}
      />
    </ActForm>
  );
}
