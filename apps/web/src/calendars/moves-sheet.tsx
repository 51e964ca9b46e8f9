import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Sheet, type Column } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

type Move = Reply<'listCalendarMoves'>['items'][number] &
  Partial<Pick<Reply<'previewCalendar'>['duties'][number], 'becomes'>>;

/** Duties from day to day, whether they have moved or would. */
export function MovesSheet({ moves }: { moves: readonly Move[] }) {
  const t = useTexts();
  const { day } = useFormats();
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
    { key: 'owner', title: t.calendars.columns.owner, width: 160, cell: ({ owner }) => owner.name },
    { key: 'unit', title: t.calendars.columns.unit, width: 180, cell: ({ unit }) => unit.name },
    {
      key: 'dates',
      title: t.calendars.columns.dates,
      width: 220,
      cell: ({ from, to, becomes }) => (
        <>
          {t.calendars.from(day(from), day(to))}
          {becomes && <span className="quiet small"> · {t.calendars.becomes[becomes]}</span>}
        </>
      ),
    },
  ];
  return <Sheet label={t.calendars.moves} rows={moves} rowKey={({ id }) => id} columns={columns} />;
}
