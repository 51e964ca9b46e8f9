import { addDays, weekday, type LocalDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
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
