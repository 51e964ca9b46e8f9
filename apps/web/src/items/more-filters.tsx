import { getRouteApi } from '@tanstack/react-router';
import Select from 'antd/es/select';
import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { PersonSelect } from '../page/person-select.js';
import { workStatuses, type ItemSearch } from '../search.js';
import { useTexts } from '../texts/language.js';
import { ConditionField } from '../page/condition-field.js';

const route = getRouteApi('/shell/items');

interface Props {
  readonly unitId: string;
  readonly year: number;
  readonly change: (part: { [Name in keyof ItemSearch]?: ItemSearch[Name] | undefined }) => void;
}

/** What is seldom asked for. */
export function MoreFilters({ unitId, year, change }: Props) {
  const t = useTexts();
  const asked = route.useSearch();
  const indicators = useRead('listIndicators', { query: { year } }).data?.indicators ?? [];
  return (
    <div className="fields">
      <ConditionField
        label={t.items.status}
        placeholder={t.items.anyStatus}
        value={asked.status}
        options={workStatuses.map((value) => ({ value, label: t.items.workStatus[value] }))}
        onChange={(status) => change({ status, ...(status === 'COMPLETED' && { done: 'true' }) })}
      />
      <Field label={t.items.show}>
        {({ id }) => (
          <Select
            id={id}
            value={asked.done ?? 'open'}
            options={[
              { value: 'open', label: t.items.open },
              { value: 'true', label: t.items.all },
            ]}
            onChange={(done) => change({ done: done === 'true' ? 'true' : undefined })}
          />
        )}
      </Field>
      <ConditionField
        label={t.items.side}
        value={asked.side}
        options={(['SIGNATORY', 'ASSIGNER'] as const).map((value) => ({
          value,
          label: t.items.sides[value],
        }))}
        onChange={(side) => change({ side })}
      />
      <Field label={t.items.performer}>
        {({ id }) => (
          <PersonSelect
            id={id}
            clearable
            unitId={unitId}
            value={asked.personId}
            onChange={(personId) => change({ personId })}
          />
        )}
      </Field>
      <ConditionField
        label={t.items.indicator}
        value={asked.indicator}
        options={indicators.map(({ code, name }) => ({ value: code, label: `${name} · ${code}` }))}
        onChange={(indicator) => change({ indicator })}
      />
      <ConditionField
        label={t.items.target}
        value={asked.reached}
        options={[
          { value: 'true', label: t.items.reached },
          { value: 'false', label: t.items.notReached },
        ]}
        onChange={(reached) => change({ reached })}
      />
      <ConditionField
        label={t.items.evidenceField}
        value={asked.withoutEvidence}
        options={[{ value: 'true', label: t.items.withoutEvidence }]}
        onChange={(withoutEvidence) => change({ withoutEvidence })}
      />
      <ConditionField
        label={t.items.causeField}
        value={asked.cause}
        options={(['STATED', 'CONFIRMED', 'REFUSED'] as const).map((value) => ({
          value,
          label: t.items.cause[value],
        }))}
        onChange={(cause) => change({ cause })}
      />
      <Field label={t.items.sort}>
        {({ id }) => (
          <Select
            id={id}
            value={asked.sort ?? 'DUE'}
            options={(['DUE', 'UNIT', 'DISTANCE'] as const).map((value) => ({
              value,
              label: t.items.sorts[value],
            }))}
            onChange={(sort) => change({ sort: sort === 'DUE' ? undefined : sort })}
          />
        )}
      </Field>
    </div>
  );
}
