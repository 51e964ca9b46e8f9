import { useState } from 'react';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

/** Another name from a day on; what was before keeps the old one. */
export function RenameUnit({ unit }: { unit: UnitRow }) {
  const t = useTexts();
  const today = useToday();
  const [name, setName] = useState(unit.name);
  const [from, setFrom] = useState<string | null>(today);
  const rename = useAct('renameUnit');
  const submit = () => {
    if (from === null) return;
    rename.mutate({ params: { id: unit.id }, body: { version: unit.version, name, from } });
  };
  return (
    <ActForm
      act={rename}
      label={t.units.rename}
      done={t.units.renamed}
      ready={name.trim() !== '' && name !== unit.name && from !== null}
      onSubmit={submit}
    >
      <TextField label={t.units.name} hint={t.units.renameHint} value={name} onChange={setName} />
      <Field label={t.units.from}>{({ id }) => <DayField id={id} value={from} onChange={setFrom} />}</Field>
    </ActForm>
  );
}
