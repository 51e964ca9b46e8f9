import Select from 'antd/es/select';
import { useState } from 'react';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

/** A new unit below one. */
export function EstablishUnit({ parent }: { parent: UnitRow }) {
  const t = useTexts();
  const today = useToday();
  const { data } = useRead('listLevels', {});
  const [name, setName] = useState('');
  const [level, setLevel] = useState<string>();
  const [from, setFrom] = useState<string | null>(today);
  const establish = useAct('establishUnit', () => setName(''));
  const valid = (data?.levels ?? []).filter(
    ({ validFrom, validTo }) => from !== null && validFrom <= from && (validTo === null || from <= validTo),
  );
  const submit = () => {
    if (level === undefined || from === null) return;
    establish.mutate({ body: { name, level, parentId: parent.id, validFrom: from } });
  };
  return (
    <ActForm
      act={establish}
      label={t.units.establish}
      done={t.units.established}
      ready={name.trim() !== '' && level !== undefined && from !== null}
      onSubmit={submit}
    >
      <TextField label={t.units.name} value={name} onChange={setName} />
      <Field label={t.units.level}>
        {({ id }) => (
          <Select
            id={id}
            value={level}
            placeholder={t.units.chooseLevel}
            options={valid.map((one) => ({ value: one.code, label: one.name }))}
            onChange={setLevel}
          />
        )}
      </Field>
      <Field label={t.units.from}>{({ id }) => <DayField id={id} value={from} onChange={setFrom} />}</Field>
    </ActForm>
  );
}
