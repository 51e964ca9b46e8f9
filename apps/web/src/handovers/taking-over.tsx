import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { UnitSelect } from '../page/unit-select.js';
import { useTexts } from '../texts/language.js';
import type { Bound } from './handing-over.js';

interface Props {
  readonly of: readonly Bound[];
  readonly unitId: string | undefined;
  readonly onChange: (unitId: string | undefined) => void;
}

/** To which unit passes what units that are no more owed: their successors are named, any other may be chosen. */
export function TakingOver({ of, unitId, onChange }: Props) {
  const t = useTexts();
  const ended = useRead('listEndedUnits', {}).data?.units ?? [];
  const concerned = new Set(of.map(({ unit }) => unit.id));
  const successors = ended.flatMap((one) => (concerned.has(one.unit.id) ? one.successors : []));
  return (
    <div className="panel padded fields">
      <Field
        label={t.handovers.takesOver}
        hint={t.handovers.takesOverHint([...new Set(successors.map(({ name }) => name))])}
      >
        {({ id }) => <UnitSelect id={id} value={unitId} onChange={onChange} />}
      </Field>
    </div>
  );
}
