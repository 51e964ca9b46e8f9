import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { addWorkingDays, nextWorkingDay, subtractWorkingDays } from '#libs/calendar/src/working-days.js';
import { atHour, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { Rung } from './ladder.js';

/** One time a rung is to be taken: the rung itself, or one of its repetitions. */
export interface Step {
  readonly name: string;
  readonly rung: Rung;
  readonly workingDays: number;
  /** 1 for the rung itself, 2 for its first repetition. */
  readonly round: number;
}

/** A rung and its repetitions, in order; a repetition is called after its rung and its number. */
export function stepsOf(rung: Rung): readonly Step[] {
  const { name, workingDays, repeat } = rung;
  const again = Array.from({ length: repeat?.times ?? 0 }, (_, index) => ({
    name: `${name}.${index + 2}`,
    rung,
    workingDays: workingDays + (index + 1) * (repeat?.every ?? 0),
    round: index + 2,
  }));
  return [{ name, rung, workingDays, round: 1 }, ...again];
}

/**
 * When a step is to be taken for a due day: always on a working day, at the rung's hour. On the day itself means on the due
 * day or, where that is a day off, on the next working day. Null where the calendar does not reach: a day is never guessed.
 */
export function momentOf(
  { rung, workingDays }: Step,
  dueOn: LocalDate,
  calendar: WorkingCalendar,
): Instant | null {
  try {
    return atHour(dayOf(workingDays, dueOn, calendar), rung.hour);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dayOf(workingDays: number, dueOn: LocalDate, calendar: WorkingCalendar): LocalDate {
  if (workingDays < 0) return subtractWorkingDays(calendar, dueOn, -workingDays);
  return workingDays > 0 ? addWorkingDays(calendar, dueOn, workingDays) : nextWorkingDay(calendar, dueOn);
}
