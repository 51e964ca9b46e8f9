import Select from 'antd/es/select';
import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import { Field } from '../../page/field.js';
import { UnitSelect } from '../../page/unit-select.js';
import { useTexts } from '../../texts/language.js';
import type { DraftForm } from './draft-form.js';
import { headsBelow } from './heads-below.js';

interface Props {
  readonly form: DraftForm;
  readonly units: readonly UnitRow[];
  readonly onUnit: (unitId: string | undefined) => void;
  readonly onLevel: (level: string | null) => void;
}

/** All heads below a unit, or those of one level; who they are is counted before anything is issued. */
export function ManyAddressees({ form, units, onUnit, onLevel }: Props) {
  const t = useTexts();
  const { unitId, level } = form;
  const all = unitId === null ? undefined : headsBelow(units, unitId, null);
  const levels = new Map(
    [...(all?.headed ?? []), ...(all?.vacant ?? [])].map((unit) => [unit.level, unit.levelName]),
  );
  const meant = unitId === null ? undefined : headsBelow(units, unitId, level);
  return (
    <>
      <Field label={t.draft.root} hint={meant && t.draft.reach(meant.headed.length)}>
        {({ id }) => <UnitSelect id={id} value={unitId ?? undefined} onChange={onUnit} />}
      </Field>
      <Field
        label={t.draft.level}
        hint={
          meant && meant.vacant.length > 0
            ? t.draft.withoutHead(
                meant.vacant
                  .map(({ name }) => name)
                  .slice(0, 5)
                  .join(', '),
                meant.vacant.length,
              )
            : undefined
        }
      >
        {({ id }) => (
          <Select
            id={id}
            value={level ?? ''}
            options={[
              { value: '', label: t.draft.anyLevel },
              ...[...levels].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(chosen) => onLevel(chosen === '' ? null : chosen)}
          />
        )}
      </Field>
    </>
  );
}
