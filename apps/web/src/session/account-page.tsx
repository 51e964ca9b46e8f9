import Button from 'antd/es/button';
import Password from 'antd/es/input/Password';
import { useState, type SubmitEvent } from 'react';
import { PersonAbsences } from '../absences/person-absences.js';
import { useAct } from '../api/use-act.js';
import { CalendarAddresses } from '../my-calendar/calendar-addresses.js';
import { PreferencesSection } from '../notices/preferences-section.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { Page } from '../page/page.js';
import { Person } from '../page/person.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { useLeave } from './use-leave.js';
import { useSession } from './use-session.js';

const SHORTEST = 12;

/** One's own account: what one may, a new password, the end of all sessions. */
export function AccountPage() {
  const t = useTexts();
  const { person, functions } = useSession();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const leaveEverywhere = useLeave('signOutEverywhere');
  const change = useAct('changePassword', () => {
    setCurrent('');
    setNext('');
  });
  const short = next !== '' && next.length < SHORTEST;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!short) change.mutate({ body: { current, next } });
  };

  return (
    <Page title={t.account.title}>
      <div className="panel padded stack">
        <Person person={person} />
        <ul>
          {functions.map((held) => (
            <li key={`${held.function} ${held.unit.id}`}>
              {t.functions[held.function]} · <span className="quiet">{held.unit.name}</span>
            </li>
          ))}
        </ul>
      </div>
      <PreferencesSection />
      <Section title={t.absences.title} aside={t.absences.hint} id="absences">
        <PersonAbsences personId={person.id} editable />
      </Section>
      <Section title={t.account.password}>
        <form className="panel padded stack" onSubmit={submit}>
          {change.isSuccess && <NoticeBox tone="done">{t.account.passwordChanged}</NoticeBox>}
          <div className="fields">
            <Field label={t.account.current}>
              {(ids) => (
                <Password
                  {...ids}
                  required
                  autoComplete="current-password"
                  value={current}
                  onChange={({ target }) => setCurrent(target.value)}
                />
              )}
            </Field>
            <Field
              label={t.account.next}
              hint={t.account.nextHint(SHORTEST)}
              wrong={short ? t.account.tooShort(SHORTEST - next.length) : undefined}
            >
              {(ids) => (
                <Password
                  {...ids}
                  required
                  autoComplete="new-password"
                  value={next}
                  onChange={({ target }) => setNext(target.value)}
                />
              )}
            </Field>
          </div>
          <ProblemBox error={change.error} />
          <div>
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              {t.account.change}
            </Button>
          </div>
        </form>
      </Section>
      <CalendarAddresses />
      <Section title={t.account.sessions}>
        <div className="panel padded stack">
          <p>{t.account.everywhereHint}</p>
          <div>
            <Button onClick={leaveEverywhere}>{t.account.signOutEverywhere}</Button>
          </div>
        </div>
      </Section>
    </Page>
  );
}
