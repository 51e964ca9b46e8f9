import Radio from 'antd/es/radio';
import { useAct } from '../../api/use-act.js';
import { NoteField } from '../../page/note-field.js';
import { ActForm } from '../../page/act-form.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { useToday } from '../../session/read-welcome.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingException } from '../finding-detail.js';
import { Said } from '../one/said.js';
import { askedOf } from '../one/standing-of.js';
import { dayAfter } from './day-after.js';
import type { FormProps } from './form-props.js';

interface Written {
  readonly granted: boolean | null;
  readonly until: string | null;
  readonly reason: string;
}
const isWritten = keptForm<Written>({ texts: ['reason'], fields: ['granted', 'until'] });

/** The inspecting side decides on what was asked; nothing where somebody has decided meanwhile. */
export function DecideExceptionForm(props: FormProps) {
  const asked = askedOf(props.finding);
  return asked ? <Decision key={asked.exceptionId} {...props} asked={asked} /> : null;
}

function Decision({ finding, onDone, asked }: FormProps & { readonly asked: FindingException }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const words = t.findingActs.exception;
  const today = useToday();
  const { exceptionId } = asked;
  const fresh: Written = { granted: null, until: asked.until, reason: '' };
  const { form, change, forget } = useKept(`finding.decision.${exceptionId}`, fresh, isWritten);
  const act = useAct('decideException', () => {
    forget();
    onDone();
  });
  const { granted, until } = form;
  const reason = form.reason.trim();
  const body = { until: granted === true ? until : null, reason: reason === '' ? null : reason };
  const ready = granted === true ? until !== null && until > today : granted === false && reason !== '';
  return (
    <ActForm
      act={act}
      label={t.findingActs.send.DECIDE_EXCEPTION}
      done={t.findingActs.done.DECIDE_EXCEPTION}
      ready={ready}
      onSubmit={() => act.mutate({ params: { id: finding.id, exceptionId }, body })}
    >
      <div className="wide">
        <strong>{words.asked(asked.askedBy.name, day(asked.until))}</strong>
        <Said words={asked.reason} />
      </div>
      <fieldset className="bare wide">
        <legend>{words.decision}</legend>
        <Radio.Group
          vertical
          value={granted}
          options={[
            { value: true, label: words.grant },
            { value: false, label: words.refuse },
          ]}
          onChange={({ target }) => change({ ...form, granted: target.value === true })}
        />
      </fieldset>
      {granted === true && (
        <Field
          label={words.until}
          wide
          hint={until === asked.until ? words.afterwards : words.otherDay(day(asked.until))}
        >
          {({ id }) => (
            <DayField
              id={id}
              value={until}
              earliest={dayAfter(today)}
              onChange={(on) => change({ ...form, until: on })}
            />
          )}
        </Field>
      )}
      {granted !== null && (
        <NoteField
          label={granted ? words.note : words.refusal}
          value={form.reason}
          onChange={(written) => change({ ...form, reason: written })}
        />
      )}
    </ActForm>
  );
}
