import type { ItemOrder } from './item-order.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Where a list goes on after a row with these keys, as text that says nothing. */
export const itemCursor = (keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The keys of a cursor; undefined where it can't be read: it is the client's own bookmark, no right hangs on it. */
export function openItemCursor(cursor: string | undefined, order: ItemOrder): unknown[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(keys) || keys.length !== order.keys.length || !order.reads(keys[0])) return undefined;
    return keys.slice(1).every((id) => typeof id === 'string' && UUID.test(id)) ? keys : undefined;
  } catch {
    return undefined;
  }
}
