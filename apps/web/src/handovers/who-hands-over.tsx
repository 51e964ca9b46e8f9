import Select from 'antd/es/select';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { PersonSelect } from '../page/person-select.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import type { Side } from './handing-over.js';

interface Props {
  readonly personId: string | undefined;
  readonly side: Side;
  readonly on: string;
  readonly onChange: (next: { personId?: string; side: Side; on: string }) => void;
}

const sides = ['SIGNATORY', 'ASSIGNER'] as const satisfies readonly Side[];

/** Who hands over, as what, and from which day on another is bound. */
export function WhoHandsOver({ personId, side, on, onChange }: Props) {
  const t = useTexts();
  const today = useToday();
  const chosen = { ...(personId !== undefined && { personId }), side, on };
  return (
    <div className="panel padded fields">
      <Field label={t.handovers.person}>
        {({ id }) => (
          <PersonSelect
            id={id}
            value={personId}
            onChange={(person) => person !== undefined && onChange({ ...chosen, personId: person })}
          />
        )}
      </Field>
      <Field label={t.handovers.side}>
        {({ id }) => (
          <Select
            id={id}
            value={side}
            options={sides.map((value) => ({
              value,
              title: t.handovers.sides[value],
              label: t.handovers.sides[value],
            }))}
            onChange={(next: Side) => onChange({ ...chosen, side: next })}
          />
        )}
      </Field>
      <Field
        label={t.handovers.on}
        hint={t.handovers.onHint}
        wrong={on > today ? t.handovers.onAhead : undefined}
      >
        {({ id }) => (
          <DayField id={id} value={on} onChange={(day) => day !== null && onChange({ ...chosen, on: day })} />
        )}
      </Field>
    </div>
  );
}
