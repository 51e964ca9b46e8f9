import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Input from 'antd/es/input/Input';
import { Field } from '../page/field.js';
import { useNarrow } from '../page/use-narrow.js';
import { useTyped } from '../page/use-typed.js';
import { UnitSelect } from '../page/unit-select.js';
import { YearSelect } from '../page/year-select.js';
import type { ItemSearch } from '../search.js';
import { useTexts } from '../texts/language.js';
import { MoreFilters } from './more-filters.js';

const route = getRouteApi('/shell/items');

/** Below which unit, in which year, and what else; what is seldom asked for is folded away, on a telephone all of it. */
export function ItemFilters({ unitId, year }: { unitId: string; year: number }) {
  const t = useTexts();
  const narrow = useNarrow();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/items' });
  const change = (part: { [Name in keyof ItemSearch]?: ItemSearch[Name] | undefined }) =>
    navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const [words, setWords] = useTyped(asked.search, (search) => void change({ search }));
  const where = (
    <div className="fields">
      <Field label={t.coverage.below}>
        {({ id }) => (
          <UnitSelect
            id={id}
            value={unitId}
            onChange={(chosen) => chosen && void change({ unitId: chosen, own: undefined })}
          />
        )}
      </Field>
      <Field label={t.list.year}>
        {({ id }) => (
          <YearSelect id={id} value={year} onChange={(chosen) => chosen && void change({ year: chosen })} />
        )}
      </Field>
      <Field label={t.items.search}>
        {(ids) => (
          <Input
            {...ids}
            type="search"
            maxLength={100}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
    </div>
  );
  return (
    <search className="items-filters">
      {!narrow && where}
      <details>
        <summary>{narrow ? t.items.filters : t.items.moreFilters}</summary>
        {narrow && where}
        <MoreFilters unitId={unitId} year={year} change={(part) => void change(part)} />
      </details>
    </search>
  );
}
