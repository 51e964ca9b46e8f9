import Select from 'antd/es/select';
import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly id: string;
  /** Whose people are offered before one has written a name. */
  readonly unitId?: string | undefined;
  /** Somebody who can't be chosen. */
  readonly without?: string | undefined;
  /** Whether nobody may be chosen again. */
  readonly clearable?: boolean;
  readonly value: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
}

/** One of the people one may see, searched for by name at the service. */
export function PersonSelect({ id, unitId, without, clearable = false, value, onChange }: Props) {
  const t = useTexts();
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const query = {
    ...(sought !== '' && { search: sought }),
    ...(sought === '' && unitId !== undefined && { unitId }),
    limit: 50,
  };
  const { data, isFetching } = useRead('listPersons', { query });
  const [picked, setPicked] = useState<{ value: string; label: string }>();
  // Whoever stands in the address was not picked here.
  const named = useRead(
    'getPerson',
    { params: { id: value ?? '' } },
    { enabled: value !== undefined && value !== picked?.value },
  ).data;
  const chosen = picked?.value === value ? picked : named && { value: named.id, label: named.name };
  const found = (data?.items ?? [])
    .filter((one) => one.id !== without)
    .map(({ id: person, name, positions, unit }) => ({
      value: person,
      title: name,
      label: `${name} · ${positions.find(({ to }) => to === null)?.title ?? unit.name}`,
    }));
  // What was chosen keeps its name while another is searched for.
  const options = chosen && !found.some((one) => one.value === chosen.value) ? [...found, chosen] : found;
  return (
    <Select
      id={id}
      allowClear={clearable && { label: t.list.clear }}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      placeholder={t.list.choosePerson}
      notFoundContent={isFetching ? t.state.loading : t.list.nobody}
      value={value}
      options={options}
      onChange={(person: string | undefined) => {
        setPicked(found.find((one) => one.value === person));
        onChange(person);
      }}
    />
  );
}
