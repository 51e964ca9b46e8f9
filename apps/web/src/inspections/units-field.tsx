import Select from 'antd/es/select';
import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { withDepth } from '../page/unit-depth.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { matches } from '../texts/matches.js';

interface Props {
  readonly label: string;
  /** The side that inspects: only units below it can be chosen. */
  readonly below: string | null;
  readonly value: readonly string[];
  readonly onChange: (units: string[]) => void;
}

/** Several of the units below one, by their place in the tree. */
export function UnitsField({ label, below, value, onChange }: Props) {
  const t = useRemediationTexts();
  const { data, isPending } = useRead('listUnits', { query: {} });
  const within = new Set(below === null ? [] : [below]);
  const units = (data?.units ?? []).filter(({ id, parentId }) => {
    // Parents come before children.
    if (parentId !== null && within.has(parentId)) within.add(id);
    return within.has(id) && id !== below;
  });
  return (
    <Field label={label} hint={t.inspections.unitsHint(value.length)} wide>
      {(ids) => (
        <Select
          {...ids}
          mode="multiple"
          loading={isPending}
          placeholder={t.inspections.chooseUnits}
          showSearch={{ filterOption: (sought, option) => matches(option?.title ?? '', sought) }}
          value={data ? [...value] : []}
          options={withDepth(units).map(({ unit, depth }) => ({
            value: unit.id,
            title: unit.name,
            label: <span style={{ paddingLeft: depth * 14 }}>{unit.name}</span>,
          }))}
          labelRender={({ value: of }) => units.find(({ id }) => id === of)?.name}
          onChange={(chosen: string[]) => onChange(chosen)}
        />
      )}
    </Field>
  );
}
