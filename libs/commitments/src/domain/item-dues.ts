import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import type { Due } from '#libs/kernel/src/duty-change.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { dueOfItem } from './due-dates.js';
import type { ItemId, Terms } from './terms.js';

/** When each item is due, by its id. Throws ITEM_DUE_IN_PAST: nothing is promised for a day that is over. */
export function itemDuesOf(
  calendar: WorkingCalendar,
  { items }: Terms,
  today: LocalDate,
): Record<ItemId, Due> {
  const dues: Record<ItemId, Due> = {};
  for (const { id, task, time } of items) {
    if (!time) continue;
    const due = dueOfItem(calendar, time);
    if (due.on !== null && due.on < today)
      throw new RuleBroken('ITEM_DUE_IN_PAST', { itemId: id, task: clipped(task, 120), on: due.on });
    dues[id] = due;
  }
  return dues;
}
