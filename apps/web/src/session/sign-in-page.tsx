import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useHeld } from '../api/use-read.js';
import { Seal } from '../shell/seal.js';
import { useLanguage } from '../texts/language.js';
import type { Language } from '../texts/load-catalogue.js';
import { useFormats } from '../texts/use-formats.js';
import { DemoAccounts } from './demo-accounts.js';
import { SignInForm } from './sign-in-form.js';
import { useEnter } from './use-enter.js';
import './sign-in.css';

const route = getRouteApi('/sign-in');

/** The way in: name and password, or in demo mode one of the people of the story. */
export function SignInPage() {
  const { loaded, language, speak } = useLanguage();
  const t = loaded.texts;
  const { longDay } = useFormats();
  const { today, demo, accounts } = useHeld('getWelcome', {});
  const [spoken, setSpoken] = useState<Language>();
  const enter = useEnter(route.useSearch().back, spoken);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    document.title = `${t.signIn.title} · ${t.app.name}`;
  }, [t]);
  const other = language === 'vi' ? 'en' : 'vi';
  const choose = () => {
    setSpoken(other);
    speak(other);
  };

  return (
    <div className="sign-in">
      <header className="sign-in-house">
        <div className="sign-in-mark">
          <Seal size={52} />
          <span>
            <strong>{t.app.name}</strong>
            {t.app.claim}
          </span>
        </div>
        <p className="sign-in-six">{t.signIn.six}</p>
      </header>
      <main className="sign-in-door">
        <div className="sign-in-top">
          <p className="quiet">{t.signIn.today(longDay(today))}</p>
          <button type="button" className="plain-button linked" lang={other} onClick={choose}>
            {t.account.speakOther}
          </button>
        </div>
        <h1>{t.signIn.title}</h1>
        <SignInForm enter={enter} />
        {demo && (
          <DemoAccounts
            accounts={accounts}
            busy={enter.isPending ? chosen : undefined}
            onChoose={({ username, password }) => {
              setChosen(username);
              enter.mutate({ body: { username, password } });
            }}
          />
        )}
      </main>
    </div>
  );
}
