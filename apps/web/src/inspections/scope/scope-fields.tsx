import Select from 'antd/es/select';
import { newId } from '../../page/new-id.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { TextField } from '../../page/text-field.js';
import { useSession, unitsHeld } from '../../session/use-session.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { ContentsField } from '../contents-field.js';
import { UnitsField } from '../units-field.js';
import { withContents, type ScopeForm } from './scope-form.js';
import { VisitField } from './visit-field.js';

interface Props {
  readonly form: ScopeForm;
  readonly onChange: (form: ScopeForm) => void;
  /** Whether the side can still be chosen. */
  readonly fresh: boolean;
}

/** On what ground, where, about what and when is inspected. */
export function ScopeFields({ form, onChange, fresh }: Props) {
  const t = useRemediationTexts();
  const sides = unitsHeld(useSession(), ['INSPECTOR']);
  const days = [
    { name: 'from', label: t.inspections.from, earliest: undefined },
    { name: 'to', label: t.inspections.to, earliest: form.from ?? undefined },
  ] as const;
  return (
    <div className="panel padded fields">
      {fresh && sides.length > 1 && (
        <Field label={t.inspections.side}>
          {({ id }) => (
            <Select
              id={id}
              value={form.unitId}
              options={sides.map(({ id: value, name }) => ({ value, label: name, title: name }))}
              onChange={(unitId) => onChange({ ...form, unitId, visit: null, units: [] })}
            />
          )}
        </Field>
      )}
      <TextField
        wide
        label={t.inspections.title}
        max={300}
        value={form.title}
        onChange={(title) => onChange({ ...form, title })}
      />
      <TextField
        label={t.inspections.decisionNumber}
        max={60}
        value={form.number}
        onChange={(number) => onChange({ ...form, number })}
      />
      <Field label={t.inspections.decidedOn}>
        {({ id }) => <DayField id={id} value={form.on} onChange={(on) => onChange({ ...form, on })} />}
      </Field>
      <VisitField form={form} onChange={onChange} />
      {days.map(({ name, label, earliest }) => (
        <Field key={name} label={label}>
          {({ id }) => (
            <DayField
              id={id}
              value={form[name]}
              onChange={(day) => onChange({ ...form, [name]: day })}
              {...(earliest !== undefined && { earliest })}
            />
          )}
        </Field>
      ))}
      <UnitsField
        label={t.inspections.units}
        below={form.unitId}
        value={form.units}
        onChange={(units) => onChange({ ...form, units })}
      />
      <ContentsField
        value={form.contents}
        onChange={(contents) => onChange(withContents(form, contents, newId))}
      />
    </div>
  );
}
