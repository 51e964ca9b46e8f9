import { Field } from '../page/field.js';
import { UnitSelect } from '../page/unit-select.js';
import { YearSelect } from '../page/year-select.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly unitId: string | undefined;
  readonly year: number;
  readonly onChange: (part: { unitId?: string; year?: number }) => void;
}

/** Below which unit, in which year. */
export function SubtreeFilters({ unitId, year, onChange }: Props) {
  const t = useTexts();
  return (
    <search className="fields">
      <Field label={t.coverage.below}>
        {({ id }) => (
          <UnitSelect id={id} value={unitId} onChange={(chosen) => chosen && onChange({ unitId: chosen })} />
        )}
      </Field>
      <Field label={t.list.year}>
        {({ id }) => (
          <YearSelect id={id} value={year} onChange={(chosen) => chosen && onChange({ year: chosen })} />
        )}
      </Field>
    </search>
  );
}
