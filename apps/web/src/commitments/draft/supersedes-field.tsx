import Select from 'antd/es/select';
import { useRead } from '../../api/use-read.js';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';

interface Props {
  readonly unitId: string;
  readonly year: number;
  readonly value: string | null;
  readonly onChange: (supersedes: string | null) => void;
}

/** The commitment in force of the same unit and year that gives way to this one; nothing where there is none. */
export function SupersedesField({ unitId, year, value, onChange }: Props) {
  const t = useTexts();
  const query = { unitId, year, status: 'IN_FORCE', limit: 50 } as const;
  const { data } = useRead('listCommitments', { query });
  // The list holds those of the units below as well.
  const own = (data?.items ?? []).filter(({ unit }) => unit.id === unitId);
  if (own.length === 0 && value === null) return null;
  const options = own.map(({ id, title }) => ({ value: id, label: title, title }));
  const gone = data !== undefined && value !== null && !own.some(({ id }) => id === value);
  return (
    <Field
      label={t.editor.supersedes}
      hint={t.editor.supersedesHint}
      wrong={gone ? t.editor.supersedesGone : undefined}
      wide
    >
      {({ id }) => (
        <Select
          id={id}
          allowClear={{ label: t.list.clear }}
          placeholder={t.editor.supersedesNone}
          value={gone ? undefined : value}
          options={options}
          onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
        />
      )}
    </Field>
  );
}
