import Select from 'antd/es/select';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { useTexts } from '../texts/language.js';
import { matches } from '../texts/matches.js';
import { withDepth } from './unit-depth.js';

type Units = Reply<'listUnits'>['units'];

interface Props {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (unitId: string | undefined) => void;
  readonly clearable?: boolean;
  /** Which of those one may see can be chosen; all where nothing is said. */
  readonly among?: (units: Units) => Units;
}

/** One of the units one may see, indented by its place in the tree, found with or without marks. */
export function UnitSelect({ id, value, onChange, clearable = false, among }: Props) {
  const t = useTexts();
  const { data, isPending } = useRead('listUnits', { query: {} });
  const seen = data?.units ?? [];
  const units = among ? among(seen) : seen;
  const options = withDepth(units).map(({ unit, depth }) => ({
    value: unit.id,
    title: unit.name,
    label: <span style={{ paddingLeft: depth * 14 }}>{unit.name}</span>,
  }));
  return (
    <Select
      id={id}
      showSearch={{ filterOption: (sought, option) => matches(option?.title ?? '', sought) }}
      loading={isPending}
      allowClear={clearable && { label: t.list.clear }}
      placeholder={clearable ? t.list.anyUnit : t.list.chooseUnit}
      value={data ? value : undefined}
      labelRender={({ value: of }) => units.find(({ id: one }) => one === of)?.name}
      options={options}
      onChange={(chosen: string | undefined) => onChange(chosen)}
    />
  );
}
