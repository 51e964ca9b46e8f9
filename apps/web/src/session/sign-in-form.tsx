import Button from 'antd/es/button';
import Input from 'antd/es/input/Input';
import Password from 'antd/es/input/Password';
import { useState, type SubmitEvent } from 'react';
import { Field } from '../page/field.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import type { useEnter } from './use-enter.js';

/** Name and password. */
export function SignInForm({ enter }: { enter: ReturnType<typeof useEnter> }) {
  const t = useTexts();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    enter.mutate({ body: { username, password } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t.signIn.username}>
        {(ids) => (
          <Input
            {...ids}
            size="large"
            required
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={username}
            onChange={({ target }) => setUsername(target.value)}
          />
        )}
      </Field>
      <Field label={t.signIn.password}>
        {(ids) => (
          <Password
            {...ids}
            size="large"
            required
            autoComplete="current-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <ProblemBox error={enter.error} />
      <Button type="primary" size="large" htmlType="submit" block loading={enter.isPending}>
        {t.signIn.enter}
      </Button>
    </form>
  );
}
