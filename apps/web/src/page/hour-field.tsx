import Input from 'antd/es/input/Input';
import { useTexts } from '../texts/language.js';
import { Field } from './field.js';
import { isHour } from './is-hour.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChange: (hour: string) => void;
}

/** An hour as officials write it, whatever the browser's own habit. */
export function HourField({ label, hint, value, disabled = false, onChange }: Props) {
  const t = useTexts();
  return (
    <Field
      label={label}
      wrong={isHour(value) || disabled ? undefined : t.ladders.hourHint}
      {...(hint !== undefined && { hint })}
    >
      {(ids) => (
        <Input
          {...ids}
          inputMode="numeric"
          maxLength={5}
          style={{ maxWidth: 120 }}
          value={value}
          disabled={disabled}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
