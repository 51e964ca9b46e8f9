import Input from 'antd/es/input/Input';
import { useState } from 'react';
import type { Reply } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { HourField } from '../page/hour-field.js';
import { ActForm } from '../page/act-form.js';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly sending: Reply<'getSending'>;
  readonly administers: boolean;
}

/** When messages leave, and how many at most. */
export function SendRulesForm({ sending: { version, rules }, administers }: Props) {
  const t = useTexts();
  const [chosen, setChosen] = useState(rules);
  const save = useAct('setSendRules');
  const change = (part: Partial<typeof rules>) => setChosen({ ...chosen, ...part });
  const cap = (name: 'personDay' | 'tenantHour', most: number) => (
    <Field label={t.sending[name]} hint={t.sending[`${name}Hint`]}>
      {(ids) => (
        <Input
          {...ids}
          type="number"
          required
          min={1}
          max={most}
          value={chosen[name]}
          onChange={({ target }) => change({ [name]: Number(target.value) })}
        />
      )}
    </Field>
  );
  return (
    <div className="panel padded">
      <h3 className="sending-part">{t.sending.rules}</h3>
      <ActForm
        act={save}
        label={t.sending.saveRules}
        done={t.sending.rulesSaved}
        ready={administers && JSON.stringify(chosen) !== JSON.stringify(rules)}
        onSubmit={() => save.mutate({ body: { version, ...chosen } })}
      >
        <HourField
          label={t.sending.from}
          value={chosen.windowFrom}
          onChange={(windowFrom) => change({ windowFrom })}
        />
        <HourField
          label={t.sending.to}
          value={chosen.windowTo}
          onChange={(windowTo) => change({ windowTo })}
        />
        {cap('personDay', 1_000)}
        {cap('tenantHour', 10_000_000)}
      </ActForm>
    </div>
  );
}
