import { isId } from '#libs/kernel/src/ids.js';
import { openCursor } from '#libs/platform/src/lists/list-cursor.js';
import type { ItemOrder } from './item-order.js';

/** The keys of a cursor; undefined where it is none of this order. */
export function openItemCursor(cursor: string | undefined, order: ItemOrder): readonly unknown[] | undefined {
  const keys = openCursor(cursor);
  if (keys?.length !== order.keys.length || !order.reads(keys[0])) return undefined;
  return keys.slice(1).every(isId) ? keys : undefined;
}
