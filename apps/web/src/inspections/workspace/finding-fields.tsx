import TextArea from 'antd/es/input/TextArea';
import Select from 'antd/es/select';
import { findingKinds } from '../../findings/finding-kinds.js';
import { Field } from '../../page/field.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import type { FindingValue } from '../field/note.js';
import { useField } from '../field/use-field.js';
import { severityWords } from '../severity-words.js';
import { AddresseeFields } from './addressee-fields.js';
import { RepeatField } from './repeat-field.js';

interface Props {
  readonly findingId: string;
  readonly value: FindingValue;
  readonly onChange: (value: FindingValue) => void;
}

const written = [
  { name: 'seen', most: 4000, rows: 4 },
  { name: 'legalGround', most: 1000, rows: 1 },
] as const;

/** What kind of finding, how grave, what was seen, by which rule, and who is to answer. */
export function FindingFields({ findingId, value, onChange }: Props) {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const { inspection } = useField();
  const choice = (of: string, label: string) => ({ value: of, label, title: label });
  const [seen, ground] = written.map(({ name, most, rows }) => (
    <Field key={name} label={t.field.fields[name]} hint={t.field.hint[name]} wide>
      {(ids) => (
        <TextArea
          {...ids}
          lang="vi"
          maxLength={most}
          autoSize={{ minRows: rows, maxRows: 12 }}
          value={value[name]}
          onChange={({ target }) => onChange({ ...value, [name]: target.value })}
        />
      )}
    </Field>
  ));
  return (
    <div className="fields">
      {seen}
      <Field label={t.field.fields.content}>
        {({ id }) => (
          <Select
            id={id}
            placeholder={t.field.choose}
            value={value.content}
            options={inspection.contents.map((of) => ({ ...choice(of, t.reform.content[of]), value: of }))}
            onChange={(content) => onChange({ ...value, content })}
          />
        )}
      </Field>
      <Field label={t.field.fields.kind} hint={t.field.kindHint[value.kind]}>
        {({ id }) => (
          <Select
            id={id}
            value={value.kind}
            options={findingKinds.map((of) => ({ ...choice(of, t.reform.kind[of]), value: of }))}
            onChange={(kind) =>
              onChange({
                ...value,
                kind,
                ...(kind !== 'RECOMMENDATION' && { addressee: null, answererId: null }),
              })
            }
          />
        )}
      </Field>
      <Field label={t.field.fields.severity} wide>
        {({ id }) => (
          <Select
            id={id}
            placeholder={t.field.choose}
            value={value.severity}
            options={inspection.severities.map((of) => choice(of.code, severityWords(t, of, said)))}
            onChange={(severity) => onChange({ ...value, severity })}
          />
        )}
      </Field>
      {value.kind === 'RECOMMENDATION' && <AddresseeFields value={value} onChange={onChange} />}
      {ground}
      <RepeatField findingId={findingId} value={value} onChange={onChange} />
    </div>
  );
}
