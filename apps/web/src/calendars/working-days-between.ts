import { workingDaysAfter } from './working-days-after.js';
import type { SpecialDay } from './year-days.js';

/** Working days after a day up to and including another, as terms are counted; exchanging the two only changes the sign. */
export function workingDaysBetween(
  from: string,
  to: string,
  special: ReadonlyMap<string, SpecialDay>,
): number {
  if (to < from) return 0 - workingDaysBetween(to, from, special);
  let count = 0;
  for (const date of workingDaysAfter(from, special)) {
    if (date > to) break;
    count += 1;
  }
  return count;
}
