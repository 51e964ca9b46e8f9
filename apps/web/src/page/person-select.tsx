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
  readonly value: string | undefined;
  readonly onChange: (personId: string | undefined) => void;
}

/** One of the people one may see, searched for by name at the service. */
export function PersonSelect({ id, unitId, without, value, onChange }: Props) {
  const t = useTexts();
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const query = {
    ...(sought !== '' && { search: sought }),
    ...(sought === '' && unitId !== undefined && { unitId }),
    limit: 50,
  };
  const { data, isFetching } = useRead('listPersons', { query });
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
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
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      placeholder={t.list.choosePerson}
      notFoundContent={isFetching ? t.state.loading : t.list.nobody}
      value={value}
      options={options}
      onChange={(person: string | undefined) => {
        setChosen(found.find((one) => one.value === person));
        onChange(person);
      }}
    />
  );
}
