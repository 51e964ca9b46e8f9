import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { workingDaysBetween } from '#libs/calendar/src/working-days.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';

/** Working days that something due on one day is late on another; 0 up to its day. */
export const daysLate = (calendar: WorkingCalendar, dueOn: LocalDate, on: LocalDate): number =>
  on > dueOn ? workingDaysBetween(calendar, dueOn, on) : 0;

/** The first of two days. */
export const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
