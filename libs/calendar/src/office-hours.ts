import type { LocalDate } from './local-date.js';
import { atHour, startOfDay, type Instant } from './vietnam-time.js';
import type { WorkingCalendar } from './working-calendar.js';

const MINUTE_MS = 60_000;

/** A stretch of time; `to` is exclusive. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** Minutes since midnight of an hour written `HH:MM`; NaN when it is written otherwise. */
export function minutesOf(hour: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return Number.NaN;
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
}

/** Milliseconds of office hours in a working day. */
export function officeTime({ officeHours }: WorkingCalendar): number {
  return officeHours.reduce((sum, { from, to }) => sum + (minutesOf(to) - minutesOf(from)) * MINUTE_MS, 0);
}

/** Milliseconds of office hours that have passed at a moment of a working day. */
export function officeTimePassed({ officeHours }: WorkingCalendar, date: LocalDate, at: Instant): number {
  const now = Date.parse(at) - Date.parse(startOfDay(date));
  return officeHours.reduce((sum, { from, to }) => {
    const [start, end] = [minutesOf(from) * MINUTE_MS, minutesOf(to) * MINUTE_MS];
    return sum + Math.min(Math.max(now - start, 0), end - start);
  }, 0);
}

/** The stretches of a working day's office hours that lie between two moments, in order. */
export function stretchesBetween(
  calendar: WorkingCalendar,
  date: LocalDate,
  after: Instant,
  before: Instant,
): Stretch[] {
  return calendar.officeHours
    .map(({ from, to }) => {
      const [start, end] = [atHour(date, from), atHour(date, to)];
      return { from: start > after ? start : after, to: end < before ? end : before };
    })
    .filter(({ from, to }) => from < to);
}

/**
 * When the office opens and closes on a working day.
 * @throws RangeError when the calendar has no office hours.
 */
export function officeDay(calendar: WorkingCalendar, date: LocalDate): Stretch {
  const [first, last] = [calendar.officeHours.at(0), calendar.officeHours.at(-1)];
  if (first === undefined || last === undefined)
    throw new RangeError(`Calendar ${calendar.version} has no office hours`);
  return { from: atHour(date, first.from), to: atHour(date, last.to) };
}
