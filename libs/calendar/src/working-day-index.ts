import { calendarContradictions } from './calendar-consistency.js';
import { addDays, type LocalDate } from './local-date.js';
import { isWorkingDay, outsideCoverage, type WorkingCalendar } from './working-calendar.js';

/** A calendar's working days, numbered, so that counting a term costs a look-up however long the term. */
export interface WorkingDayIndex {
  /** Every working day of the covered span, in order. */
  readonly workingDays: readonly LocalDate[];
  /** For each covered day, the number of working days up to and including it. */
  readonly upTo: ReadonlyMap<LocalDate, number>;
}

// Keyed by the object: calendars are never changed, and one that nobody holds any more takes its index along.
const indexes = new WeakMap<WorkingCalendar, WorkingDayIndex>();

/**
 * The index of a calendar, built at the first question.
 * @throws RangeError listing the contradictions of a calendar that cannot be relied on.
 */
export function workingDayIndex(calendar: WorkingCalendar): WorkingDayIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const built = build(calendar);
  indexes.set(calendar, built);
  return built;
}

/**
 * Number of working days from the start of coverage up to and including the day.
 * @throws RangeError naming the covered span, when the day lies outside it.
 */
export function workingDaysUpTo(calendar: WorkingCalendar, date: LocalDate): number {
  const count = workingDayIndex(calendar).upTo.get(date);
  if (count === undefined) throw outsideCoverage(calendar, date);
  return count;
}

function build(calendar: WorkingCalendar): WorkingDayIndex {
  const contradictions = calendarContradictions(calendar);
  if (contradictions.length > 0)
    throw new RangeError(`Calendar ${calendar.version}: ${contradictions.join('; ')}`);
  const workingDays: LocalDate[] = [];
  const upTo = new Map<LocalDate, number>();
  for (let date = calendar.coveredFrom; date <= calendar.coveredTo; date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) workingDays.push(date);
    upTo.set(date, workingDays.length);
  }
  return { workingDays, upTo };
}
