import Select from 'antd/es/select';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../api/use-act.js';
import type { Call } from '../api/endpoints.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { Section } from '../page/section.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';

type ReasonClass = Call<'askExtension'>['body']['reasonClass'];
const classes = [
  'OBJECTIVE_CAUSE',
  'WAITING_FOR_OTHERS',
  'SUBJECTIVE_CAUSE',
] as const satisfies readonly ReasonClass[];

interface Props {
  readonly dutyId: string;
  readonly dueOn: string;
  readonly onAsked: () => void;
}

/** Asks for more time: until when, why, and what shows it. */
export function AskExtension({ dutyId, dueOn, onAsked }: Props) {
  const t = useTexts();
  const [until, setUntil] = useState<string | null>(null);
  const [reasonClass, setReasonClass] = useState<ReasonClass>();
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const ask = useAct('askExtension', onAsked);
  const form = useRef<HTMLDivElement>(null);
  // It opens at the top of a long page, from a button at its foot.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'center' });
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  const ready = until !== null && until > dueOn && reasonClass !== undefined && reason.trim() !== '';
  const submit = () => {
    if (until === null || reasonClass === undefined) return;
    const body = { until, reasonClass, reason: reason.trim(), evidence: evidence.trim() || null };
    ask.mutate({ params: { id: dutyId }, body });
  };
  return (
    <Section title={t.dutyPage.askMain}>
      <div ref={form} className="panel padded">
        <ActForm
          act={ask}
          label={t.extensions.ask}
          done={t.extensions.askedDone}
          ready={ready}
          onSubmit={submit}
        >
          <Field label={t.extensions.until} hint={t.extensions.untilHint}>
            {({ id }) => <DayField id={id} value={until} onChange={setUntil} earliest={dueOn} />}
          </Field>
          <Field label={t.extensions.cause}>
            {({ id }) => (
              <Select
                id={id}
                value={reasonClass}
                onChange={(chosen: ReasonClass) => setReasonClass(chosen)}
                options={classes.map((value) => ({ value, label: t.extensions.reasonClass[value] }))}
              />
            )}
          </Field>
          <TextField label={t.extensions.reason} value={reason} onChange={setReason} max={2000} />
          <TextField label={t.extensions.evidence} value={evidence} onChange={setEvidence} max={2000} />
        </ActForm>
      </div>
    </Section>
  );
}
