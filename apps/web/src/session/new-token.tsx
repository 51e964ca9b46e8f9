import Button from 'antd/es/button';
import Group from 'antd/es/checkbox/Group';
import Input from 'antd/es/input/Input';
import { useState, type SubmitEvent } from 'react';
import type { Call } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { CopyButton } from '../page/copy-button.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';

type Scope = Call<'createToken'>['body']['scopes'][number];
const scopes: readonly Scope[] = [
  'commitments:read',
  'remediation:read',
  'commitments:write',
  'organization:read',
  'organization:write',
  'operations:read',
  'deliveries:report',
];

/** Makes a token; its secret is shown this once. */
export function NewToken() {
  const t = useTexts();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Scope[]>([]);
  const [days, setDays] = useState('90');
  const create = useAct('createToken', () => setName(''));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate({ body: { name, scopes: chosen, days: Number(days) } });
  };
  return (
    <form className="panel padded stack" onSubmit={submit}>
      {create.data && (
        <NoticeBox tone="done">
          <strong>{t.tokens.secretOnce}</strong>
          <code className="secret">{create.data.secret}</code>
          <div>
            <CopyButton text={create.data.secret} />
          </div>
        </NoticeBox>
      )}
      <div className="fields">
        <Field label={t.tokens.name}>
          {(ids) => (
            <Input
              {...ids}
              required
              maxLength={100}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label={t.tokens.days} hint={t.tokens.daysHint}>
          {(ids) => (
            <Input
              {...ids}
              type="number"
              required
              min={1}
              max={366}
              value={days}
              onChange={({ target }) => setDays(target.value)}
            />
          )}
        </Field>
      </div>
      <fieldset className="bare">
        <legend>{t.tokens.scopes}</legend>
        <Group
          value={chosen}
          onChange={(values) => setChosen(values)}
          options={scopes.map((value) => ({ value, label: t.tokens.scope[value] }))}
        />
      </fieldset>
      <ProblemBox error={create.error} />
      <div>
        <Button type="primary" htmlType="submit" disabled={chosen.length === 0} loading={create.isPending}>
          {t.tokens.make}
        </Button>
      </div>
    </form>
  );
}
