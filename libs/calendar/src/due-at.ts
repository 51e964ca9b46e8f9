import { indexedDay, workingDaysOf } from './calendar-index.js';
import type { DatedMoment, DueMoment } from './due.js';
import { addDays, type LocalDate } from './local-date.js';
import { addMonths, lastDayOf } from './months.js';
import { demandPositiveCount } from './positive-count.js';
import type { CalendarTerm, DatedTerm, Term } from './term.js';
import { transferDue } from './transfer-due.js';
import { dateOf, endOfDay, type Instant } from './vietnam-time.js';
import { outsideCoverage, type WorkingCalendar } from './working-calendar.js';
import { addWorkingDays, nextWorkingDay, subtractWorkingDays } from './working-days.js';
import { addWorkingHours } from './working-hours.js';

/**
 * When a term ends, without the explanation: a look-up, for computing very many anew.
 * @throws RangeError when its count makes no sense, or its beginning or end lies outside the calendar.
 */
export function dueAt(term: Term, calendar: WorkingCalendar): DueMoment {
  return term.rule === 'BY_ROADMAP' ? { kind: 'BY_ROADMAP', at: null, on: null } : endOfTerm(term, calendar);
}

/** When a term with a day ends. @throws RangeError as `dueAt` does. */
export function endOfTerm(term: DatedTerm, calendar: WorkingCalendar): DatedMoment {
  switch (term.rule) {
    case 'ON_DAY':
      return endOf('DATE', nextWorkingDay(calendar, term.day));
    case 'DAYS_AFTER':
    case 'WEEKS_AFTER':
    case 'MONTHS_AFTER':
      return endOf('DATE', nextWorkingDay(calendar, lastDayCounted(term, calendar)));
    case 'WORKING_DAYS_AFTER':
      return endOf('DATE', addWorkingDays(calendar, term.from, term.days));
    case 'WORKING_DAYS_BEFORE':
      return endOf('DATE', subtractWorkingDays(calendar, term.from, term.days));
    case 'WORKING_HOURS_AFTER':
      return hour(addWorkingHours(calendar, term.from, term.hours));
    case 'SAME_DAY_TRANSFER':
      return hour(transferDue(calendar, term.from));
    case 'MONTH_END':
      return endOf('MONTH', lastWorkingDay(calendar, term.month));
  }
}

/**
 * The last day of a calendar term before it is moved off a day off.
 * @throws RangeError when its count makes no sense or its beginning lies outside the calendar.
 */
export function lastDayCounted(term: CalendarTerm, calendar: WorkingCalendar): LocalDate {
  // Asked for its refusal alone: no term begins where the calendar answers for nothing.
  indexedDay(calendar, term.from);
  switch (term.rule) {
    case 'DAYS_AFTER':
      demandPositiveCount(term.days, 'days');
      return addDays(term.from, term.days);
    case 'WEEKS_AFTER':
      demandPositiveCount(term.weeks, 'weeks');
      return addDays(term.from, term.weeks * 7);
    case 'MONTHS_AFTER':
      demandPositiveCount(term.months, 'months');
      return addMonths(term.from, term.months);
  }
}

function lastWorkingDay(calendar: WorkingCalendar, month: string): LocalDate {
  // Counted up to the month's own last day, so that December needs no calendar of the next year.
  const day = workingDaysOf(calendar)[indexedDay(calendar, lastDayOf(month)).upTo - 1];
  if (!day?.startsWith(month)) throw outsideCoverage(calendar, `a working day of ${month}`);
  return day;
}

const endOf = (kind: 'DATE' | 'MONTH', on: LocalDate): DatedMoment => ({ kind, at: endOfDay(on), on });
const hour = (at: Instant): DatedMoment => ({ kind: 'HOUR', at, on: dateOf(at) });
