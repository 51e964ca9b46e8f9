import { indexedDay, workingDaysOf } from './calendar-index.js';
import type { LocalDate } from './local-date.js';
import { demandPositiveCount } from './positive-count.js';
import { outsideCoverage, type WorkingCalendar } from './working-calendar.js';

/**
 * The last day of a term of `n` working days that begins with an event on `from`.
 * The day of the event is not counted (Civil Code 2015 art. 147(2)), be it a working day or not.
 * @throws RangeError when `n` is not a whole number above 0, or `from` or the result lies outside the calendar.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: LocalDate, n: number): LocalDate {
  demandPositiveCount(n, 'working days');
  const date = workingDaysOf(calendar)[indexedDay(calendar, from).upTo + n - 1];
  if (date === undefined) throw outsideCoverage(calendar, `${n} working days after ${from}`);
  return date;
}

/**
 * The n-th working day before `from`, itself not counted: the mirror of `addWorkingDays`, for reminders and for what must
 * be done so many working days ahead of a date.
 * @throws RangeError when `n` is not a whole number above 0, or `from` or the result lies outside the calendar.
 */
export function subtractWorkingDays(calendar: WorkingCalendar, from: LocalDate, n: number): LocalDate {
  demandPositiveCount(n, 'working days');
  const date = workingDaysOf(calendar)[workingDaysBefore(calendar, from) - n];
  if (date === undefined) throw outsideCoverage(calendar, `${n} working days before ${from}`);
  return date;
}

/**
 * The day itself when it is a working day, else the next one: a term whose last day is a weekend or holiday ends with the
 * next working day (Civil Code 2015 art. 148(5)).
 * @throws RangeError when the day or the result lies outside the calendar.
 */
export function nextWorkingDay(calendar: WorkingCalendar, date: LocalDate): LocalDate {
  const next = workingDaysOf(calendar)[workingDaysBefore(calendar, date)];
  if (next === undefined) throw outsideCoverage(calendar, `the working day next to ${date}`);
  return next;
}

/**
 * Working days after `from` up to and including `to`, so that `to = addWorkingDays(from, n)` gives back `n`.
 * Negative when `to` is earlier: exchanging the two only changes the sign.
 * @throws RangeError when either day lies outside the calendar.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  return indexedDay(calendar, to).upTo - indexedDay(calendar, from).upTo;
}

/**
 * Working days from the start of coverage to before the day.
 * @throws RangeError when the day lies outside the calendar.
 */
export function workingDaysBefore(calendar: WorkingCalendar, date: LocalDate): number {
  const { upTo, explanation } = indexedDay(calendar, date);
  return explanation.working ? upTo - 1 : upTo;
}
