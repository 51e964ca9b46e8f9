import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { useToday } from '../../session/read-welcome.js';
import { useTexts } from '../../texts/language.js';

/** The day to sign by. */
export function SignByField({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (day: string | null) => void;
}) {
  const t = useTexts();
  const today = useToday();
  return (
    <Field label={t.draft.signBy} hint={t.draft.signByHint}>
      {({ id }) => <DayField id={id} value={value} onChange={onChange} earliest={today} />}
    </Field>
  );
}
