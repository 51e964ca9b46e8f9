import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import { workingDaysBetween } from '#libs/calendar/src/working-days.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';

/** Working days that something due on one day was late in the time of who was bound from a day on (null: since ever), up to `last`. */
export function daysLate(
  calendar: WorkingCalendar,
  dueOn: LocalDate,
  from: LocalDate | null,
  last: LocalDate,
): number {
  const dayBefore = from === null ? dueOn : addDays(from, -1);
  const inTime = dayBefore > dueOn ? dayBefore : dueOn;
  return last > inTime ? workingDaysBetween(calendar, inTime, last) : 0;
}
