import RightOutlined from '@ant-design/icons/RightOutlined';
import Input from 'antd/es/input/Input';
import { useState } from 'react';
import { Person } from '../page/person.js';
import { useTexts } from '../texts/language.js';
import { matches } from '../texts/matches.js';
import { byFunction, type Account } from './by-function.js';

/** More than this, and one looks for a name rather than reading all. */
const FEW = 12;

interface Props {
  readonly accounts: readonly Account[];
  /** The name of the account that is being opened. */
  readonly busy: string | undefined;
  readonly onChoose: (account: Account) => void;
}

/** The people of the story by what they do in it, each one press away. */
export function DemoAccounts({ accounts, busy, onChoose }: Props) {
  const t = useTexts();
  const [sought, setSought] = useState('');
  const found = accounts.filter(({ name, post }) => matches(`${name} ${post}`, sought));
  return (
    <section aria-labelledby="demo-accounts" className="demo-accounts">
      <h2 id="demo-accounts">{t.signIn.demo}</h2>
      <p className="quiet small">{t.signIn.demoHint}</p>
      {accounts.length > FEW && (
        <Input
          aria-label={t.signIn.seek}
          placeholder={t.signIn.seek}
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {byFunction(found).map((group) => (
        <section key={group.function} aria-labelledby={`demo-${group.function}`}>
          <h3 id={`demo-${group.function}`}>
            {t.signIn.groups[group.function] ?? t.functions[group.function]}
          </h3>
          <ul>
            {group.accounts.map((account) => (
              <li key={account.username}>
                <button type="button" disabled={busy !== undefined} onClick={() => onChoose(account)}>
                  <Person person={{ ...account, id: account.username }} />
                  <RightOutlined aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
