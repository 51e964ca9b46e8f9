import { daysOfMonth, type SpecialDay } from '../calendars/year-days.js';

/** Working days after a day up to and including another, as terms are counted; exchanging the two only changes the sign. */
export function workingDaysBetween(
  from: string,
  to: string,
  special: ReadonlyMap<string, SpecialDay>,
): number {
  if (to < from) return 0 - workingDaysBetween(to, from, special);
  let count = 0;
  for (let month = monthOf(from); month <= monthOf(to); month += 1) {
    // What is not confirmed yet counts as it is announced; the last day is of no matter here.
    const days = daysOfMonth(Math.floor(month / 12), (month % 12) + 1, special, to);
    count += days.filter(({ date, working }) => working && date > from && date <= to).length;
  }
  return count;
}

/** Months since the year 0, so that one follows the other. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
