import Input from 'antd/es/input/Input';
import { Field } from '../page/field.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** An hour of the day, as the reader's device writes it. */
export const HourField = ({ label, hint, value, onChange }: Props) => (
  <Field label={label} hint={hint}>
    {(ids) => (
      <Input {...ids} type="time" required value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </Field>
);
