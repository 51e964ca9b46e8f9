import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '../event-store/postgres-event-store.js';
import { newId } from '../../../../test/support/journey.js';
import { note } from '../../../../test/support/notes.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { EventReader } from './event-reader.js';
import { beginning, type RecordedEvent } from './recorded-event.js';
import { RelayDatabase } from './relay-database.js';

describe('reading events in order', () => {
  let spec: TestDatabase;
  let store: PostgresEventStore;
  let relay: RelayDatabase;
  let reader: EventReader;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.owner.query('analyze events');
    store = new PostgresEventStore(await spec.connect());
    relay = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    reader = new EventReader(relay.pool);
  });
  afterAll(async () => {
    await relay.close();
    await spec.drop();
  });

  const readAll = async (limit = 7, enough = Number.POSITIVE_INFINITY): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    let cursor = beginning;
    while (events.length < enough) {
      const page = await reader.read(cursor, {}, limit);
      events.push(...page.events);
      cursor = page.next ?? cursor;
      // Another spec's transaction on the same server may still be in flight.
      const mayEnd = enough === Number.POSITIVE_INFINITY;
      if (mayEnd && !page.next && (await reader.behind(cursor)) === 0) break;
    }
    return events;
  };

  it('misses nothing when transactions end in another order than they began', async () => {
    const slow = await spec.owner.connect();
    await slow.query('begin; select pg_current_xact_id()');
    await note(store, ['while a transaction is open']);
    expect((await reader.read(beginning, {}, 10)).events).toEqual([]);
    expect(await reader.heldBack()).toBeGreaterThan(0);
    await slow.query(
      `insert into events (tenant_id, stream_type, stream_id, version, event_id, type, schema_version, data, actor_id,
         correlation_id, happened_at, recorded_at, leaf_hash)
       values ($1, 'note', $2, 1, $2, 'Noted', 1, '{"text":"from the slow one"}', $2, $2, now(), now(), '')`,
      [newId(), newId()],
    );
    await slow.query('commit');
    slow.release();
    expect((await readAll(1)).map((event) => event.data)).toEqual([
      { text: 'from the slow one' },
      { text: 'while a transaction is open' },
    ]);
  });

  it('sees every event of concurrent writers exactly once', async () => {
    const before = (await readAll(1_000)).length;
    const texts = Array.from({ length: 200 }, (_, index) => `note ${index}`);
    const [seen] = await Promise.all([
      readAll(50, before + texts.length),
      ...texts.map((text) => note(store, [text])),
    ]);
    const read = seen.slice(before).map((event) => ('text' in event.data ? event.data.text : undefined));
    expect(read.toSorted()).toEqual(texts.toSorted());
  });

  it('carries the cursor over events of types it was not asked for', async () => {
    const page = await reader.read(beginning, { types: ['SomethingElse'] }, 10);
    expect(page.events).toEqual([]);
    expect(page.next).toBeDefined();
    expect(page.full).toBe(true);
  });

  it('passes over what it ignores, and goes on behind it', async () => {
    const all = (await readAll(1_000)).map(({ type }) => type);
    const [ignored = ''] = all;
    const page = await reader.read(beginning, { ignores: [ignored] }, 1_000);
    expect(page.events.map(({ type }) => type)).toEqual(all.filter((type) => type !== ignored));
    expect(page.next).toEqual({ xid: expect.any(String), position: expect.any(String) });
    expect(page.full).toBe(false);
  });

  it('walks the index from where it stands, though the table was empty when statistics were taken', async () => {
    const { rows } = await relay.pool.query<{ 'QUERY PLAN': string }>(
      `explain select * from events where (xid, position) > ('${beginning.xid}'::xid8, ${beginning.position})
         and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, position limit 1000`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('Index Scan using events_in_order');
    expect(plan).not.toContain('Sort');
  });
});
