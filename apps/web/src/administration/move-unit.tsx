import { useState } from 'react';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { UnitSelect } from '../page/unit-select.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

/** Another place in the tree from a day on; what was before keeps the old one. */
export function MoveUnit({ unit }: { unit: UnitRow }) {
  const t = useTexts();
  const today = useToday();
  const [parentId, setParentId] = useState(unit.parentId ?? undefined);
  const [from, setFrom] = useState<string | null>(today);
  const move = useAct('moveUnit');
  const submit = () => {
    if (parentId === undefined || from === null) return;
    move.mutate({ params: { id: unit.id }, body: { version: unit.version, parentId, from } });
  };
  return (
    <ActForm
      act={move}
      label={t.units.move}
      done={t.units.moved}
      ready={parentId !== undefined && parentId !== unit.parentId && from !== null}
      onSubmit={submit}
    >
      <Field label={t.units.parent}>
        {({ id }) => <UnitSelect id={id} value={parentId} onChange={setParentId} />}
      </Field>
      <Field label={t.units.from}>{({ id }) => <DayField id={id} value={from} onChange={setFrom} />}</Field>
    </ActForm>
  );
}
