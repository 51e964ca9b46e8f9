import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { dueWithin } from '#libs/kernel/src/due-within.js';
import { termOf } from '#libs/kernel/src/stated-time.js';
import type { ItemId, Terms } from './terms.js';

/**
 * When each item is due, by its id. Throws ITEM_DUE_IN_PAST: nothing is promised for a day that is over, unless it was promised
 * for that day before (`kept`).
 */
export function itemDuesOf(
  calendar: WorkingCalendar,
  { items }: Terms,
  today: LocalDate,
  kept: Readonly<Record<ItemId, Due>> = {},
): Record<ItemId, Due> {
  const dues: Record<ItemId, Due> = {};
  for (const { id, task, time } of items) {
    if (!time) continue;
    const due = dueWithin(termOf(time), calendar);
    if (due.on !== null && due.on < today && due.on !== kept[id]?.on)
      throw new RuleBroken('ITEM_DUE_IN_PAST', { itemId: id, task: clipped(task, 120), on: due.on });
    dues[id] = due;
  }
  return dues;
}
