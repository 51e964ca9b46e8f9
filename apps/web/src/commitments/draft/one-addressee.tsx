import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { Field } from '../../page/field.js';
import { Person } from '../../page/person.js';
import { UnitSelect } from '../../page/unit-select.js';
import { useTexts } from '../../texts/language.js';
import type { DraftForm } from './draft-form.js';

interface Props {
  readonly form: DraftForm;
  readonly units: readonly UnitRow[];
  readonly onUnit: (unitId: string | undefined) => void;
}

/** One unit; who signs is its head, and a unit without one is told apart at once. */
export function OneAddressee({ form, units, onUnit }: Props) {
  const t = useTexts();
  const unit = units.find(({ id }) => id === form.unitId);
  return (
    <>
      <Field label={t.draft.unit} wrong={unit && unit.head === null ? t.draft.vacant(unit.name) : undefined}>
        {({ id }) => <UnitSelect id={id} value={form.unitId ?? undefined} onChange={onUnit} />}
      </Field>
      <div className="field">
        <span className="label">{t.draft.signatory}</span>
        {unit?.head ? <Person person={unit.head} /> : <span className="quiet">{t.draft.signatoryHint}</span>}
      </div>
    </>
  );
}
