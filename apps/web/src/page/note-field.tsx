import TextArea from 'antd/es/input/TextArea';
import { Field } from './field.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Some lines of words that are kept while one writes them. */
export function NoteField({ label, value, onChange }: Props) {
  const t = useTexts();
  return (
    <Field label={label} hint={t.atWork.form.kept} wide>
      {(ids) => (
        <TextArea
          {...ids}
          lang="vi"
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
