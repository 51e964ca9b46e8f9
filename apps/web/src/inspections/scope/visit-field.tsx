import Select from 'antd/es/select';
import { useRead } from '../../api/use-read.js';
import { newId } from '../../page/new-id.js';
import { Field } from '../../page/field.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { namedUnits } from '../named-units.js';
import { withContents, type ScopeForm } from './scope-form.js';

interface Props {
  readonly form: ScopeForm;
  readonly onChange: (form: ScopeForm) => void;
}

/** No visit can be called so. */
const UNANNOUNCED = 'UNANNOUNCED';

/** Whether it carries out a visit of the plan of the year, whose units and contents it takes over, or comes unannounced. */
export function VisitField({ form, onChange }: Props) {
  const t = useRemediationTexts();
  const { month } = useFormats();
  const today = useToday();
  const year = Number((form.from ?? today).slice(0, 4));
  const query = { unitId: form.unitId ?? '', year };
  const plan = useRead('getYearPlan', { query }, { enabled: form.unitId !== null }).data?.plan;
  const visits = (plan?.visits ?? []).map((visit) => {
    const words = `${month(visit.month)}: ${namedUnits(visit.units, t.inspections.moreUnits)}`;
    return { value: visit.visitId, label: words, title: words };
  });
  const unannounced = {
    value: UNANNOUNCED,
    label: t.inspections.unannounced,
    title: t.inspections.unannounced,
  };
  const choose = (chosen: string) => {
    const visit = plan?.visits.find(({ visitId }) => visitId === chosen);
    if (!plan || !visit) return onChange({ ...form, visit: null });
    const { visitId, unitIds, contents } = visit;
    const taken = { ...form, visit: { yearPlanId: plan.id, visitId }, units: unitIds };
    return onChange(withContents(taken, contents, newId));
  };
  return (
    <Field
      label={t.inspections.ground}
      hint={plan ? t.inspections.groundHint : t.inspections.noYearPlan(year)}
    >
      {({ id }) => (
        <Select
          id={id}
          value={form.visit?.visitId ?? UNANNOUNCED}
          options={[unannounced, ...visits]}
          onChange={choose}
        />
      )}
    </Field>
  );
}
