import type { Item } from './items.js';

/** Whether an item is late, or was done or said to be done after its day; the service judges by the same moment. */
export function isLate({ duty }: Pick<Item, 'duty'>): boolean {
  return duty?.timing === 'OVERDUE' || duty?.timing === 'SUBMITTED_LATE' || duty?.timing === 'DONE_LATE';
}
