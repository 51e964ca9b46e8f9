import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { DeputySelect } from './deputy-select.js';

/** Somebody is away from a day to a day, and who stands in. */
export function RecordAbsence({ personId, version }: { personId: string; version: number }) {
  const t = useTexts();
  const today = useToday();
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const [deputyId, setDeputyId] = useState<string | null>(null);
  const record = useAct('recordAbsence', () => setTo(null));
  const submit = () => {
    if (from === null || to === null) return;
    record.mutate({ params: { id: personId }, body: { version, from, to, deputyId } });
  };
  return (
    <details className="more padded">
      <summary>{t.absences.record}</summary>
      <ActForm
        act={record}
        label={t.absences.record}
        done={t.absences.saved}
        ready={from !== null && to !== null && to >= from}
        onSubmit={submit}
      >
        {/* Before the days: Enter in the last of them records. */}
        <Field label={t.absences.standIn} hint={t.absences.standInHint}>
          {({ id }) => <DeputySelect id={id} personId={personId} value={deputyId} onChange={setDeputyId} />}
        </Field>
        <Field label={t.absences.from}>
          {({ id }) => <DayField id={id} value={from} onChange={setFrom} />}
        </Field>
        <Field label={t.absences.to}>
          {({ id }) => (
            <DayField id={id} value={to} onChange={setTo} {...(from !== null && { earliest: from })} />
          )}
        </Field>
      </ActForm>
    </details>
  );
}
