import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import { VersionConflict } from '#libs/kernel/src/event-store.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { as, newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { leafHash, type HashedEvent } from './leaf-hash.js';
import { PostgresEventStore } from './postgres-event-store.js';

type Counted = DomainEvent<'Counted', { by: number; note?: string }>;

const counter: StreamModel<{ total: number }, Counted> = {
  type: 'counter',
  initial: { total: 0 },
  evolve: (state, event) => ({ total: state.total + event.data.by }),
  rows: (state) => [
    { table: 'counters', stream: 'id', key: null, rows: [{ total: state.total }] },
    {
      table: 'counter_marks',
      stream: 'counter_id',
      key: 'mark',
      rows: Array.from({ length: Math.min(state.total, 12) }, (_, mark) => ({
        mark,
        detail: { even: mark % 2 === 0 },
      })),
    },
  ],
  duties: () => [],
  subject: () => undefined,
};

const counted = (by: number): Counted => ({ type: 'Counted', data: { by } });

describe('the event store', () => {
  let spec: TestDatabase;
  let store: PostgresEventStore;
  let others: PostgresEventStore[];
  const tenantId = newId<'tenant'>();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.owner.query(`
      create table counters (tenant_id uuid, id uuid, version int, total int, primary key (tenant_id, id));
      create table counter_marks (tenant_id uuid, counter_id uuid, mark int, detail jsonb, primary key (tenant_id, counter_id, mark));
      grant all on counters, counter_marks to camket_app`);
    const connect = async (): Promise<PostgresEventStore> =>
      new PostgresEventStore(await spec.connect('camket_app', 10));
    store = await connect();
    others = [await connect(), await connect(), await connect()];
  });
  afterAll(() => spec.drop());

  const inProcess = (index: number): PostgresEventStore => [store, ...others][index % 4] ?? store;

  const rowsOf = async (table: string, column: string, id: string): Promise<Record<string, unknown>[]> =>
    (await spec.owner.query(`select * from ${table} where ${column} = $1 order by 3`, [id])).rows;

  it('decides on streams of several kinds together, all or none', async () => {
    type Named = DomainEvent<'Named', { name: string }>;
    const name: StreamModel<string, Named> = {
      type: 'name',
      initial: '',
      evolve: (_, event) => event.data.name,
      rows: () => [],
      duties: () => [],
      subject: () => undefined,
    };
    const [one, other] = [newId(), newId()];
    const parts = [
      { model: counter, id: one },
      { model: name, id: other },
    ] as const;
    const moved = await as({ tenantId }, () =>
      store.decideTogether(parts, ([{ total }, called]) => [
        [counted(total + 3)],
        [{ type: 'Named', data: { name: `${called}${total}` } }],
      ]),
    );
    expect(moved).toEqual({ id: one, version: 1 });
    const behind = [
      { model: counter, id: one },
      { ...parts[1], expectedVersion: 7 },
    ] as const;
    await expect(
      as({ tenantId }, () => store.decideTogether(behind, () => [[counted(1)], []])),
    ).rejects.toBeInstanceOf(VersionConflict);
    expect(await rowsOf('counters', 'id', one)).toMatchObject([{ total: 3, version: 1 }]);
  });

  it('decides together on the newer states where others were quicker', async () => {
    const ids = [newId(), newId()];
    const add = (index: number): Promise<unknown> =>
      as({ tenantId }, () =>
        inProcess(index).decideTogether([{ model: counter, ids }], ([states]) => [
          states.map(({ total }) => (total < 12 ? [counted(1)] : [])),
        ]),
      );
    await Promise.all(Array.from({ length: 12 }, (_, index) => add(index)));
    for (const id of ids)
      expect(await rowsOf('counters', 'id', id)).toMatchObject([{ total: 12, version: 12 }]);
  });

  it('commits events with the rows of the state after them', async () => {
    const id = newId();
    await as({ tenantId }, () => store.decide(counter, id, () => [counted(2), counted(1)]));
    expect(await rowsOf('counters', 'id', id)).toMatchObject([{ version: 2, total: 3 }]);
    expect(await rowsOf('counter_marks', 'counter_id', id)).toHaveLength(3);
    expect(await rowsOf('events', 'stream_id', id)).toMatchObject([{ version: 1 }, { version: 2 }]);
  });

  it('removes rows that the state no longer has', async () => {
    const id = newId();
    await as({ tenantId }, () => store.decide(counter, id, () => [counted(12)]));
    await as({ tenantId }, () => store.decide(counter, id, (state) => [counted(1 - state.total)]));
    expect(await rowsOf('counter_marks', 'counter_id', id)).toMatchObject([
      { mark: 0, detail: { even: true } },
    ]);
  });

  it('commits many streams in one transaction: all or none', async () => {
    const ids = Array.from({ length: 30 }, (): string => newId());
    const positions = await as({ tenantId }, () =>
      store.decideMany(
        counter,
        ids.map((id) => ({ id })),
        (_, __, id) => [counted(ids.indexOf(id))],
      ),
    );
    expect(positions).toHaveLength(30);
    expect(await rowsOf('counter_marks', 'counter_id', ids[11] ?? '')).toHaveLength(11);
    await expect(
      as({ tenantId }, () =>
        store.decideMany(counter, [{ id: newId() }, { id: ids[0] ?? '', expectedVersion: 9 }], () => [
          counted(1),
        ]),
      ),
    ).rejects.toThrow(VersionConflict);
  });

  it('lets one of 100 writers of the same version through, in four processes', async () => {
    const id = newId();
    await as({ tenantId }, () => store.decide(counter, id, () => [counted(1)]));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) =>
        as({ tenantId }, () => inProcess(index).decide(counter, id, () => [counted(1)], 1)),
      ),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(99);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ expected: 1, actual: 2, since: [{ type: 'Counted' }] });
  });

  it('gives 100 writers who named no version one each, in four processes', async () => {
    const id = newId();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        as({ tenantId }, () => inProcess(index).decide(counter, id, () => [counted(1)])),
      ),
    );
    expect(await rowsOf('counters', 'id', id)).toMatchObject([{ total: 100, version: 100 }]);
  });

  it('commits commands that come together in one statement', async () => {
    const ids = Array.from({ length: 20 }, (): string => newId());
    await Promise.all(
      ids.map((id, index) => as({ tenantId }, () => store.decide(counter, id, () => [counted(index % 3)]))),
    );
    const { rows } = await spec.owner.query<{ transactions: number; events: number }>(
      `select count(distinct xid)::int as transactions, count(*)::int as events from events where stream_id = any ($1)`,
      [ids],
    );
    expect(rows).toEqual([{ transactions: 1, events: 20 }]);
  });

  it('lets nobody suffer for another whose command is refused', async () => {
    const ids = Array.from({ length: 20 }, (): string => newId());
    const outcomes = await Promise.allSettled(
      ids.map((id, index) =>
        as({ tenantId }, () => store.decide(counter, id, () => [counted(index === 7 ? 2 ** 40 : 1)])),
      ),
    );
    const refused = outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []));
    expect(refused).toEqual([7]);
    expect(outcomes[7]).toMatchObject({ reason: { code: '22003' } });
    const { rows } = await spec.owner.query(
      'select sum(total)::int as sum from counters where id = any ($1)',
      [ids],
    );
    expect(rows).toEqual([{ sum: 19 }]);
  });

  it('hashes what can be read back', async () => {
    const id = newId();
    await as({ tenantId }, () =>
      store.decide(counter, id, () => [{ ...counted(1), data: { note: 'Tân Kỳ', by: 5 } }]),
    );
    const [row] = await rowsOf('events', 'stream_id', id);
    const { happened_at, recorded_at, leaf_hash } = row ?? {};
    if (!(happened_at instanceof Date) || !(recorded_at instanceof Date))
      throw new Error('times are missing');
    const stored = { ...row, happened_at: happened_at.toISOString(), recorded_at: recorded_at.toISOString() };
    const hash = leafHash(tenantId, stored as unknown as HashedEvent);
    expect(Buffer.from(hash.slice(2), 'hex')).toEqual(leaf_hash);
  });

  it('does not take a stream of another kind for one of its own', async () => {
    const id = newId();
    await as({ tenantId }, () => store.decide(counter, id, () => [counted(1)]));
    const other = { ...counter, type: 'abacus' };
    const seen: number[] = [];
    const look = (state: { total: number }): Counted[] => {
      seen.push(state.total);
      return [];
    };
    await as({ tenantId }, () => store.decide(other, id, look));
    await as({ tenantId }, () => store.decideMany(other, [{ id }, { id: newId() }], look));
    expect(seen).toEqual([0, 0, 0]);
  });

  it('shows another tenant nothing', async () => {
    const id = newId();
    await as({ tenantId }, () => store.decide(counter, id, () => [counted(1)]));
    const seen: number[] = [];
    await as({ tenantId: newId<'tenant'>() }, () =>
      store.decide(counter, id, (state) => {
        seen.push(state.total);
        return [];
      }),
    );
    expect(seen).toEqual([0]);
  });
});
