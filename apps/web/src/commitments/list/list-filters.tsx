import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Input from 'antd/es/input/Input';
import Select from 'antd/es/select';
import { useEffect, useState } from 'react';
import { Field } from '../../page/field.js';
import { UnitSelect } from '../../page/unit-select.js';
import { YearSelect } from '../../page/year-select.js';
import { statuses } from '../../search.js';
import { useTexts } from '../../texts/language.js';

const route = getRouteApi('/shell/commitments');
/** While one types, the address rests. */
const TYPING = 350;

/** Narrows the list; what is chosen stands in the address, to be kept and sent on. */
export function ListFilters() {
  const t = useTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/commitments' });
  const [words, setWords] = useState(asked.search ?? '');
  const change = (part: Partial<typeof asked>) =>
    navigate({ search: (before) => ({ ...before, ...part }), replace: true });

  useEffect(() => {
    if (words === (asked.search ?? '')) return;
    const timer = setTimeout(() => void change({ search: words.trim() === '' ? undefined : words }), TYPING);
    return () => clearTimeout(timer);
  });

  return (
    <search className="fields filters">
      <Field label={t.list.words}>
        {(ids) => (
          <Input {...ids} type="search" value={words} onChange={({ target }) => setWords(target.value)} />
        )}
      </Field>
      <Field label={t.list.status}>
        {({ id }) => (
          <Select
            id={id}
            allowClear={{ label: t.list.clear }}
            value={asked.status}
            placeholder={t.list.anyStatus}
            options={statuses.map((value) => ({ value, label: t.status[value] }))}
            onChange={(status) => void change({ status })}
          />
        )}
      </Field>
      <Field label={t.list.unit}>
        {({ id }) => (
          <UnitSelect id={id} clearable value={asked.unitId} onChange={(unitId) => void change({ unitId })} />
        )}
      </Field>
      <Field label={t.list.year}>
        {({ id }) => (
          <YearSelect id={id} clearable value={asked.year} onChange={(year) => void change({ year })} />
        )}
      </Field>
    </search>
  );
}
