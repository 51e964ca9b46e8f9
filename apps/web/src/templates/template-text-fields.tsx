import Input from 'antd/es/input/Input';
import TextArea from 'antd/es/input/TextArea';
import { Field } from '../page/field.js';
import { useTexts } from '../texts/language.js';
import type { TemplateText } from './template-form.js';

const byLine = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** What holds for the whole: its title, its legal bases, its clauses, and what follows if it is not kept. */
export function TemplateTextFields({
  text,
  onChange,
}: {
  text: TemplateText;
  onChange: (text: TemplateText) => void;
}) {
  const t = useTexts();
  const lists = [
    { name: 'legalBases', label: t.draft.bases, hint: t.draft.basesHint },
    { name: 'clauses', label: t.templates.clauses, hint: t.templates.clausesHint },
  ] as const;
  return (
    <>
      <Field
        label={t.draft.name}
        hint={t.templates.placeholders}
        wide
        wrong={text.title.trim() === '' ? t.draft.nameNeeded : undefined}
      >
        {(ids) => (
          <Input
            {...ids}
            lang="vi"
            maxLength={300}
            value={text.title}
            onChange={({ target }) => onChange({ ...text, title: target.value })}
          />
        )}
      </Field>
      {lists.map(({ name, label, hint }) => (
        <Field key={name} label={label} hint={hint} wide>
          {(ids) => (
            <TextArea
              {...ids}
              lang="vi"
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={(text[name] ?? []).join('\n')}
              onChange={({ target }) => onChange({ ...text, [name]: byLine(target.value) })}
            />
          )}
        </Field>
      ))}
      <Field label={t.draft.consequence} hint={t.draft.consequenceHint} wide>
        {(ids) => (
          <TextArea
            {...ids}
            lang="vi"
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={text.consequence}
            onChange={({ target }) => onChange({ ...text, consequence: target.value })}
          />
        )}
      </Field>
    </>
  );
}
