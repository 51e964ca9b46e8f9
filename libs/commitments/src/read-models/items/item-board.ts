import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { ItemCounts, getItemBoard } from '#libs/contracts/src/http/commitment-items.js';
import { Database } from '#libs/platform/src/database/database.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { BOUND_ON } from '../reader.js';
import { seenUnit } from '#libs/platform/src/reading/seen-unit.js';
import {
  IN_DOUBT,
  LATE,
  TO_CONFIRM,
  asksReading,
  commitmentConditions,
  itemConditions,
  type Reach,
} from './item-conditions.js';
import { ItemReach } from './item-reach.js';
import { ROLLED_UP } from './rolled-up.js';

type Query = InputOf<typeof getItemBoard>['query'];
type Board = ReplyOf<typeof getItemBoard>;

interface Head extends ItemCounts {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly opens: boolean;
}

/** How the items of a subtree stand, counted: by the units of the next step down, as the tree was on each one's day of issue. */
@Injectable()
export class ItemBoard {
  constructor(
    private readonly database: Database,
    private readonly reach: ItemReach,
  ) {}

  /** Counts what the list would show. Throws RuleBroken NOT_FOUND where the unit lies in none of the reader's subtrees. */
  read(reader: Reader, query: Query): Promise<Board> {
    return this.database.inTenant(reader.actor.tenantId, async (client) => {
      const unit = await seenUnit(client, reader, query.unitId);
      const { text, values } = counted(reader, query, await this.reach.of(client, reader, query));
      const { rows } = await client.query<Head>(text, values);
      return { unit, total: total(rows), rows: rows.map(boardRow) };
    });
  }
}

const boardRow = ({ id, name, own, opens, ...counts }: Head): Board['rows'][number] => ({
  unit: { id, name },
  own,
  opens,
  counts,
});

const names = ['items', 'done', 'late', 'inDoubt', 'waiting', 'toConfirm'] as const;

function total(rows: readonly Head[]): ItemCounts {
  const sum = (name: (typeof names)[number]): number => rows.reduce((all, row) => all + row[name], 0);
  return {
    items: sum('items'),
    done: sum('done'),
    late: sum('late'),
    inDoubt: sum('inDoubt'),
    waiting: sum('waiting'),
    toConfirm: sum('toConfirm'),
  };
}

const thenHeld = (row: string): string =>
  `${row}.valid_from <= bound.day and (${row}.valid_to is null or ${row}.valid_to >= bound.day)`;

/**
 * Items are counted by commitment first, which is what their numbers are known by; `a` then places a commitment's unit below the asked
 * one, and `h` is the unit one step below that on the way.
 */
function counted(reader: Reader, query: Query, reach: Reach): { text: string; values: unknown[] } {
  const values = readerParameters(reader);
  const add = (value: unknown): string => `$${values.push(value)}`;
  const root = `${add(query.unitId)}::uuid`;
  const summed = names.map((name) => `sum(of."${name}")::int as "${name}"`).join(', ');
  const text = `
    with of as materialized (
      select i.commitment_id, count(*) as items, count(*) filter (where i.status = 'COMPLETED') as done,
        count(*) filter (where ${LATE}) as late, count(*) filter (where ${IN_DOUBT}) as "inDoubt",
        count(*) filter (where i.status = 'AWAITING_CONFIRMATION') as waiting, count(*) filter (where ${TO_CONFIRM}) as "toConfirm"
      from commitment_items i join duties d on d.tenant_id = $1 and d.id = i.duty_id
      ${asksReading(query) ? ROLLED_UP : ''}
      where ${itemConditions(query, reach, add)}
      group by i.commitment_id)
    select counted.*, named.name
    from (
      select coalesce(h.ancestor_id, c.unit_id) as id, a.depth = 0 as own, bool_or(a.depth > 1) as opens, ${summed}
      from of join commitments c on c.tenant_id = $1 and c.id = of.commitment_id
      cross join lateral (select ${BOUND_ON} as day) bound
      join unit_closure a on a.tenant_id = $1 and a.ancestor_id = ${root} and a.unit_id = c.unit_id and ${thenHeld('a')}
      left join unit_closure h on h.tenant_id = $1 and h.unit_id = a.unit_id and h.depth = a.depth - 1 and a.depth > 0
        and ${thenHeld('h')}
      where ${commitmentConditions(query, reach, add)}
      group by 1, 2) counted
    cross join lateral (select unit_name_on($1, counted.id, $3::date) as name) named
    order by own desc, named.name collate "vi-x-icu", id`;
  return { text, values };
}
