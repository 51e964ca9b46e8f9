import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { CalendarHead, DayChange, Touched } from './calendar-events.js';

/**
 * From the first to the last day that may mean something else once a calendar is changed: its changed days, what is newly
 * covered or confirmed, and every day where the office hours are others.
 */
export function touchedBy(
  before: CalendarHead,
  after: CalendarHead,
  days: readonly DayChange[],
  beneath: WorkingCalendar | null,
): Touched | null {
  const named = days.map(({ date }) => date);
  const dates = [...named, ...spanned(before.span, after.span)];
  const covered = after.span ?? beneath;
  if (covered && hoursOf(before) !== hoursOf(after)) dates.push(covered.coveredFrom, covered.coveredTo);
  const sorted = dates.toSorted();
  const [from, to] = [sorted.at(0), sorted.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

function spanned(before: CalendarHead['span'], after: CalendarHead['span']): LocalDate[] {
  if (before === null || after === null) return [];
  return (['coveredTo', 'confirmedTo'] as const).flatMap((end) =>
    before[end] < after[end] ? [addDays(before[end], 1), after[end]] : [],
  );
}

const hoursOf = ({ officeHours, transferCut }: CalendarHead): string =>
  JSON.stringify([officeHours, transferCut]);
