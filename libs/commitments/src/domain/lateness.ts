import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import { workingDaysBetween } from '#libs/calendar/src/working-days.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { PersonId } from '#libs/kernel/src/ids.js';

/** Working days that something due on one day is late on another; 0 up to its day. */
export const daysLate = (calendar: WorkingCalendar, dueOn: LocalDate, on: LocalDate): number =>
  on > dueOn ? workingDaysBetween(calendar, dueOn, on) : 0;

/** Who was bound from which day on; the first since ever. */
export interface Holder {
  readonly personId: PersonId;
  readonly from: LocalDate | null;
}

/** Working days that something was late in each holder's time, up to a day: split at the days it changed hands. */
export function splitLateness(
  calendar: WorkingCalendar,
  dueOn: LocalDate,
  until: LocalDate,
  holders: readonly Holder[],
): { readonly personId: PersonId; readonly days: number }[] {
  return holders.map(({ personId, from }, index) => {
    const next = holders[index + 1]?.from ?? null;
    const before = from === null ? 0 : daysLate(calendar, dueOn, earlier(addDays(from, -1), until));
    const last = next === null ? until : earlier(addDays(next, -1), until);
    return { personId, days: Math.max(0, daysLate(calendar, dueOn, last) - before) };
  });
}

/** The first of two days. */
export const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
