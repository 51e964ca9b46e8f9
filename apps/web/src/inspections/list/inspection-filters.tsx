import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Select from 'antd/es/select';
import { Field } from '../../page/field.js';
import { UnitSelect } from '../../page/unit-select.js';
import { YearSelect } from '../../page/year-select.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

const route = getRouteApi('/shell/inspections');
const statuses = ['OPEN', 'CONCLUDED', 'CANCELLED'] as const;

/** Narrows the list by year, status and unit. */
export function InspectionFilters() {
  const t = useRemediationTexts();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/inspections' });
  const change = (part: { [Name in keyof typeof asked]?: (typeof asked)[Name] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  return (
    <search className="fields">
      <Field label={t.list.year}>
        {({ id }) => (
          <YearSelect id={id} clearable value={asked.year} onChange={(year) => change({ year })} />
        )}
      </Field>
      <Field label={t.list.status}>
        {({ id }) => (
          <Select
            id={id}
            allowClear={{ label: t.list.clear }}
            value={asked.status}
            placeholder={t.list.anyStatus}
            options={statuses.map((value) => ({
              value,
              label: t.inspections.status[value],
              title: t.inspections.status[value],
            }))}
            onChange={(status) => change({ status })}
          />
        )}
      </Field>
      <Field label={t.inspections.units}>
        {({ id }) => (
          <UnitSelect id={id} clearable value={asked.unitId} onChange={(unitId) => change({ unitId })} />
        )}
      </Field>
    </search>
  );
}
