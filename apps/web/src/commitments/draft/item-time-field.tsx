import Input from 'antd/es/input/Input';
import Select from 'antd/es/select';
import { useState } from 'react';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import type { Item } from './draft-form.js';

type Time = Item['time'];
type Kind = NonNullable<Time>['kind'];
const kinds: readonly Kind[] = ['DATE', 'MONTH', 'BY_ROADMAP'];

/** When it is due: a day, the last working day of a month, or by a roadmap. */
export function ItemTimeField({ time, onChange }: { time: Time; onChange: (time: Time) => void }) {
  const t = useTexts();
  const [kind, setKind] = useState<Kind>(time?.kind ?? 'DATE');
  return (
    <Field label={t.clarity.TIME} hint={t.draft.timeHint[kind]}>
      {({ id }) => (
        <div className="item-time">
          <Select
            aria-label={t.draft.timeKind}
            value={kind}
            options={kinds.map((value) => ({ value, label: t.draft.time[value] }))}
            onChange={(chosen) => {
              setKind(chosen);
              onChange(null);
            }}
          />
          {kind === 'DATE' && (
            <DayField
              id={id}
              value={time?.kind === 'DATE' ? time.on : null}
              onChange={(on) => onChange(on === null ? null : { kind, on })}
            />
          )}
          {kind === 'MONTH' && (
            <DayField
              id={id}
              picker="month"
              value={time?.kind === 'MONTH' ? time.month : null}
              onChange={(month) => onChange(month === null ? null : { kind, month })}
            />
          )}
          {kind === 'BY_ROADMAP' && (
            <Input
              id={id}
              maxLength={300}
              value={time?.kind === 'BY_ROADMAP' ? time.roadmap : ''}
              onChange={({ target }) =>
                onChange(target.value === '' ? null : { kind, roadmap: target.value })
              }
            />
          )}
        </div>
      )}
    </Field>
  );
}
