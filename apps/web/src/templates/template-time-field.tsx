import Input from 'antd/es/input/Input';
import Select from 'antd/es/select';
import { useState } from 'react';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';
import type { TemplateTime } from './template-form.js';

type Kind = NonNullable<TemplateTime>['kind'];
const kinds: readonly Kind[] = ['DATE', 'MONTH', 'BY_ROADMAP'];
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
/** What one begins with: the last day of the year. */
const begun = { DATE: { kind: 'DATE', day: 31, month: 12 }, MONTH: { kind: 'MONTH', month: 12 } } as const;

/** When it is due in whatever year: a day of a month, the last working day of a month, or by a roadmap. */
export function TemplateTimeField({
  time,
  onChange,
}: {
  time: TemplateTime;
  onChange: (time: TemplateTime) => void;
}) {
  const t = useTexts();
  const [kind, setKind] = useState<Kind | undefined>(time?.kind);
  const choose = (chosen: Kind) => {
    setKind(chosen);
    onChange(chosen === 'BY_ROADMAP' ? null : begun[chosen]);
  };
  const months = upTo(12).map((month) => ({ value: month, label: t.templates.month(month) }));
  return (
    <Field label={t.clarity.TIME} hint={t.templates.timeHint}>
      {({ id }) => (
        <div className="template-time">
          <Select
            id={id}
            placeholder={t.draft.timeKind}
            value={kind}
            options={kinds.map((value) => ({ value, label: t.draft.time[value] }))}
            onChange={choose}
          />
          {time?.kind === 'DATE' && (
            <Select
              aria-label={t.templates.dayOfMonth}
              value={time.day}
              options={upTo(31).map((day) => ({ value: day, label: t.templates.day(day) }))}
              onChange={(day) => onChange({ ...time, day })}
            />
          )}
          {(time?.kind === 'DATE' || time?.kind === 'MONTH') && (
            <Select
              aria-label={t.templates.monthOfYear}
              value={time.month}
              options={months}
              onChange={(month) => onChange({ ...time, month })}
            />
          )}
          {kind === 'BY_ROADMAP' && (
            <Input
              aria-label={t.draft.time.BY_ROADMAP}
              maxLength={300}
              value={time?.kind === 'BY_ROADMAP' ? time.roadmap : ''}
              onChange={({ target }) =>
                onChange(target.value === '' ? null : { kind: 'BY_ROADMAP', roadmap: target.value })
              }
            />
          )}
        </div>
      )}
    </Field>
  );
}
