import { dueBy } from '#libs/calendar/src/due-by.js';
import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** The due date that a granted extension gives: the day asked for or, where that is a day off, the next working day. */
export function extendedDue(until: LocalDate, calendar: WorkingCalendar): Due {
  try {
    return dueBy({ rule: 'ON_DAY', day: until }, calendar);
  } catch (error) {
    if (error instanceof RangeError) throw new RuleBroken('CALENDAR_NOT_COVERED', { reason: error.message });
    throw error;
  }
}
