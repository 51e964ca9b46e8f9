import Select from 'antd/es/select';
import { useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { useTexts } from '../../texts/language.js';

/** As many as the contract takes. */
const MOST = 20;

interface Props {
  readonly id: string;
  /** Whose people can be chosen; all whom one may see where no unit is named. */
  readonly unitId: string | null;
  readonly value: readonly string[];
  readonly without: readonly (string | null)[];
  readonly onChange: (people: string[]) => void;
}

/** People who sign beside a party, searched for by name at the service. */
export function CoSignerSelect({ id, unitId, value, without, onChange }: Props) {
  const t = useTexts();
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const query = {
    limit: 50,
    ...(unitId !== null && { unitId }),
    ...(sought !== '' && { search: sought }),
  };
  const { data, isFetching } = useRead('listPersons', { query });
  const options = (data?.items ?? [])
    .filter((person) => !without.includes(person.id))
    .map(({ id: personId, name, positions, unit }) => ({
      value: personId,
      title: name,
      label: `${name} · ${positions[0]?.title ?? unit.name}`,
    }));
  return (
    <Select
      id={id}
      mode="multiple"
      maxCount={MOST}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      placeholder={t.coSigners.none}
      value={[...value]}
      options={options}
      labelRender={({ value: personId }) => <CoSignerName id={String(personId)} />}
      onChange={(chosen: string[]) => onChange(chosen)}
    />
  );
}

/** Who was chosen may not be on the list that is shown now. */
function CoSignerName({ id }: { id: string }) {
  const { data } = useRead('getPerson', { params: { id } });
  return data?.name ?? '…';
}
