import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** From the first to the last day, both included; without an end while `to` is null. */
export interface Validity {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Whether the day lies within. */
export const covers = ({ from, to }: Validity, day: LocalDate): boolean =>
  from <= day && (to === null || day <= to);

/** Whether the two have a day in common. */
export const overlap = (one: Validity, other: Validity): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);

/** Refuses a period that ends before it begins. */
export function demandOrder({ from, to }: Validity): void {
  if (to !== null && to < from) throw new RuleBroken('ENDS_BEFORE_IT_BEGINS', { from, to });
}
