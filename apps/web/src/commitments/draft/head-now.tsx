import { useRead } from '../../api/use-read.js';
import { Person } from '../../page/person.js';
import { useTexts } from '../../texts/language.js';
import type { DraftForm } from './draft-form.js';
import { useHeadNow } from './use-head-now.js';

interface Props {
  readonly form: DraftForm;
  readonly onChange: (form: DraftForm) => void;
}

/** Who heads the addressed unit and so is to sign; the unit itself stays what it is. */
export function HeadNow({ form, onChange }: Props) {
  const t = useTexts();
  const { data } = useRead('listUnits', { query: {} });
  const unit = data?.units.find(({ id }) => id === form.unitId);
  useHeadNow(unit, form, onChange);
  return (
    <div className="field">
      <span className="label">{t.draft.signatory}</span>
      {unit?.head && <Person person={unit.head} />}
      {unit && !unit.head && <span className="wrong">{t.draft.vacant(unit.name)}</span>}
    </div>
  );
}
