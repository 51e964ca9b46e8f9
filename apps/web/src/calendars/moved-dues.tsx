import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { MovesSheet } from './moves-sheet.js';

interface Props {
  readonly calendarId: string;
  readonly number: number;
  readonly moved: number;
}

/** How many duties a version moved; opened, which ones and from which day to which. */
export function MovedDues({ calendarId, number, moved }: Props) {
  const t = useTexts();
  const { number: written } = useFormats();
  const [open, setOpen] = useState(false);
  const params = { id: calendarId, number: String(number) };
  const read = useRead('listCalendarMoves', { params }, { enabled: open });
  if (moved === 0) return <p className="quiet small">{t.calendars.moved(written(0))}</p>;
  return (
    <details className="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.calendars.moved(written(moved))}</summary>
      {open && (
        <Reading of={read}>
          {({ items }) => (
            <div className="stack">
              {items.length < moved && (
                <p className="quiet small">{t.calendars.movesSeen(items.length, written(moved))}</p>
              )}
              {items.length > 0 && <MovesSheet moves={items} />}
            </div>
          )}
        </Reading>
      )}
    </details>
  );
}
