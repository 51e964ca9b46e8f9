import Select from 'antd/es/select';
import { Field } from './field.js';
import { useTexts } from '../texts/language.js';

interface Props<Value extends string> {
  readonly label: string;
  /** What is said while nothing is asked for. */
  readonly placeholder?: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** One condition of a list, picked from a few, or none. */
export function ConditionField<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange } = props;
  const t = useTexts();
  return (
    <Field label={label}>
      {({ id }) => (
        <Select<Value | undefined>
          id={id}
          allowClear={{ label: t.list.clear }}
          showSearch={options.length > 8 && { optionFilterProp: 'label' }}
          placeholder={props.placeholder ?? t.items.any}
          value={value}
          options={options.map((one) => ({ ...one, title: one.label }))}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
