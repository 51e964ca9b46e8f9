import Select from 'antd/es/select';
import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly id: string;
  readonly personId: string;
  readonly value: string | null;
  readonly onChange: (deputyId: string | null) => void;
}

/** One of those who can stand in for a person, searched for by name at the service. */
export function DeputySelect({ id, personId, value, onChange }: Props) {
  const t = useTexts();
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const { data, isPending } = useRead('listDeputies', {
    params: { id: personId },
    query: sought === '' ? {} : { search: sought },
  });
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isPending}
      allowClear
      placeholder={t.absences.anybody}
      value={value}
      options={(data?.items ?? []).map((one) => ({
        value: one.id,
        label: `${one.name} · ${one.post ?? one.unit.name}`,
      }))}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
    />
  );
}
