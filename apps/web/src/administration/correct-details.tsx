import { useState } from 'react';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';

/** A name or an address that was written wrong, or has changed. */
export function CorrectDetails({ person }: { person: PersonRow }) {
  const t = useTexts();
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email ?? '');
  const correct = useAct('correctDetails');
  const changed = name.trim() !== person.name || email.trim() !== (person.email ?? '');
  const submit = () => {
    const body = { version: person.version, name, email: email.trim() === '' ? null : email.trim() };
    correct.mutate({ params: { id: person.id }, body });
  };
  return (
    <details className="panel more padded">
      <summary>{t.people.correct}</summary>
      <ActForm
        act={correct}
        label={t.people.correct}
        done={t.people.saved}
        ready={changed && name.trim() !== ''}
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
      </ActForm>
    </details>
  );
}
