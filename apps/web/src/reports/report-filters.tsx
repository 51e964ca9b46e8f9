import Select from 'antd/es/select';
import { Field } from '../page/field.js';
import { UnitSelect } from '../page/unit-select.js';
import { YearSelect } from '../page/year-select.js';
import { useTexts } from '../texts/language.js';
import { KindSelect } from './kind-select.js';
import { reformParts } from './period-parts.js';

interface Asked {
  readonly unitId?: string;
  readonly period?: string;
  readonly kind?: string | undefined;
}
interface Props {
  readonly unitId: string | undefined;
  readonly period: string;
  readonly kind: string | undefined;
  readonly onChange: (part: Asked) => void;
}

/** Below which unit, in which period, which kind. */
export function ReportFilters({ unitId, period, kind, onChange }: Props) {
  const t = useTexts();
  const [year = '', part = ''] = period.split('-');
  const named = (of: string, chosen: string) => (chosen === '' ? of : `${of}-${chosen}`);
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label: t.report.monthOf(index + 1),
  }));
  return (
    <search className="fields report-filters">
      <Field label={t.coverage.below}>
        {({ id }) => (
          <UnitSelect id={id} value={unitId} onChange={(chosen) => chosen && onChange({ unitId: chosen })} />
        )}
      </Field>
      <Field label={t.list.year}>
        {({ id }) => (
          <YearSelect
            id={id}
            value={Number(year)}
            onChange={(chosen) => chosen && onChange({ period: named(String(chosen), part) })}
          />
        )}
      </Field>
      <Field label={t.report.period}>
        {({ id }) => (
          <Select
            id={id}
            value={part}
            options={[
              { value: '', label: t.report.wholeYear },
              ...reformParts.map((value) => ({ value, label: t.report.parts[value] })),
              ...months,
            ]}
            onChange={(chosen: string) => onChange({ period: named(year, chosen) })}
          />
        )}
      </Field>
      <Field label={t.report.kind}>
        {({ id }) => <KindSelect id={id} value={kind} onChange={(chosen) => onChange({ kind: chosen })} />}
      </Field>
    </search>
  );
}
