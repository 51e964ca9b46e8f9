import { isLocalDate } from '#libs/calendar/src/local-date.js';
import type { ItemFilters, ItemSort } from '#libs/contracts/src/http/commitment-items.js';
import { FROM_ITEMS } from './item-conditions.js';
import { DISTANCE } from './rolled-up.js';

interface Key {
  readonly sql: string;
  readonly type: string;
}

/** An index that knows the order: what is walked along it, and what of each step leads to items. */
export interface Walk {
  readonly alias: 'd' | 'u';
  readonly from: string;
  /** What is left out already on the way. */
  readonly narrowed: (filters: ItemFilters) => string;
  /** So many of the order's keys the index knows. */
  readonly keys: number;
  readonly inside: { readonly from: string; readonly where: string };
  /** So far it is walked at most. */
  readonly steps: number;
}

/** What a page is ordered by, and where one goes on: values that a row keeps while others are written. */
export interface ItemOrder {
  /** Besides FROM_ITEMS. */
  readonly join: string;
  /** The most telling first; together they tell every two rows apart. */
  readonly keys: readonly Key[];
  /** Whether a cursor's first value can be one of the first key. */
  readonly reads: (value: unknown) => boolean;
  readonly walk: Walk | null;
}

const duty: Key = { sql: 'd.id', type: 'uuid' };

/** The name that a unit has now, or had last: a list in which one unit stands in two places is read wrongly. */
const LAST_VERSION = `not exists (
  select from unit_versions later
  where later.tenant_id = $1 and later.unit_id = u.unit_id and later.valid_from > u.valid_from)`;

export const itemOrders: Readonly<Record<ItemSort, ItemOrder>> = {
  DUE: {
    join: '',
    keys: [{ sql: `coalesce(d.due_on, 'infinity'::date)`, type: 'date' }, duty],
    reads: (day) => day === 'infinity' || (typeof day === 'string' && isLocalDate(day)),
    walk: {
      alias: 'd',
      from: `duties d where d.tenant_id = $1 and d.kind = 'ITEM'`,
      narrowed: ({ open, timing }) =>
        open || timing === 'LATE' || timing === 'DUE_WITHIN' ? ` and d.state = 'OPEN'` : '',
      keys: 2,
      inside: {
        from: 'commitment_items i join commitments c on c.tenant_id = $1 and c.id = i.commitment_id',
        where: 'i.commitment_id = d.source_id and i.duty_id = d.id',
      },
      steps: 2_000,
    },
  },
  UNIT: {
    join: `join unit_versions u on u.tenant_id = $1 and u.unit_id = i.unit_id and ${LAST_VERSION}`,
    keys: [{ sql: 'u.name collate "vi-x-icu"', type: 'text' }, { sql: 'u.unit_id', type: 'uuid' }, duty],
    reads: (name) => typeof name === 'string',
    walk: {
      alias: 'u',
      from: `unit_versions u where u.tenant_id = $1 and ${LAST_VERSION}`,
      narrowed: () => '',
      keys: 2,
      inside: { from: FROM_ITEMS, where: 'i.unit_id = u.unit_id' },
      steps: 400,
    },
  },
  DISTANCE: {
    join: '',
    keys: [{ sql: DISTANCE, type: 'float8' }, duty],
    reads: (distance) => distance === 'Infinity' || Number.isFinite(Number(distance)),
    walk: null,
  },
};
