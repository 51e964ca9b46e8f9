import Button from 'antd/es/button';
import Group from 'antd/es/checkbox/Group';
import Select from 'antd/es/select';
import { useState, type SubmitEvent } from 'react';
import type { Call, Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { Field } from '../page/field.js';
import { HourField } from '../page/hour-field.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import { QuietFields } from './quiet-fields.js';

type Preferences = Reply<'getPreferences'>;
type Chosen = Call<'setPreferences'>['body'];

const orders = ['EMAIL,WEBHOOK', 'WEBHOOK,EMAIL', 'EMAIL', 'WEBHOOK'];
const channelsOf = (order: string) =>
  order.split(',').map((name) => (name === 'WEBHOOK' ? ('WEBHOOK' as const) : ('EMAIL' as const)));

/** When, through what and of what the reader is told. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const t = useTexts();
  const { neverMuted, window, email, emailBounced, hasWebhook, ...standing } = preferences;
  const [chosen, setChosen] = useState<Chosen>(standing);
  const save = useAct('setPreferences');
  const change = (part: Partial<Chosen>) => {
    save.reset();
    setChosen({ ...chosen, ...part });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    save.mutate({ body: chosen });
  };
  const mutable = (Object.keys(t.notices.class) as (typeof neverMuted)[number][]).filter(
    (name) => !neverMuted.includes(name),
  );
  const forced = neverMuted.map((name) => t.notices.class[name].toLocaleLowerCase()).join(', ');
  return (
    <form className="panel padded stack" onSubmit={submit}>
      {email === null && <NoticeBox tone="soon">{t.preferences.noEmail}</NoticeBox>}
      {email !== null && emailBounced && <NoticeBox tone="late">{t.preferences.bounced(email)}</NoticeBox>}
      <div className="fields">
        <HourField
          label={t.preferences.hour}
          hint={t.preferences.hourHint(window.from, window.to)}
          value={chosen.digestHour}
          onChange={(digestHour) => change({ digestHour })}
        />
        <Field
          label={t.preferences.channels}
          hint={hasWebhook ? t.preferences.channelsHint : t.preferences.noWebhook}
        >
          {({ id }) => (
            <Select
              id={id}
              value={chosen.channels.join(',')}
              options={orders.map((value) => ({ value, label: t.preferences.order[value] ?? value }))}
              onChange={(order: string) => change({ channels: channelsOf(order) })}
            />
          )}
        </Field>
      </div>
      <fieldset className="bare">
        <legend>{t.preferences.muted}</legend>
        <Group
          value={chosen.muted}
          onChange={(muted) => change({ muted })}
          options={mutable.map((value) => ({ value, label: t.notices.class[value] }))}
        />
        <p className="hint">{t.preferences.mutedHint}</p>
        <p className="hint">{t.preferences.never(forced)}</p>
      </fieldset>
      <QuietFields quiet={chosen.quiet} onChange={(quiet) => change({ quiet })} />
      {save.isSuccess && <NoticeBox tone="done">{t.preferences.saved}</NoticeBox>}
      <ProblemBox error={save.error} />
      <div>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t.preferences.save}
        </Button>
      </div>
    </form>
  );
}
