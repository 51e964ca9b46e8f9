import { isLocalDate } from '#libs/calendar/src/local-date.js';
import type { ItemSort } from '#libs/contracts/src/http/commitment-items.js';
import { DISTANCE } from './rolled-up.js';

/** What a page is ordered by, and where one goes on: values that a row keeps while others are written. */
export interface ItemOrder {
  /** Besides FROM_ITEMS. */
  readonly join: string;
  /** SQL of each value, the most telling first; together they tell every two rows apart. */
  readonly keys: readonly { readonly sql: string; readonly type: string }[];
  readonly reads: (value: unknown) => boolean;
}

const duty = { sql: 'd.id', type: 'uuid' } as const;

export const itemOrders: Readonly<Record<ItemSort, ItemOrder>> = {
  DUE: {
    join: '',
    keys: [{ sql: `coalesce(d.due_on, 'infinity'::date)`, type: 'date' }, duty],
    reads: (day) => day === 'infinity' || (typeof day === 'string' && isLocalDate(day)),
  },
  // By the name that a unit has now, or had last: a list in which one unit stands in two places is read wrongly.
  UNIT: {
    join: `join unit_versions u on u.tenant_id = $1 and u.unit_id = i.unit_id and not exists (
      select from unit_versions later
      where later.tenant_id = $1 and later.unit_id = u.unit_id and later.valid_from > u.valid_from)`,
    keys: [
      { sql: 'u.name collate "vi-x-icu"', type: 'text' },
      { sql: 'u.unit_id', type: 'uuid' },
      duty,
    ],
    reads: (name) => typeof name === 'string',
  },
  DISTANCE: {
    join: '',
    keys: [{ sql: DISTANCE, type: 'float8' }, duty],
    reads: (distance) => distance === 'Infinity' || Number.isFinite(Number(distance)),
  },
};

/** The values of a cursor; undefined where it can't be read: it is the client's own bookmark, no right hangs on it. */
export function openItemCursor(cursor: string | undefined, order: ItemOrder): unknown[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(values) || values.length !== order.keys.length || !order.reads(values[0]))
      return undefined;
    return values.slice(1).every((id) => typeof id === 'string' && UUID.test(id)) ? values : undefined;
  } catch {
    return undefined;
  }
}

export const itemCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
