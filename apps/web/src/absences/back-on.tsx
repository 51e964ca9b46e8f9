import Button from 'antd/es/button';
import { useId, useState } from 'react';
import { DayField } from '../page/day-field.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly busy: boolean;
  readonly onBack: (on: string) => void;
}

/** Says that somebody is back on a day: pressed once to choose it, twice to say so. */
export function BackOn({ from, to, busy, onBack }: Props) {
  const t = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | null>(from);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t.absences.back}
      </Button>
    );
  return (
    <span className="row">
      <label htmlFor={id} className="small">
        {t.absences.backOn}
      </label>
      <span style={{ width: 140 }}>
        <DayField id={id} value={on} onChange={setOn} />
      </span>
      <Button
        type="primary"
        disabled={on === null || on > to}
        loading={busy}
        onClick={() => on !== null && onBack(on)}
      >
        {t.absences.back}
      </Button>
      <Button onClick={() => setOpen(false)}>{t.people.notNow}</Button>
    </span>
  );
}
