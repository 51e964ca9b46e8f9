import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { addWorkingDays, subtractWorkingDays } from '#libs/calendar/src/working-days.js';
import { atHour, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';

/** One step of a ladder: so many working days before (negative) or after the due day, at an hour in Vietnam. */
export interface Rung {
  readonly name: string;
  readonly workingDays: number;
  readonly hour: string;
  /** The notice and the mail it sends to the one who owes. */
  readonly template: string;
}

/** Which kinds of duty are reminded of, and when. Kinds without a line are not. */
export const ladders: Readonly<Record<string, readonly Rung[]>> = {
  SIGN: [
    { name: 'BEFORE', workingDays: -3, hour: '08:00', template: 'SIGN_SOON' },
    { name: 'AFTER', workingDays: 1, hour: '08:00', template: 'SIGN_LATE' },
  ],
};

/** When a rung reminds of a duty; null where the calendar does not reach, because a day is never guessed. */
export function momentOf(rung: Rung, dueOn: LocalDate, calendar: WorkingCalendar): Instant | null {
  try {
    const day =
      rung.workingDays < 0
        ? subtractWorkingDays(calendar, dueOn, -rung.workingDays)
        : addWorkingDays(calendar, dueOn, rung.workingDays);
    return atHour(day, rung.hour);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
