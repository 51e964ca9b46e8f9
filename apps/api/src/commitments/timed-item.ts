import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { FoundItem } from '#libs/commitments/src/read-models/items/found-item.js';
import type { CommitmentItemRow } from '#libs/contracts/src/http/commitment-items.js';
import { timingOf, workingDaysLeft } from '#libs/duties/src/duty-timing.js';

/** An item with how it stands in time, by the one rule that everything owed is judged by. */
export function timedItem({ times, ...item }: FoundItem, calendar: WorkingCalendar): CommitmentItemRow {
  const { now, ...duty } = times;
  return {
    ...item,
    dueOn: duty.dueOn,
    timing: timingOf(duty, now, calendar),
    workingDaysLeft: workingDaysLeft(duty.dueOn, dateOf(now), calendar),
  };
}
