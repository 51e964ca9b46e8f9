import { dueBy } from '#libs/calendar/src/due-by.js';
import type { Due } from '#libs/calendar/src/due.js';
import type { Term } from '#libs/calendar/src/term.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from './rule-broken.js';

/** When a term ends; throws CALENDAR_NOT_COVERED where the calendar does not answer for it. */
export function dueWithin(term: Term, calendar: WorkingCalendar): Due {
  try {
    return dueBy(term, calendar);
  } catch (error) {
    if (error instanceof RangeError) throw new RuleBroken('CALENDAR_NOT_COVERED', { reason: error.message });
    throw error;
  }
}

/** When so many working days after the day of a moment are over: the term that people get to answer one another. */
export const dueWithinDays = (days: number, from: Instant, calendar: WorkingCalendar): Due =>
  dueWithin({ rule: 'WORKING_DAYS_AFTER', from: dateOf(from), days }, calendar);
