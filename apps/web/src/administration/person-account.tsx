import Button from 'antd/es/button';
import { useState } from 'react';
import type { PersonRow } from '#libs/contracts/src/http/people.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { ProblemBox } from '../page/problem-box.js';
import { TextField } from '../page/text-field.js';
import { useTexts } from '../texts/language.js';

const SHORTEST = 12;
const asUsername = /^[a-z0-9][a-z0-9._-]{2,60}$/;

/** An account: opened, given a new password, locked and unlocked. */
export function PersonAccount({ person }: { person: PersonRow }) {
  const t = useTexts();
  const [username, setUsername] = useState(person.username ?? '');
  const [password, setPassword] = useState('');
  const open = useAct('openAccount', () => setPassword(''));
  const lock = useAct('lockAccount');
  const { id, version, locked } = person;
  return (
    <div className="panel padded stack">
      <ActForm
        act={open}
        label={person.username === null ? t.people.openAccount : t.people.newPassword}
        done={t.people.saved}
        ready={asUsername.test(username) && password.length >= SHORTEST}
        onSubmit={() => open.mutate({ params: { id }, body: { version, username, password } })}
      >
        <TextField
          label={t.signIn.username}
          hint={t.people.usernameHint}
          max={61}
          value={username}
          onChange={setUsername}
        />
        <TextField
          label={t.account.next}
          hint={t.account.nextHint(SHORTEST)}
          type="password"
          value={password}
          onChange={setPassword}
        />
      </ActForm>
      <ProblemBox error={lock.error} />
      {person.username !== null && (
        <div className="row">
          <Button
            danger={!locked}
            loading={lock.isPending}
            onClick={() => lock.mutate({ params: { id }, body: { version, locked: !locked } })}
          >
            {locked ? t.people.unlock : t.people.lock}
          </Button>
          <span className="quiet small">{t.people.lockHint}</span>
        </div>
      )}
    </div>
  );
}
