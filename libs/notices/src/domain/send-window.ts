import { addDays, weekday, type LocalDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { isWorkingDay } from '#libs/calendar/src/day-explanation.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { SendRules } from './send-rules.js';

type Window = Pick<SendRules, 'windowFrom' | 'windowTo'>;

/** Whether somebody sits at his desk that day. Beyond the calendar Monday to Friday do: no term hangs on a digest. */
export function sendsOn(calendar: WorkingCalendar, day: LocalDate): boolean {
  if (day >= calendar.coveredFrom && day <= calendar.coveredTo) return isWorkingDay(calendar, day);
  return !['SATURDAY', 'SUNDAY'].includes(weekday(day));
}

/** The first working day after that day. */
export function nextSendDay(calendar: WorkingCalendar, day: LocalDate): LocalDate {
  let next = addDays(day, 1);
  while (!sendsOn(calendar, next)) next = addDays(next, 1);
  return next;
}

/** Whether what is not statutory may leave the house at that moment. */
export function isOpen(calendar: WorkingCalendar, { windowFrom, windowTo }: Window, at: Instant): boolean {
  const day = dateOf(at);
  return sendsOn(calendar, day) && at >= atHour(day, windowFrom) && at < atHour(day, windowTo);
}

/** When the house opens next, counted from a moment at which it is closed. */
export function nextOpening(calendar: WorkingCalendar, { windowFrom }: Window, at: Instant): Instant {
  const today = dateOf(at);
  const opens = atHour(today, windowFrom);
  return sendsOn(calendar, today) && at < opens ? opens : atHour(nextSendDay(calendar, today), windowFrom);
}

/** When a person's digest comes that day: at his hour, or as the house opens where it is closed by then. It is never statutory. */
export const digestAt = (day: LocalDate, hour: string, { windowFrom, windowTo }: Window): Instant =>
  atHour(day, hour < windowFrom || hour >= windowTo ? windowFrom : hour);

const TOGETHER_MS = 60_000;

/**
 * When a digest leaves that missed its day, as outages make it: with the one of the day on which the house opens next. A minute
 * after the person's hour, so that what is told at that hour goes along.
 */
export function lateDigestAt(calendar: WorkingCalendar, rules: Window, hour: string, at: Instant): Instant {
  const comes = digestAt(dateOf(nextOpening(calendar, rules, at)), hour, rules);
  return instant(new Date(Date.parse(comes) + TOGETHER_MS));
}
