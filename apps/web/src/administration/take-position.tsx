import Checkbox from 'antd/es/checkbox/Checkbox';
import { useState } from 'react';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { UnitSelect } from '../page/unit-select.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

/** A position taken from a day on. */
export function TakePosition({ person }: { person: PersonRow }) {
  const t = useTexts();
  const today = useToday();
  const [title, setTitle] = useState('');
  const [unitId, setUnitId] = useState<string | undefined>(person.unit.id);
  const [from, setFrom] = useState<string | null>(today);
  const [head, setHead] = useState(false);
  const take = useAct('takePosition', () => setTitle(''));
  const submit = () => {
    if (unitId === undefined || from === null) return;
    take.mutate({ params: { id: person.id }, body: { version: person.version, unitId, title, head, from } });
  };
  return (
    <details className="more padded">
      <summary>{t.people.takePosition}</summary>
      <ActForm
        act={take}
        label={t.people.takePosition}
        done={t.people.saved}
        ready={title.trim() !== '' && unitId !== undefined && from !== null}
        onSubmit={submit}
      >
        <TextField label={t.people.post} value={title} onChange={setTitle} />
        <Field label={t.list.unit}>
          {({ id }) => <UnitSelect id={id} value={unitId} onChange={setUnitId} />}
        </Field>
        <Field label={t.units.from}>{({ id }) => <DayField id={id} value={from} onChange={setFrom} />}</Field>
        <Checkbox checked={head} onChange={({ target }) => setHead(target.checked)}>
          {t.people.isHead}
        </Checkbox>
      </ActForm>
    </details>
  );
}
