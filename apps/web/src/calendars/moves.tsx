import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Sheet, type Column } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

type Preview = Reply<'previewCalendar'>;
type Move = Preview['duties'][number];

/** What would move: three numbers, then the duties from day to day. */
export function Moves({ preview }: { preview: Preview }) {
  const t = useTexts();
  const { day, number } = useFormats();
  const { deadlines, reminders, noLongerLate, newlyLate, certain, complete, duties } = preview;
  const columns: Column<Move>[] = [
    {
      key: 'duty',
      title: t.calendars.columns.duty,
      main: true,
      cell: ({ id, title }) => (
        <Link to="/duties/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'owner', title: t.calendars.columns.owner, cell: ({ owner }) => owner.name },
    { key: 'unit', title: t.calendars.columns.unit, cell: ({ unit }) => unit.name },
    {
      key: 'dates',
      title: t.calendars.columns.dates,
      cell: ({ from, to, becomes }) => (
        <>
          {t.calendars.from(day(from), day(to))}
          {becomes && <span className="quiet small"> · {t.calendars.becomes[becomes]}</span>}
        </>
      ),
    },
  ];
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
          <Sheet label={t.calendars.moves} rows={duties} rowKey={({ id }) => id} columns={columns} />
        </>
      )}
    </div>
  );
}
