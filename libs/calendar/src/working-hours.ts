import { indexedDay, workingDaysOf } from './calendar-index.js';
import { minutesOf, officeTime, officeTimePassed } from './office-hours.js';
import { dateOf, instant, startOfDay, type Instant } from './vietnam-time.js';
import { outsideCoverage, type WorkingCalendar } from './working-calendar.js';
import { workingDaysBefore } from './working-days.js';

const MINUTE_MS = 60_000;

/**
 * The moment at which so many office hours have passed since `from`, which counts from that very moment
 * (Civil Code 2015 art. 147(1)). Where it falls on a break it is the break's beginning: 11:30, not 13:30.
 * @throws RangeError when `hours` is not a whole number of minutes above 0, or either moment lies outside the calendar.
 */
export function addWorkingHours(calendar: WorkingCalendar, from: Instant, hours: number): Instant {
  const time = officeTimeUpTo(calendar, from) + milliseconds(hours);
  const perDay = officeTime(calendar);
  const days = Math.ceil(time / perDay) - 1;
  return (
    momentAt(calendar, days, time - days * perDay, (left, length) => left <= length) ??
    refuse(calendar, `${hours} working hours after ${from}`)
  );
}

/**
 * The moment from which it is so many office hours to `from`: the mirror of `addWorkingHours`.
 * Where it falls on a break it is the break's end: 13:30, not 11:30.
 * @throws RangeError when `hours` is not a whole number of minutes above 0, or either moment lies outside the calendar.
 */
export function subtractWorkingHours(calendar: WorkingCalendar, from: Instant, hours: number): Instant {
  const time = officeTimeUpTo(calendar, from) - milliseconds(hours);
  const perDay = officeTime(calendar);
  const days = Math.floor(time / perDay);
  return (
    momentAt(calendar, days, time - days * perDay, (left, length) => left < length) ??
    refuse(calendar, `${hours} working hours before ${from}`)
  );
}

/**
 * Office hours from one moment to another, negative when `to` is earlier.
 * @throws RangeError when either moment lies outside the calendar.
 */
export function workingHoursBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return (officeTimeUpTo(calendar, to) - officeTimeUpTo(calendar, from)) / (60 * MINUTE_MS);
}

/** Milliseconds of office hours from the start of coverage to the moment. */
function officeTimeUpTo(calendar: WorkingCalendar, at: Instant): number {
  const date = dateOf(at);
  const passed = indexedDay(calendar, date).explanation.working ? officeTimePassed(calendar, date, at) : 0;
  return workingDaysBefore(calendar, date) * officeTime(calendar) + passed;
}

/** The moment of the n-th working day at which `left` of its office time has passed. */
function momentAt(
  calendar: WorkingCalendar,
  day: number,
  left: number,
  fits: (left: number, length: number) => boolean,
): Instant | undefined {
  const date = workingDaysOf(calendar)[day];
  if (date === undefined) return undefined;
  for (const { from, to } of calendar.officeHours) {
    const start = minutesOf(from) * MINUTE_MS;
    const length = minutesOf(to) * MINUTE_MS - start;
    if (fits(left, length)) return instant(new Date(Date.parse(startOfDay(date)) + start + left));
    left -= length;
  }
  return undefined;
}

function milliseconds(hours: number): number {
  const minutes = Math.round(hours * 60);
  // 1.1 hours are 66 minutes, though 1.1 * 60 is a little more in floating point.
  if (!Number.isSafeInteger(minutes) || minutes <= 0 || Math.abs(minutes - hours * 60) > 1e-6)
    throw new RangeError(`Not working hours above 0 in whole minutes: ${hours}`);
  return minutes * MINUTE_MS;
}

function refuse(calendar: WorkingCalendar, what: string): never {
  throw outsideCoverage(calendar, what);
}
