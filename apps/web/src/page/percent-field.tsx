import Input from 'antd/es/input/Input';
import { useTexts } from '../texts/language.js';
import { Field } from './field.js';

interface Props {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How far a piece of work has come, of a hundred. */
export function PercentField({ value, onChange }: Props) {
  const t = useTexts();
  return (
    <Field label={t.atWork.form.percent} hint={t.atWork.form.percentHint}>
      {(ids) => (
        <Input
          {...ids}
          inputMode="numeric"
          suffix="%"
          maxLength={3}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
