import Input from 'antd/es/input/Input';
import { Field } from './field.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'password';
  readonly max?: number;
  readonly wide?: boolean;
}

/** A line of text with its label. */
export function TextField({ label, hint, value, onChange, type = 'text', max = 200, wide = false }: Props) {
  return (
    <Field label={label} hint={hint} wide={wide}>
      {(ids) => (
        <Input
          {...ids}
          type={type}
          maxLength={max}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
