import Select from 'antd/es/select';
import { useState } from 'react';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';
import { matches } from '../texts/matches.js';

/** The end of a unit on a day, and who takes over from it. */
export function AbolishUnit({ unit, units }: { unit: UnitRow; units: readonly UnitRow[] }) {
  const t = useTexts();
  const [on, setOn] = useState<string | null>(null);
  const [successorIds, setSuccessorIds] = useState<string[]>([]);
  const abolish = useAct('abolishUnit');
  const submit = () => {
    if (on === null) return;
    abolish.mutate({ params: { id: unit.id }, body: { version: unit.version, on, successorIds } });
  };
  return (
    <ActForm
      act={abolish}
      label={t.units.abolish}
      done={t.units.abolished}
      ready={on !== null}
      onSubmit={submit}
    >
      <Field label={t.units.lastDay} hint={t.units.abolishHint}>
        {({ id }) => <DayField id={id} value={on} onChange={setOn} />}
      </Field>
      <Field label={t.units.successors}>
        {({ id }) => (
          <Select
            id={id}
            mode="multiple"
            showSearch={{ filterOption: (sought, option) => matches(option?.label ?? '', sought) }}
            value={successorIds}
            placeholder={t.units.noSuccessor}
            options={units
              .filter((other) => other.id !== unit.id)
              .map(({ id: value, name: label }) => ({ value, label }))}
            onChange={setSuccessorIds}
          />
        )}
      </Field>
    </ActForm>
  );
}
