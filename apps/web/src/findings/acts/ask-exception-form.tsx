import { useAct } from '../../api/use-act.js';
import { NoteField } from '../../page/note-field.js';
import { ActForm } from '../../page/act-form.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { useToday } from '../../session/read-welcome.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { dayAfter } from './day-after.js';
import type { FormProps } from './form-props.js';

interface Written {
  readonly until: string | null;
  readonly reason: string;
}
const nothing: Written = { until: null, reason: '' };
const isWritten = keptForm<Written>({ texts: ['reason'], fields: ['until'] });

/** The unit asks to live with a finding until a day. */
export function AskExceptionForm({ finding, onDone }: FormProps) {
  const t = useRemediationTexts();
  const words = t.findingActs.exception;
  const today = useToday();
  const { form, change, forget } = useKept(`finding.exception.${finding.id}`, nothing, isWritten);
  const act = useAct('askException', () => {
    forget();
    onDone();
  });
  const { until } = form;
  const reason = form.reason.trim();
  return (
    <ActForm
      act={act}
      label={t.findingActs.send.ASK_EXCEPTION}
      done={t.findingActs.done.ASK_EXCEPTION}
      ready={until !== null && until > today && reason !== ''}
      onSubmit={() => until !== null && act.mutate({ params: { id: finding.id }, body: { until, reason } })}
    >
      <p className="wide">{words.anew}</p>
      <Field label={words.until} hint={words.afterwards} wide>
        {({ id }) => (
          <DayField
            id={id}
            value={until}
            earliest={dayAfter(today)}
            onChange={(on) => change({ ...form, until: on })}
          />
        )}
      </Field>
      <NoteField
        label={words.reason}
        value={form.reason}
        onChange={(written) => change({ ...form, reason: written })}
      />
    </ActForm>
  );
}
