import Button from 'antd/es/button';
import { useState, type ReactNode } from 'react';
import type { Reply } from '../api/endpoints.js';
import { Page } from '../page/page.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { DayDrawer } from './day-drawer.js';
import type { DayEdit } from './day-edits.js';
import { Draft } from './draft.js';
import { DraftNotice } from './draft-notice.js';
import { useKeptEdit } from './kept-edit.js';
import { standingHours, writtenHours } from './standing-hours.js';
import { signs, YearMonths } from './year-months.js';
import { countsOf, daysOfMonth, specialDays, type DayKind } from './year-days.js';
import { Versions } from './versions.js';

type Calendar = Reply<'getCalendar'>;

interface Props {
  readonly calendar: Calendar;
  readonly year: number;
  readonly editable: boolean;
  readonly choice: ReactNode;
  readonly onYear: (year: number) => void;
  readonly children: ReactNode;
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const kinds = Object.keys(signs) as DayKind[];

/** One calendar's year, with what is being changed in it. */
export function CalendarYear({ calendar, year, editable, choice, onYear, children }: Props) {
  const t = useTexts();
  const { day } = useFormats();
  const kept = useKeptEdit(calendar.id, calendar.version);
  const edits = kept.edit.days;
  const [opened, setOpened] = useState<string>();
  const span = calendar.span ?? calendar.beneath?.span ?? null;
  const special = specialDays(calendar);
  const drawn = new Map(special);
  for (const [date, edit] of edits) {
    if (edit) drawn.set(date, { date, ...edit });
    else drawn.delete(date);
  }
  const confirmedTo = span?.confirmedTo ?? '';
  const days = months.map((month) => daysOfMonth(year, month, drawn, confirmedTo));
  const covered = span !== null && `${year}-01-01` >= span.coveredFrom && `${year}-12-31` <= span.coveredTo;
  // What is being changed is drawn; what is said of the year is what holds.
  const standing = months.flatMap((month) => daysOfMonth(year, month, special, confirmedTo));
  const { working, off, saturdays } = countsOf(standing);
  const shown = days.flat().find(({ date }) => date === opened);
  const change = (date: string, edit: DayEdit) => kept.change({ days: new Map(edits).set(date, edit) });
  const { officeHours, transferCut } = standingHours(calendar);
  return (
    <Page
      title={t.calendars.title}
      sentence={covered ? t.calendars.sentence(year, working, off, saturdays) : t.calendars.notCovered(year)}
      under={t.calendars.under(calendar.label, day(confirmedTo))}
    >
      {editable && <DraftNotice kept={kept} />}
      <search className="fields">
        {choice}
        <div className="year-choice" role="group" aria-label={t.calendars.year}>
          <Button aria-label={t.calendars.previous} onClick={() => onYear(year - 1)}>
            ‹
          </Button>
          <strong aria-live="polite">{year}</strong>
          <Button aria-label={t.calendars.next} onClick={() => onYear(year + 1)}>
            ›
          </Button>
        </div>
      </search>
      <ul className="calendar-legend quiet small" aria-label={t.calendars.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <span aria-hidden>{signs[kind]}</span> {t.calendars.kind[kind]}
          </li>
        ))}
        <li>
          <span aria-hidden>?</span> {t.calendars.provisional}
        </li>
      </ul>
      <p className="quiet small">{t.calendars.hoursLine(writtenHours(officeHours), transferCut)}</p>
      <YearMonths months={days} changed={new Set(edits.keys())} onChoose={setOpened} />
      {editable && <Draft calendar={calendar} special={special} kept={kept} />}
      <Section title={t.calendars.versions}>
        <Versions calendarId={calendar.id} versions={calendar.versions} />
      </Section>
      {children}
      <DayDrawer
        key={opened}
        day={shown}
        local={calendar.scope !== 'TENANT'}
        editable={editable}
        onEdit={change}
        onClose={() => setOpened(undefined)}
      />
    </Page>
  );
}
