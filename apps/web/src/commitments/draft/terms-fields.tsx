import Input from 'antd/es/input/Input';
import TextArea from 'antd/es/input/TextArea';
import { Field } from '../../page/field.js';
import { YearSelect } from '../../page/year-select.js';
import { useTexts } from '../../texts/language.js';
import { ClauseFields } from './clause-fields.js';
import type { Terms } from './draft-form.js';
import { SupersedesField } from './supersedes-field.js';

interface Props {
  readonly terms: Terms;
  /** Of whom another commitment may give way; null where nothing can. */
  readonly unitId: string | null;
  /** The year, and what gives way, stay what they are once both have agreed on them. */
  readonly settled: boolean;
  readonly onChange: (terms: Terms) => void;
}

/** What holds for the whole: its title, its year, its legal bases and clauses, and what follows if it is not kept. */
export function TermsFields({ terms, unitId, settled, onChange }: Props) {
  const t = useTexts();
  return (
    <div className="panel padded fields" lang="vi">
      <Field label={t.draft.name} wide wrong={terms.title.trim() === '' ? t.draft.nameNeeded : undefined}>
        {(ids) => (
          <Input
            {...ids}
            maxLength={300}
            value={terms.title}
            onChange={({ target }) => onChange({ ...terms, title: target.value })}
          />
        )}
      </Field>
      {!settled && (
        <Field label={t.list.year}>
          {({ id }) => (
            <YearSelect
              id={id}
              value={terms.year}
              onChange={(year) => onChange({ ...terms, year: year ?? terms.year, supersedes: null })}
            />
          )}
        </Field>
      )}
      {!settled && unitId !== null && (
        <SupersedesField
          unitId={unitId}
          year={terms.year}
          value={terms.supersedes}
          onChange={(supersedes) => onChange({ ...terms, supersedes })}
        />
      )}
      <Field label={t.draft.bases} hint={t.draft.basesHint} wide>
        {(ids) => (
          <TextArea
            {...ids}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={terms.legalBases.join('\n')}
            onChange={({ target }) =>
              onChange({ ...terms, legalBases: target.value === '' ? [] : target.value.split('\n') })
            }
          />
        )}
      </Field>
      <ClauseFields clauses={terms.clauses} onChange={(clauses) => onChange({ ...terms, clauses })} />
      <Field label={t.draft.consequence} hint={t.draft.consequenceHint} wide>
        {(ids) => (
          <TextArea
            {...ids}
            maxLength={2000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={terms.consequence}
            onChange={({ target }) => onChange({ ...terms, consequence: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
