import { monthOf, workingDaysAfter } from './working-days-after.js';
import type { SpecialDay } from './year-days.js';

const MONTHS = 14;

/** The day on which so many working days after a day are over; undefined where that is more than a year away. */
export function workingDayAfter(
  from: string,
  count: number,
  special: ReadonlyMap<string, SpecialDay>,
): string | undefined {
  let passed = 0;
  for (const date of workingDaysAfter(from, special)) {
    if (monthOf(date) - monthOf(from) >= MONTHS) break;
    passed += 1;
    if (passed === count) return date;
  }
  return undefined;
}
