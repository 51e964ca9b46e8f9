import InputNumber from 'antd/es/input-number';
import { Field } from '../../page/field.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly wrong?: string | undefined;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** As large as the contract takes one, either way. */
const MOST = 1e12;

/** As the contract takes it: at most three decimals. Rounded when it is written, since a fixed precision would show 90 as 90,000. */
const rounded = (value: number): number => Number(value.toFixed(3));

/** A figure, with the decimal comma of Vietnam. */
export const FigureField = ({ label, hint, wrong, value, onChange }: Props) => (
  <Field label={label} hint={hint} wrong={wrong}>
    {(ids) => (
      <InputNumber
        {...ids}
        min={-MOST}
        max={MOST}
        decimalSeparator=","
        style={{ width: '100%' }}
        value={value}
        onChange={(written) => onChange(written === null ? null : rounded(written))}
      />
    )}
  </Field>
);
