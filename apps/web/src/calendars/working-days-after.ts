import { daysOfMonth, type SpecialDay } from './year-days.js';

/** Months since the year 0, so that one follows the other. */
export const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The working days after a day, one after the other without end. What is not confirmed yet counts as it is announced. */
export function* workingDaysAfter(
  from: string,
  special: ReadonlyMap<string, SpecialDay>,
): Generator<string, never> {
  for (let month = monthOf(from); ; month += 1)
    // Up to which day a calendar is confirmed is of no matter to what is worked.
    for (const { date, working } of daysOfMonth(Math.floor(month / 12), (month % 12) + 1, special, from))
      if (working && date > from) yield date;
}
