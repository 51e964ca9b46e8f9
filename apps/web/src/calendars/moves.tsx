import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { MovesSheet } from './moves-sheet.js';

type Preview = Reply<'previewCalendar'>;

/** What would move: three numbers, then the duties from day to day. */
export function Moves({ preview }: { preview: Preview }) {
  const t = useTexts();
  const { number } = useFormats();
  const { deadlines, reminders, noLongerLate, newlyLate, certain, complete, duties } = preview;
  return (
    <div className="stack" aria-live="polite">
      <p>
        <strong>
          {deadlines + reminders === 0
            ? t.calendars.nothingMoves
            : t.calendars.result({
                deadlines: number(deadlines),
                vanish: number(noLongerLate),
                late: number(newlyLate),
                reminders: number(reminders),
              })}
        </strong>
      </p>
      {certain > 0 && <p className="quiet">{t.calendars.certain(number(certain))}</p>}
      {!complete && <p className="quiet">{t.calendars.atLeast}</p>}
      {duties.length > 0 && (
        <>
          <p className="quiet small">{t.calendars.first(duties.length, number(deadlines))}</p>
          <MovesSheet moves={duties} />
        </>
      )}
    </div>
  );
}
