import InputNumber from 'antd/es/input-number';
import { Field } from '../page/field.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { bounds, isOutOf, type Bound } from './rules-form.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly bound: Bound;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number within its bounds; what lies outside stays as it was written, and says so. */
export function NumberField({ label, hint, bound, value, onChange }: Props) {
  const t = useRemediationTexts();
  const [least, most] = bounds[bound];
  const wrong = isOutOf(bound, value) ? t.remediationRules.wrong.NUMBER(least, most) : undefined;
  return (
    <Field label={label} wrong={wrong} {...(hint !== undefined && { hint })}>
      {(ids) => (
        <InputNumber<number>
          {...ids}
          className="rules-number"
          precision={0}
          value={value}
          onChange={(written) => onChange(written)}
        />
      )}
    </Field>
  );
}
