import Select from 'antd/es/select';
import { useRead } from '../../api/use-read.js';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import { matches } from '../../texts/matches.js';
import type { Side } from './draft-form.js';

interface Props {
  readonly side: Side;
  readonly many: boolean;
  readonly unitId: string | null;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
}

/** Who does it: the signatory, or somebody of the unit; where many are addressed, each signatory himself. The assigner is bound in person. */
export function ItemPersonField({ side, many, unitId, value, onChange }: Props) {
  const t = useTexts();
  const query = { unitId: unitId ?? '', limit: 200 };
  const { data, isFetching } = useRead(
    'listPersons',
    { query },
    { enabled: side === 'SIGNATORY' && !many && unitId !== null },
  );
  if (side === 'ASSIGNER' || many)
    return (
      <div className="field">
        <span className="label">{t.clarity.PERSON}</span>
        <span>{side === 'ASSIGNER' ? t.editor.assignerHimself : t.draft.eachSignatory}</span>
      </div>
    );
  const options = (data?.items ?? []).map(({ id, name, positions }) => ({
    value: id,
    label: [name, positions[0]?.title].filter(Boolean).join(', '),
  }));
  const known = options.some((option) => option.value === value);
  return (
    <Field label={t.clarity.PERSON} hint={unitId === null ? t.draft.unitFirst : t.draft.hint.PERSON}>
      {({ id }) => (
        <Select
          id={id}
          showSearch={{ filterOption: (sought, option) => matches(option?.label ?? '', sought) }}
          loading={isFetching}
          disabled={unitId === null}
          placeholder={t.draft.choosePerson}
          value={known ? value : undefined}
          options={options}
          onChange={(chosen) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}
