import type { ItemFilters, ItemSort } from '#libs/contracts/src/http/commitment-items.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { BOUND_ON } from '../reader.js';
import { openItemCursor } from './item-cursor.js';
import {
  FROM_ITEMS,
  asksReading,
  commitmentConditions,
  itemConditions,
  type Reach,
} from './item-conditions.js';
import { itemOrders, type ItemOrder } from './item-order.js';
import { ROLLED_UP } from './rolled-up.js';
import { namedItems } from './named-items.js';

/** A page that is asked for; one row more than its limit tells whether it goes on. */
export interface AskedPage {
  readonly reader: Reader;
  readonly filters: ItemFilters;
  readonly reach: Reach;
  readonly sort: ItemSort;
  readonly cursor: string | undefined;
  readonly limit: number;
}

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

type Add = (value: unknown) => string;

/** All that is asked for, put in order: it finds every page, in the time that looking at all of it takes. */
export function sortedPage(asked: AskedPage): Statement {
  const { values, add, order } = begun(asked);
  const { filters, sort } = asked;
  const all = order.keys.length;
  const text = `
    select ${FOUND}, ${keys(order, 0)} from ${FROM_ITEMS} ${order.join}
    ${sort === 'DISTANCE' || asksReading(filters) ? ROLLED_UP : ''}
    where ${conditions(asked, add)} ${beyond(asked, order, all, '>', add)}
    order by ${order.keys.map((_, at) => `key${at}`).join(', ')} limit ${add(asked.limit + 1)}`;
  return { text: namedItems(text, order), values };
}

/**
 * The same, found by walking the index that knows the order, a part of the way: undefined where no index does, and where so little
 * is asked for that all of it is put in order quicker. A page that the walk does not fill is not the page.
 */
export function walkedPage(asked: AskedPage): Statement | undefined {
  const { values, add, order } = begun(asked);
  const { filters, reach } = asked;
  const { walk } = order;
  if (!walk || reach.readerFew || reach.unitFew || filters.personId !== undefined) return undefined;
  const { alias, from, inside, steps } = walk;
  const known = order.keys.slice(0, walk.keys).map((_, at) => `key${at}`);
  const rest = order.keys.slice(walk.keys);
  // The fence (`offset 0`) keeps the walk outside: otherwise everything is joined and sorted where a page is thought to be rare.
  const text = `
    select found.*, ${known.map((key) => `${alias}.${key}`).join(', ')}
    from (
      select ${alias}.*, ${keys({ keys: order.keys.slice(0, walk.keys) }, 0)}
      from ${from}${walk.narrowed(filters)} ${beyond(asked, order, walk.keys, '>=', add)}
      order by ${known.join(', ')} limit ${steps}) ${alias}
    cross join lateral (
      select ${FOUND}${rest.length > 0 ? `, ${keys(order, walk.keys)}` : ''} from ${inside.from} ${asksReading(filters) ? ROLLED_UP : ''}
      where ${inside.where} and ${conditions(asked, add)} ${beyond(asked, order, order.keys.length, '>', add)}
      offset 0) found
    order by ${[...known.map((key) => `${alias}.${key}`), ...rest.map((_, at) => `found.key${walk.keys + at}`)].join(', ')}
    limit ${add(asked.limit + 1)}`;
  return { text: namedItems(text, order), values };
}

/** What is taken along of an item, its duty and its commitment. */
const FOUND = `i.*, d.state, d.due_on, d.due_at, d.closed_at, d.submitted_at, ${BOUND_ON} as bound_on`;

function begun({ reader, sort }: AskedPage): { values: unknown[]; add: Add; order: ItemOrder } {
  const values = readerParameters(reader);
  return { values, add: (value) => `$${values.push(value)}`, order: itemOrders[sort] };
}

const conditions = ({ filters, reach }: AskedPage, add: Add): string =>
  `${itemConditions(filters, reach, add)} and ${commitmentConditions(filters, reach, add)}`;

const keys = (order: Pick<ItemOrder, 'keys'>, from: number): string =>
  order.keys
    .slice(from)
    .map(({ sql }, at) => `${sql} as key${from + at}`)
    .join(', ');

/** SQL that is true beyond the cursor, by the first so many keys. */
function beyond({ cursor }: AskedPage, order: ItemOrder, count: number, than: '>' | '>=', add: Add): string {
  const place = openItemCursor(cursor, order);
  if (!place) return '';
  const compared = order.keys.slice(0, count);
  const left = compared.map(({ sql }) => sql).join(', ');
  const right = compared.map(({ type }, at) => `${add(place[at])}::${type}`).join(', ');
  return `and (${left}) ${than} (${right})`;
}
