import Button from 'antd/es/button';
import type { InputRef } from 'antd/es/input';
import Checkbox from 'antd/es/checkbox/Checkbox';
import Select from 'antd/es/select';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Call } from '../api/endpoints.js';
import { Confirmation } from '../commitments/sign/confirmation.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { PersonSelect } from '../page/person-select.js';
import { ProblemBox } from '../page/problem-box.js';
import { TextField } from '../page/text-field.js';
import { OwnPasswordNeeded } from '../session/own-password-needed.js';
import { useToday } from '../session/read-welcome.js';
import { unitsHeld, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { useGrantAuthority } from './use-grant-authority.js';

type Given = Call<'grantAuthority'>['body'];
const capacities = ['KT', 'TL', 'TUQ'] as const satisfies readonly Given['capacity'][];
const allActs = ['SIGN', 'COUNTERSIGN'] as const satisfies readonly Given['acts'][number][];

/** Authorises somebody to sign in one's own place: who, as what, by which document, where, for what, until when; under a password. */
export function GrantAuthority() {
  const t = useTexts();
  const session = useSession();
  const today = useToday();
  const units = unitsHeld(session, ['ASSIGNER', 'SIGNATORY']);
  const [unitId, setUnitId] = useState(units[0]?.id);
  const [delegateId, setDelegateId] = useState<string>();
  const [capacity, setCapacity] = useState<Given['capacity']>('TUQ');
  const [document, setDocument] = useState('');
  const [acts, setActs] = useState<readonly Given['acts'][number][]>([]);
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  const field = useRef<InputRef>(null);
  const act = useGrantAuthority();
  const body: Given | undefined =
    unitId !== undefined &&
    delegateId !== undefined &&
    document.trim() !== '' &&
    acts.length > 0 &&
    from !== null &&
    to !== null &&
    to >= from
      ? { unitId, delegateId, capacity, document: document.trim(), acts: [...acts], from, to }
      : undefined;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!body) return;
    if (act.passwordNeeded && password === '') return field.current?.focus();
    if (!(await act.grant(body, password))) return field.current?.focus();
    setPassword('');
    setDelegateId(undefined);
    setDocument('');
  };

  return (
    <details className="more padded">
      <summary>{t.authorities.grant}</summary>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <OwnPasswordNeeded />
        <div className="fields">
          <Field label={t.authorities.scope}>
            {({ id }) => (
              <Select
                id={id}
                value={unitId}
                options={units.map((unit) => ({ value: unit.id, title: unit.name, label: unit.name }))}
                onChange={setUnitId}
              />
            )}
          </Field>
          <Field label={t.authorities.delegate} hint={t.authorities.delegateHint}>
            {({ id }) => (
              <PersonSelect
                id={id}
                unitId={unitId}
                without={session.person.id}
                value={delegateId}
                onChange={setDelegateId}
              />
            )}
          </Field>
          <Field label={t.authorities.capacityLabel} hint={t.authorities.meaning[capacity]}>
            {({ id }) => (
              <Select
                id={id}
                value={capacity}
                options={capacities.map((value) => ({
                  value,
                  title: t.authorities.capacity[value],
                  label: t.authorities.capacity[value],
                }))}
                onChange={(chosen: Given['capacity']) => setCapacity(chosen)}
              />
            )}
          </Field>
          <TextField
            label={t.authorities.documentLabel}
            hint={t.authorities.documentHint}
            value={document}
            onChange={setDocument}
          />
          <fieldset className="bare">
            <legend>{t.authorities.acts}</legend>
            <span className="row">
              {allActs.map((one) => (
                <Checkbox
                  key={one}
                  checked={acts.includes(one)}
                  onChange={({ target }) =>
                    setActs(target.checked ? [...acts, one] : acts.filter((other) => other !== one))
                  }
                >
                  {t.authorities.act[one]}
                </Checkbox>
              ))}
            </span>
          </fieldset>
          <Field label={t.authorities.from}>
            {({ id }) => <DayField id={id} value={from} onChange={setFrom} />}
          </Field>
          <Field label={t.authorities.to} hint={t.authorities.toHint}>
            {({ id }) => (
              <DayField id={id} value={to} onChange={setTo} {...(from !== null && { earliest: from })} />
            )}
          </Field>
        </div>
        {body && (
          <Confirmation
            statement={t.authorities.statement}
            passwordNeeded={act.passwordNeeded}
            password={password}
            onPassword={setPassword}
            field={field}
          />
        )}
        {act.done && <NoticeBox tone="done">{t.authorities.granted}</NoticeBox>}
        <ProblemBox error={act.error} />
        <div className="row">
          <Button type="primary" htmlType="submit" disabled={!body} loading={act.busy}>
            {t.authorities.grant}
          </Button>
          {!body && <span className="quiet small">{t.authorities.fill}</span>}
        </div>
      </form>
    </details>
  );
}
