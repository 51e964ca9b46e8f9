import { daysBetween, type LocalDate } from '#libs/calendar/src/local-date.js';
import { workingDaysBetween } from '#libs/calendar/src/working-days.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';

/** What of a duty decides how it stands in time. */
export interface TimedDuty {
  readonly state: 'OPEN' | 'DONE' | 'CANCELLED';
  readonly dueAt: Instant | null;
  readonly dueOn: LocalDate | null;
  readonly closedAt: Instant | null;
  /** When its owner said that it is done, while that waits for the answer. */
  readonly submittedAt: Instant | null;
}

/** From so many working days before the due day on, a duty is due soon. */
export const SOON = 3;

/** How a duty stands at a moment; never stored, because it changes while nothing happens. */
export function timingOf(duty: TimedDuty, now: Instant, calendar: WorkingCalendar): Duty['timing'] {
  const { state, dueAt, dueOn, closedAt, submittedAt } = duty;
  if (state === 'CANCELLED') return 'CANCELLED';
  if (state === 'DONE')
    return dueAt !== null && closedAt !== null && closedAt >= dueAt ? 'DONE_LATE' : 'DONE_ON_TIME';
  if (submittedAt !== null) return dueAt !== null && submittedAt >= dueAt ? 'SUBMITTED_LATE' : 'SUBMITTED';
  if (dueAt === null || dueOn === null) return 'NO_DEADLINE';
  if (now >= dueAt) return 'OVERDUE';
  const today = dateOf(now);
  if (today === dueOn) return 'DUE_TODAY';
  // Where the calendar ends, calendar days still tell what is soon: working days are never more.
  const left = workingDaysLeft(dueOn, today, calendar) ?? daysBetween(today, dueOn);
  return left <= SOON ? 'DUE_SOON' : 'ON_TRACK';
}

/** Working days from today to the due day, negative once it has passed; null where the calendar does not reach. */
export function workingDaysLeft(
  dueOn: LocalDate | null,
  today: LocalDate,
  calendar: WorkingCalendar,
): number | null {
  if (dueOn === null) return null;
  const covered = (day: LocalDate): boolean => day >= calendar.coveredFrom && day <= calendar.coveredTo;
  return covered(dueOn) && covered(today) ? workingDaysBetween(calendar, today, dueOn) : null;
}
