import { useRead } from '../../api/use-read.js';
import { ProblemBox } from '../../page/problem-box.js';
import { addressed, type DraftForm } from './draft-form.js';
import { ManyAddressees } from './many-addressees.js';
import { OneAddressee } from './one-addressee.js';
import { useHeadNow } from './use-head-now.js';

interface Props {
  readonly many: boolean;
  readonly form: DraftForm;
  readonly onChange: (form: DraftForm) => void;
}

/** To whom: the head of one unit, or of all below one. */
export function Addressees({ many, form, onChange }: Props) {
  const { data, error, refetch } = useRead('listUnits', { query: {} });
  const units = data?.units ?? [];
  const unit = many ? undefined : units.find(({ id }) => id === form.unitId);
  useHeadNow(unit, form, onChange);
  const choose = (unitId: string | undefined) => {
    const chosen = units.find(({ id }) => id === unitId);
    onChange(
      many ? { ...form, unitId: unitId ?? null } : addressed(form, unitId ?? null, chosen?.head?.id ?? null),
    );
  };
  return (
    <>
      {error && <ProblemBox error={error} again={refetch} />}
      {many ? (
        <ManyAddressees
          form={form}
          units={units}
          onUnit={choose}
          onLevel={(level) => onChange({ ...form, level })}
        />
      ) : (
        <OneAddressee form={form} units={units} onUnit={choose} />
      )}
    </>
  );
}
