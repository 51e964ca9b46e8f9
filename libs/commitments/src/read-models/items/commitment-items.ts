import { Injectable } from '@nestjs/common';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import type { ItemFilters, ItemSort, listCommitmentItems } from '#libs/contracts/src/http/commitment-items.js';
import { Database } from '#libs/platform/src/database/database.js';
import { readerParameters, type Reader } from '../reader.js';
import { foundItem, type FoundItem, type SelectedItem } from './found-item.js';
import { FROM_ITEMS, TO_CONFIRM, asksReading, itemConditions, type Reach } from './item-conditions.js';
import { itemCursor, itemOrders, openItemCursor } from './item-order.js';
import { ItemReach } from './item-reach.js';
import { REACHED, READING, ROLLED_UP } from './rolled-up.js';

type Query = InputOf<typeof listCommitmentItems>['query'];

/** One page of items at work. */
export interface ItemPage {
  readonly items: FoundItem[];
  readonly next: string | null;
}

/** The items at work of commitments that the reader may see, page by page. */
@Injectable()
export class CommitmentItems {
  constructor(
    private readonly database: Database,
    private readonly reach: ItemReach,
  ) {}

  /** Throws RuleBroken CALENDAR_NOT_COVERED where no calendar reaches as far as is asked. */
  page(reader: Reader, { cursor, limit, sort, ...filters }: Query): Promise<ItemPage> {
    return this.database.inTenant(reader.actor.tenantId, async (client) => {
      const reach = await this.reach.of(client, reader, filters);
      const { text, values } = pageOf(reader, filters, reach, { cursor, limit, sort });
      const { rows } = await client.query<SelectedItem>(text, values);
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: shown.map(foundItem),
        next: rows.length > shown.length && last ? itemCursor(last.key) : null,
      };
    });
  }
}

interface Paging {
  readonly cursor: string | undefined;
  readonly limit: number;
  readonly sort: ItemSort;
}

/** The rows are found first; names and posts are looked up for those of the page alone. One more than the page tells whether it goes on. */
function pageOf(
  reader: Reader,
  filters: ItemFilters,
  reach: Reach,
  { cursor, limit, sort }: Paging,
): { text: string; values: unknown[] } {
  const values = readerParameters(reader);
  const add = (value: unknown): string => `$${values.push(value)}`;
  const order = itemOrders[sort];
  const keys = order.keys.map(({ sql }) => sql).join(', ');
  const wanted = [itemConditions(filters, reach, add)];
  const after = openItemCursor(cursor, order);
  if (after) {
    const place = order.keys.map(({ type }, at) => `${add(after[at])}::${type}`);
    wanted.push(`(${keys}) > (${place.join(', ')})`);
  }
  const made = asksReading(filters) || sort === 'DISTANCE' ? ROLLED_UP : '';
  const named = order.keys.map(({ sql }, at) => `${sql} as key${at}`).join(', ');
  const sorted = order.keys.map((_, at) => `key${at}`).join(', ');
  const text = `
    select ${SELECTED_ITEM}, jsonb_build_array(${order.keys.map((_, at) => `i.key${at}::text`).join(', ')}) as key
    from (
      select i.*, d.id as duty_id, d.state, d.due_on, d.due_at, d.closed_at, d.submitted_at,
        (c.issued_at at time zone 'Asia/Ho_Chi_Minh')::date as issued_on, ${named}
      from ${FROM_ITEMS} ${order.join} ${made}
      where ${wanted.join(' and ')}
      order by ${keys} limit ${add(limit + 1)}) i
    ${BESIDE} ${ROLLED_UP}
    order by ${sorted}`;
  return { text, values };
}

/** The name that a unit bore on the day of issue, and that of the unit above it. */
const nameThen = (alias: string, unit: string): string => `
  left join lateral (
    select v.unit_id, v.name, v.parent_id from unit_versions v
    where v.tenant_id = $1 and v.unit_id = ${unit}
    order by v.valid_from <= i.issued_on desc, abs(v.valid_from - i.issued_on) limit 1) ${alias} on true`;

const BESIDE = `
  ${nameThen('named', 'i.unit_id')} ${nameThen('above', 'named.parent_id')}
  join people p on p.tenant_id = $1 and p.id = i.person_id
  left join lateral (
    select title from positions
    where tenant_id = $1 and person_id = p.id and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date)
    order by head desc, valid_from, id limit 1) post on true`;

const SELECTED_ITEM = `
  i.commitment_id as "commitmentId", i.item_id as "itemId", i.duty_id as "dutyId", i.side, i.task, i.product,
  json_build_object('id', i.unit_id, 'name', named.name, 'under', above.name) as unit,
  json_build_object('id', p.id, 'name', p.name, 'post', post.title) as performer,
  i.state, i.due_on as "dueOn", i.due_at as "dueAt", i.closed_at as "closedAt", i.submitted_at as "submittedAt",
  business_now() as now, i.status, i.health, i.percent::float8 as percent, i.evidence_count as "evidenceCount", i.cause,
  ${TO_CONFIRM} as "waitsForMe", i.indicator_code as code, i.indicator_name as "indicatorName", i.indicator_unit as "indicatorUnit",
  i.direction, i.target::float8 as target, (${READING})::float8 as reading,
  case when i.roll_up is null then i.reading_on else roll.reading_on end as "readingOn", ${REACHED} as reached, i.roll_up as how,
  roll.read, roll.of`;
