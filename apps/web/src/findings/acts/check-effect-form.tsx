import Radio from 'antd/es/radio';
import { useAct } from '../../api/use-act.js';
import { NoteField } from '../../page/note-field.js';
import { ActForm } from '../../page/act-form.js';
import { NoticeBox } from '../../page/notice-box.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FormProps } from './form-props.js';

interface Written {
  readonly effective: boolean | null;
  readonly seen: string;
}
const nothing: Written = { effective: null, seen: '' };
const isWritten = keptForm<Written>({ texts: ['seen'], fields: ['effective'] });

/** A verifier says whether a remedy held; where it did not, what he writes becomes another finding. */
export function CheckEffectForm({ finding, onDone }: FormProps) {
  const t = useRemediationTexts();
  const words = t.findingActs.effect;
  const { form, change, forget } = useKept(`finding.effect.${finding.id}`, nothing, isWritten);
  const act = useAct('checkEffect', () => {
    forget();
    onDone();
  });
  const { effective } = form;
  const seen = form.seen.trim();
  return (
    <ActForm
      act={act}
      label={t.findingActs.send.CHECK_EFFECT}
      done={t.findingActs.done.CHECK_EFFECT}
      ready={effective !== null && seen !== ''}
      onSubmit={() =>
        effective !== null && act.mutate({ params: { id: finding.id }, body: { effective, seen } })
      }
    >
      <fieldset className="bare wide">
        <legend>{words.outcome}</legend>
        <Radio.Group
          vertical
          value={effective}
          options={[
            { value: true, label: words.held },
            { value: false, label: words.cameBack },
          ]}
          onChange={({ target }) => change({ ...form, effective: target.value === true })}
        />
      </fieldset>
      <NoteField
        label={words.seen}
        value={form.seen}
        onChange={(written) => change({ ...form, seen: written })}
      />
      {effective === false && (
        <div className="wide">
          <NoticeBox tone="soon">{words.again(finding.conclusion)}</NoticeBox>
        </div>
      )}
    </ActForm>
  );
}
