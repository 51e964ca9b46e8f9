import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { UnitSelect } from '../page/unit-select.js';
import { useTexts } from '../texts/language.js';

/** A person new to the record; positions and functions follow on his own page. */
export function RegisterPerson() {
  const t = useTexts();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [unitId, setUnitId] = useState<string>();
  const register = useAct('registerPerson', ({ id }) => navigate({ to: '/people/$id', params: { id } }));
  const submit = () => {
    if (unitId === undefined) return;
    register.mutate({ body: { name, email: email === '' ? null : email, unitId } });
  };
  return (
    <ActForm
      act={register}
      label={t.people.register}
      done={t.people.registered}
      ready={name.trim() !== '' && unitId !== undefined}
      onSubmit={submit}
    >
      <TextField label={t.people.name} max={100} value={name} onChange={setName} />
      <TextField
        label={t.people.email}
        hint={t.people.emailHint}
        type="email"
        value={email}
        onChange={setEmail}
      />
      <Field label={t.list.unit}>
        {({ id }) => <UnitSelect id={id} value={unitId} onChange={setUnitId} />}
      </Field>
    </ActForm>
  );
}
