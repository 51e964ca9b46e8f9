import { indexedDay } from './calendar-index.js';
import type { LocalDate } from './local-date.js';
import type { CalendarDayKind, WorkingCalendar } from './working-calendar.js';

/** What a day is and why. `PROVISIONAL` names an announced day off that is not yet law. Plain JSON. */
export type DayExplanation = {
  readonly date: LocalDate;
  readonly working: boolean;
  /** A later version of the calendar may yet say otherwise: the day or its whole year is not announced. */
  readonly provisional?: true;
} & (
  | { readonly why: 'WEEKDAY' | 'WEEKEND' }
  | { readonly why: CalendarDayKind | 'PROVISIONAL'; readonly label: string; readonly source: string }
);

/**
 * Says whether a day is a working day, and by which rule or document.
 * @throws RangeError naming the covered span, when the day lies outside it.
 */
export function explainDay(calendar: WorkingCalendar, date: LocalDate): DayExplanation {
  return indexedDay(calendar, date).explanation;
}

/**
 * Whether state bodies work on that day.
 * @throws RangeError naming the covered span, when the day lies outside it.
 */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return explainDay(calendar, date).working;
}
