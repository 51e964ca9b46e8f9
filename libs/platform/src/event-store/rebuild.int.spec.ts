import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { id } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { endOfDay, instant } from '#libs/calendar/src/vietnam-time.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { as, newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import type { Database } from '../database/database.js';
import { PostgresEventStore } from './postgres-event-store.js';
import { rebuild } from './rebuild.js';

type Stocked = DomainEvent<'Stocked', { goods: string; count: number }>;
type Shelf = Readonly<Record<string, number>>;

const someone = id<'person'>('00000000-0000-4000-8000-000000000001');
const unit = id<'unit'>('00000000-0000-4000-8000-000000000002');
const on = localDate('2024-05-04');
const key = (item: string) => ({ kind: 'STOCK', item, occurrence: 1 });

/** Goods come and go; while there are fewer than three of one, somebody owes more. */
const shelf: StreamModel<Shelf, Stocked> = {
  type: 'shelf',
  initial: {},
  evolve: (state, { data }) => {
    const { [data.goods]: _, ...others } = state;
    return data.count === 0 ? others : { ...others, [data.goods]: data.count };
  },
  rows: (state) => [
    { table: 'shelves', stream: 'id', key: null, rows: [{ kinds: Object.keys(state).length }] },
    {
      table: 'shelf_goods',
      stream: 'shelf_id',
      key: 'goods',
      rows: Object.entries(state).map(([goods, count]) => ({ goods, count, label: { of: goods } })),
    },
  ],
  duties: ({ data: { goods, count } }) =>
    count < 3
      ? [
          {
            change: 'open',
            key: key(goods),
            owner: someone,
            creditor: someone,
            unit,
            title: goods,
            due: { kind: 'DATE', at: endOfDay(on), on, explanation: { rule: 'a rule' } },
          },
        ]
      : [{ change: 'close', key: key(goods), outcome: 'DONE', at: instant('2024-05-01T00:00:00Z') }],
  subject: () => undefined,
};

const DIGEST = `
  select (select md5(string_agg(s::text, '|' order by s.id)) from shelves s) as shelves,
         (select md5(string_agg(g::text, '|' order by g.shelf_id, g.goods)) from shelf_goods g) as goods,
         (select md5(string_agg(d::text, '|' order by d.source_id, d.item)) from duties d) as duties`;

describe('rebuilding rows from events', () => {
  let spec: TestDatabase;
  let database: Database;
  let store: PostgresEventStore;
  const tenantId = newId<'tenant'>();
  const shelves = Array.from({ length: 20 }, (): string => newId());

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.owner.query(`
      create table shelves (tenant_id uuid, id uuid, version int, kinds int, primary key (tenant_id, id));
      create table shelf_goods (tenant_id uuid, shelf_id uuid, goods text, count int, label jsonb, primary key (tenant_id, shelf_id, goods));
      grant all on shelves, shelf_goods to camket_app`);
    database = await spec.connect('camket_app', 16);
    store = new PostgresEventStore(database);
    for (const id of shelves)
      for (const [goods, count] of [
        ['paper', 1],
        ['ink', 5],
        ['paper', 4],
        ['glue', 2],
      ] as const)
        await stock(id, goods, count);
  });
  afterAll(() => spec.drop());

  const stock = (id: string, goods: string, count: number) =>
    as({ tenantId }, () => store.decide(shelf, id, () => [{ type: 'Stocked', data: { goods, count } }]));
  const digest = async () => (await spec.owner.query(DIGEST)).rows[0];

  it('changes nothing where everything is as it should be', async () => {
    const before = await digest();
    expect(await rebuild(database, tenantId, shelf)).toEqual({ streams: 20, rows: 0, duties: 0 });
    expect(await digest()).toEqual(before);
  });

  it('mends rows that were changed, lost or invented, and counts them', async () => {
    const before = await digest();
    await spec.owner.query(`update shelves set kinds = 99 where id = $1`, [shelves[0]]);
    await spec.owner.query('delete from shelves where id = $1', [shelves[1]]);
    await spec.owner.query(`delete from shelf_goods where shelf_id = $1 and goods = 'ink'`, [shelves[2]]);
    await spec.owner.query(`insert into shelf_goods values ($1, $2, 'ghost', 1, '{}')`, [
      tenantId,
      shelves[3],
    ]);
    await spec.owner.query(`update duties set state = 'OPEN', closed_at = null where source_id = $1`, [
      shelves[4],
    ]);
    await spec.owner.query(`delete from duties where source_id = $1`, [shelves[5]]);
    expect(await rebuild(database, tenantId, shelf)).toEqual({ streams: 20, rows: 4, duties: 3 });
    expect(await digest()).toEqual(before);
  });

  it('gives the rows of the live ones while eight people write', async () => {
    const done = new AbortController();
    let written = 0;
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; !done.signal.aborted && round < 100; round++) {
        await stock(
          shelves[(writer % 4) * 5 + (round % 5)] ?? '',
          `goods ${round % 5}`,
          (writer + round) % 4,
        );
        written += 1;
      }
    });
    const vandal = (async () => {
      for (let round = 0; round < 9; round++) {
        const table = ['shelves', 'shelf_goods', 'duties'][round % 3];
        await spec.owner.query(
          `delete from ${table} where ctid in (select ctid from ${table} order by random() limit 3)`,
        );
        await rebuild(database, tenantId, shelf);
      }
      done.abort();
    })();
    await Promise.all([...writers, vandal]);
    await rebuild(database, tenantId, shelf);
    const mended = await digest();
    // The measure: rows made from nothing by the same functions, with nobody writing.
    await spec.owner.query('truncate shelves, shelf_goods, duties');
    await rebuild(database, tenantId, shelf);
    expect(mended).toEqual(await digest());
    expect(written).toBeGreaterThan(100);
  }, 30_000);
});
