import Button from 'antd/es/button';
import { useId, useState } from 'react';
import { DayField } from '../page/day-field.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  /** What else ends with it. */
  readonly note?: string | undefined;
  readonly onEnd: (on: string) => void;
}

/** Ends something on a day: pressed once to choose the day, twice to end it. */
export function EndOn({ label, busy, note, onEnd }: Props) {
  const t = useTexts();
  const today = useToday();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | null>(today);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <span className="row">
      <label htmlFor={id} className="small">
        {t.units.lastDay}
      </label>
      <span style={{ width: 140 }}>
        <DayField id={id} value={on} onChange={setOn} />
      </span>
      <Button type="primary" disabled={on === null} loading={busy} onClick={() => on !== null && onEnd(on)}>
        {label}
      </Button>
      <Button onClick={() => setOpen(false)}>{t.people.notNow}</Button>
      {note !== undefined && <span className="quiet small">{note}</span>}
    </span>
  );
}
