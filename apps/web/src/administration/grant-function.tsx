import Select from 'antd/es/select';
import { useState } from 'react';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { UnitSelect } from '../page/unit-select.js';
import { useToday } from '../session/read-welcome.js';
import type { OfficialFunction } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';

/** A function over a unit and all below it. */
export function GrantFunction({ person }: { person: PersonRow }) {
  const t = useTexts();
  const today = useToday();
  const [chosen, setChosen] = useState<OfficialFunction>();
  const [unitId, setUnitId] = useState<string | undefined>(person.unit.id);
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const grant = useAct('grantFunction', () => setChosen(undefined));
  const submit = () => {
    if (chosen === undefined || unitId === undefined || from === null) return;
    const body = { version: person.version, function: chosen, unitId, from, to };
    grant.mutate({ params: { id: person.id }, body });
  };
  // The catalogue names every function there is; its keys are typed by the contract.
  const options = (Object.keys(t.functions) as OfficialFunction[]).map((value) => ({
    value,
    label: t.functions[value],
  }));
  return (
    <details className="more padded">
      <summary>{t.people.grant}</summary>
      <ActForm
        act={grant}
        label={t.people.grant}
        done={t.people.saved}
        ready={chosen !== undefined && unitId !== undefined && from !== null}
        onSubmit={submit}
      >
        <Field label={t.people.function}>
          {({ id }) => <Select id={id} value={chosen} options={options} onChange={setChosen} />}
        </Field>
        <Field label={t.people.over}>
          {({ id }) => <UnitSelect id={id} value={unitId} onChange={setUnitId} />}
        </Field>
        <Field label={t.units.from}>{({ id }) => <DayField id={id} value={from} onChange={setFrom} />}</Field>
        <Field label={t.people.until} hint={t.people.untilHint}>
          {({ id }) => <DayField id={id} value={to} onChange={setTo} />}
        </Field>
      </ActForm>
    </details>
  );
}
