import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useNarrow } from '../page/use-narrow.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { Agenda } from './agenda.js';
import { CalendarAddress } from './calendar-address.js';
import { CalendarControls } from './calendar-controls.js';
import { DayDuties } from './day-duties.js';
import { MonthGrid } from './month-grid.js';
import './my-calendar.css';

const route = getRouteApi('/shell/calendar');

/** What is due day by day, with the days off: as a month at a desk, day after day on a telephone. */
export function MyCalendarPage() {
  const t = useTexts();
  const formats = useFormats();
  const today = useToday();
  const narrow = useNarrow();
  const asked = route.useSearch();
  const navigate = useNavigate({ from: '/calendar' });
  const { month = today.slice(0, 7), unitId, view = narrow ? 'agenda' : 'grid' } = asked;
  const read = useRead('getDutyCalendar', { query: { month, unitId } });
  const { data } = read;
  const within = data?.days.filter(({ date }) => date.startsWith(month)) ?? [];
  const sum = (name: 'duties' | 'open') => within.reduce((all, day) => all + day[name], 0);
  const chosen =
    asked.day ?? (today.startsWith(month) ? today : (within.find((day) => day.duties > 0)?.date ?? ''));
  const chosenDay = data?.days.find(({ date }) => date === chosen);
  return (
    <Page
      title={t.nav.calendar}
      sentence={
        data
          ? t.myCalendar.sentence({
              month: formats.month(month),
              unit: data.unit?.name ?? null,
              duties: sum('duties'),
              open: sum('open'),
            })
          : t.nav.calendar
      }
    >
      <CalendarControls month={month} unitId={unitId} view={view} />
      <Reading of={read}>
        {(calendar) =>
          view === 'agenda' ? (
            <Agenda of={calendar} />
          ) : (
            <>
              <MonthGrid
                month={month}
                today={calendar.today}
                days={calendar.days}
                duties={calendar.duties}
                lead={calendar.unit === null ? 'title' : 'unit'}
                chosen={chosen}
                onChoose={(day) =>
                  void navigate({ search: (before) => ({ ...before, month, day }), replace: true })
                }
              />
              {chosenDay && (
                <DayDuties
                  day={chosenDay}
                  duties={calendar.duties}
                  today={calendar.today}
                  unitId={calendar.unit?.id ?? null}
                />
              )}
            </>
          )
        }
      </Reading>
      {data && (
        <Section title={t.calendarFeed.title}>
          <div className="panel padded stack">
            <p>{t.calendarFeed.what}</p>
            <CalendarAddress key={data.unit?.id ?? 'own'} unit={data.unit} />
          </div>
        </Section>
      )}
    </Page>
  );
}
