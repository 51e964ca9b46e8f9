import Select from 'antd/es/select';
import { Field } from '../../page/field.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { matches } from '../../texts/matches.js';
import type { FindingValue } from '../field/note.js';
import { useEarlierFindings } from './use-earlier-findings.js';

interface Props {
  readonly findingId: string;
  readonly value: FindingValue;
  readonly onChange: (value: FindingValue) => void;
}

/** Whether it is an earlier finding of the unit that came back; nothing where the unit has none. */
export function RepeatField({ findingId, value, onChange }: Props) {
  const t = useRemediationTexts();
  const earlier = useEarlierFindings(value.unitId).filter(({ id }) => id !== findingId);
  if (earlier.length === 0 && value.repeatOf === null) return null;
  const options = earlier.map(({ id, number, conclusion, seen }) => {
    const words = t.field.earlier(number, conclusion, seen);
    return { value: id, label: words, title: words };
  });
  return (
    <Field label={t.field.fields.repeatOf} hint={t.field.hint.repeat} wide>
      {({ id }) => (
        <Select
          id={id}
          allowClear={{ label: t.list.clear }}
          showSearch={{ filterOption: (sought, option) => matches(option?.title ?? '', sought) }}
          placeholder={t.field.notRepeated}
          value={value.repeatOf}
          options={options}
          labelRender={({ value: of }) => options.find((one) => one.value === of)?.label ?? t.field.isRepeat}
          onChange={(repeatOf: string | undefined) => onChange({ ...value, repeatOf: repeatOf ?? null })}
        />
      )}
    </Field>
  );
}
