import TextArea from 'antd/es/input/TextArea';
import { Field } from '../../page/field.js';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why, in the words of who does it: they stay in the record and the other side reads them. */
export const ReasonField = ({ label, hint, value, onChange }: Props) => (
  <Field label={label} hint={hint} wide>
    {(ids) => (
      <TextArea
        {...ids}
        lang="vi"
        maxLength={2000}
        autoSize={{ minRows: 3, maxRows: 8 }}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
