import { indexedDay } from './calendar-index.js';
import { addDays } from './local-date.js';
import { officeDay } from './office-hours.js';
import { atHour, dateOf, type Instant } from './vietnam-time.js';
import type { WorkingCalendar } from './working-calendar.js';
import { nextWorkingDay } from './working-days.js';

/** Whether a dossier came so late, or on a day off, that it is transferred on the next working day only. */
export function missesTransfer(calendar: WorkingCalendar, received: Instant): boolean {
  const date = dateOf(received);
  return !indexedDay(calendar, date).explanation.working || received > atHour(date, calendar.transferCut);
}

/**
 * By when a dossier received at a moment is to be with the solver (Decree 61/2018 art. 18(2)). Chosen where the decree leaves
 * it open: received on a working day up to and including 15:00:00 sharp ("sau 15 giờ" is later than that), be it before the
 * office opens, by the end of that day's office hours; received later, or on a day off, by the start of the office hours of
 * the next working day, without grace ("vào đầu giờ").
 * @throws RangeError when the moment or the result lies outside the calendar.
 */
export function transferDue(calendar: WorkingCalendar, received: Instant): Instant {
  const date = dateOf(received);
  return missesTransfer(calendar, received)
    ? officeDay(calendar, nextWorkingDay(calendar, addDays(date, 1))).from
    : officeDay(calendar, date).to;
}
