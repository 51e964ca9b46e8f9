import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../../test/support/journey.js';
import { note, notes } from '../../../../test/support/notes.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { PostgresEventStore } from '../event-store/postgres-event-store.js';
import { travel } from '../journey.js';
import { causedBy } from './caused-by.js';
import { policy, type Consumer } from './consumer.js';
import { DeadLetters } from './dead-letters.js';
import type { WakeUp } from './effect-transaction.js';
import type { RecordedEvent } from './recorded-event.js';
import { Relay, type RelayAlarms } from './relay.js';
import { RelayDatabase } from './relay-database.js';
import { RelayStatus } from './relay-status.js';

const silent: RelayAlarms = {
  handled: () => undefined,
  skipped: () => undefined,
  failed: () => undefined,
  heldBack: () => undefined,
  outage: () => undefined,
};

const textOf = (event: RecordedEvent): string =>
  'text' in event.data && typeof event.data.text === 'string' ? event.data.text : '';

describe('the relay', () => {
  let spec: TestDatabase;
  let store: PostgresEventStore;
  let letters: DeadLetters;
  let database: RelayDatabase;
  let other: RelayDatabase;
  let woken: WakeUp[];
  let consumer: string;
  const poisoned = new Set<string>();
  const waker = {
    wakeUp: async (wakeUp: WakeUp): Promise<void> => {
      woken.push(wakeUp);
    },
  };

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.owner.query(`
      create table echoes (tenant_id uuid, consumer text, event_id uuid, text text check (text <> 'refused by a table'),
        correlation_id uuid, nr bigint generated always as identity, primary key (tenant_id, consumer, event_id));
      grant select, insert on echoes to camket_relay`);
    const app = await spec.connect();
    store = new PostgresEventStore(app);
    letters = new DeadLetters(app);
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    other = await RelayDatabase.connect({ DATABASE_URL: spec.url });
  });
  beforeEach(() => {
    woken = [];
    poisoned.clear();
    consumer = `echo-${newId()}`;
  });
  afterAll(async () => {
    await database.close();
    await other.close();
    await spec.drop();
  });

  const echo = (): Consumer =>
    policy(consumer, ['Noted'], (event) => {
      const text = textOf(event);
      if (poisoned.has(text)) throw new Error(`can't echo ${text}`);
      if (text === 'not for me') return { skip: 'it says so' };
      const { tenantId, eventId, correlationId } = event;
      const row = { tenant_id: tenantId, consumer, event_id: eventId, text, correlation_id: correlationId };
      return [{ table: 'echoes', row }];
    });
  const relayOf = (
    one: Consumer = echo(),
    retryDelays: readonly number[] = [],
    {
      alarms = {},
      on = database,
      batch = 1_000,
    }: { alarms?: Partial<RelayAlarms>; on?: RelayDatabase; batch?: number } = {},
  ): Relay => new Relay(on, [one], waker, { ...silent, ...alarms }, { batch, retryDelays });
  const echoed = async (): Promise<string[]> => {
    const { rows } = await spec.owner.query<{ text: string }>(
      'select text from echoes where consumer = $1 order by nr',
      [consumer],
    );
    return rows.map((row) => row.text);
  };
  const lettersOf = async (tenantId: ReturnType<typeof newId<'tenant'>>) =>
    (await letters.list(tenantId, { limit: 50 })).filter((letter) => letter.consumer === consumer);

  it('turns events into rows, keeping the correlation id', async () => {
    const correlationId = newId();
    await note(store, ['one', 'two'], { correlationId });
    await relayOf().catchUp();
    const { rows } = await spec.owner.query(
      'select text from echoes where consumer = $1 and correlation_id = $2 order by nr',
      [consumer, correlationId],
    );
    expect(rows).toEqual([{ text: 'one' }, { text: 'two' }]);
  });

  it('has one effect however often an event is replayed', async () => {
    await note(store, ['once']);
    await relayOf().catchUp();
    const before = await echoed();
    await spec.owner.query("update checkpoints set xid = '0', position = 0 where consumer = $1", [consumer]);
    await relayOf(echo(), [], { batch: 1 }).catchUp();
    expect(await echoed()).toEqual(before);
  });

  it('tells why it left an event aside', async () => {
    const reasons: string[] = [];
    await note(store, ['not for me']);
    await relayOf(echo(), [], { alarms: { skipped: (_, { reason }) => reasons.push(reason) } }).catchUp();
    expect(reasons).toEqual(['it says so']);
  });

  it('gives up on a poison event after its last try; other streams go on, its own waits', async () => {
    const tenantId = newId<'tenant'>();
    const stream = newId();
    const poison = `poison ${stream}`;
    poisoned.add(poison);
    await note(store, ['before', poison, 'behind 1'], { tenantId, stream });
    await note(store, ['elsewhere'], { tenantId });
    const relay = relayOf();
    await relay.catchUp();
    await note(store, ['behind 2'], { tenantId, stream });
    await note(store, ['elsewhere, later'], { tenantId });
    await relay.catchUp();

    expect((await echoed()).slice(-3)).toEqual(['before', 'elsewhere', 'elsewhere, later']);
    expect(await lettersOf(tenantId)).toMatchObject([
      { state: 'WAITING' },
      { state: 'WAITING' },
      { state: 'DEAD', attempts: 1, error: `Error: can't echo ${poison}` },
    ]);
    const { consumers } = await new RelayStatus(database).read(tenantId);
    expect(consumers.find(({ name }) => name === consumer)).toMatchObject({ behind: 0, dead: 1, waiting: 2 });
  });

  it('redrives a dead letter, then those behind it in order', async () => {
    const tenantId = newId<'tenant'>();
    const stream = newId();
    const poison = `poison ${stream}`;
    poisoned.add(poison);
    await note(store, [poison, 'second', 'third'], { tenantId, stream });
    await relayOf().catchUp();
    const dead = (await lettersOf(tenantId)).find(({ state }) => state === 'DEAD');
    poisoned.clear();
    await letters.redrive(tenantId, dead?.id ?? '');
    const relay = relayOf();
    for (let round = 0; round < 3; round++) await relay.catchUp();
    await note(store, ['fourth'], { tenantId, stream });
    await relay.catchUp();
    expect((await echoed()).slice(-4)).toEqual([poison, 'second', 'third', 'fourth']);
    expect(await lettersOf(tenantId)).toMatchObject(Array(3).fill({ state: 'REDRIVEN' }));
    await expect(letters.redrive(tenantId, dead?.id ?? '')).rejects.toMatchObject({ code: 'NOT_DEAD' });
    await expect(letters.redrive(newId<'tenant'>(), dead?.id ?? '')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('forgets a hiccup: what succeeds at a later try leaves no letter', async () => {
    const tenantId = newId<'tenant'>();
    const hiccup = `hiccup ${tenantId}`;
    poisoned.add(hiccup);
    await note(store, [hiccup, 'next'], { tenantId });
    const relay = relayOf(echo(), [3_600]);
    await relay.catchUp();
    expect(await echoed()).not.toContain('next');
    poisoned.clear();
    await spec.owner.query('update dead_letters set next_attempt_at = now() where consumer = $1', [consumer]);
    await relay.catchUp();
    await relay.catchUp();
    expect((await echoed()).slice(-2)).toEqual([hiccup, 'next']);
    expect(await lettersOf(tenantId)).toEqual([]);
  });

  it('finds the one row that a table refuses among a thousand', async () => {
    const tenantId = newId<'tenant'>();
    await note(
      store,
      Array.from({ length: 500 }, (_, index) => `row ${index}`),
      { tenantId },
    );
    await note(store, ['refused by a table'], { tenantId });
    await note(
      store,
      Array.from({ length: 500 }, (_, index) => `row ${500 + index}`),
      { tenantId },
    );
    await relayOf().catchUp();
    expect((await echoed()).filter((text) => text.startsWith('row '))).toHaveLength(1_000);
    expect(await lettersOf(tenantId)).toMatchObject([{ state: 'DEAD' }]);
  });

  it('lets nobody else write who lost the lease meanwhile', async () => {
    const text = `fenced ${newId()}`;
    await note(store, [text]);
    const slow: Consumer = {
      name: consumer,
      handle: async (events, transaction) => {
        // The lease runs out while this one works, and the other takes over.
        await spec.owner.query("update leases set until = now() - interval '1 s' where name = $1", [
          `relay:${consumer}`,
        ]);
        await relayOf(echo(), [], { on: other }).catchUp();
        await transaction.write(
          events.map(({ tenantId, eventId }) => ({
            table: 'echoes',
            row: { tenant_id: tenantId, consumer: `${consumer}-lost`, event_id: eventId, text: 'too late' },
          })),
        );
      },
    };
    await relayOf(slow).catchUp();
    expect((await echoed()).filter((each) => each === text)).toHaveLength(1);
    expect((await spec.owner.query("select 1 from echoes where text = 'too late'")).rowCount).toBe(0);
  });

  it('wakes one job for a whole batch, and only after the commit', async () => {
    const tenantId = newId<'tenant'>();
    await note(store, ['a', 'b', 'c'], { tenantId });
    const wokenFor = () => woken.filter(({ payload }) => payload.tenantId === tenantId);
    const waking: Consumer = {
      name: consumer,
      handle: async (events, transaction) => {
        for (const event of events)
          transaction.wake({ job: 'fire-reminders', payload: { tenantId: event.tenantId } });
        expect(wokenFor()).toEqual([]);
      },
    };
    await relayOf(waking).catchUp();
    expect(wokenFor()).toHaveLength(1);
  });

  it('names the cause in events that a consumer itself causes', async () => {
    const tenantId = newId<'tenant'>();
    const stream = newId();
    const answer = newId();
    await note(store, ['a question'], { tenantId, stream });
    const answering: Consumer = {
      name: consumer,
      handle: async (events) => {
        for (const event of events.filter(({ streamId }) => streamId === stream))
          await travel(
            causedBy(event, { tenantId, personId: newId<'person'>(), onBehalfOf: null, grants: [] }),
            () =>
              store.decide(notes, answer, (count) =>
                count === 0 ? [{ type: 'Noted', data: { text: 'an answer' } }] : [],
              ),
          );
      },
    };
    await relayOf(answering).catchUp();
    const { rows } = await spec.owner.query(
      `select 1 from events as caused join events as cause on caused.causation_id = cause.event_id
         and caused.correlation_id = cause.correlation_id where caused.stream_id = $1 and cause.stream_id = $2`,
      [answer, stream],
    );
    expect(rows).toHaveLength(1);
  });

  it('alarms within two seconds when a transaction holds readers back, and catches up in one afterwards', async () => {
    const open = await spec.owner.connect();
    await open.query('begin; select pg_current_xact_id()');
    let caughtUp = (): void => undefined;
    const done = new Promise<void>((resolve) => (caughtUp = resolve));
    let alarm = (_: number): void => undefined;
    const alarmed = new Promise<number>((resolve) => (alarm = resolve));
    const text = `held ${newId()}`;
    const relay = relayOf(
      {
        name: consumer,
        handle: async (events) => {
          if (events.some((event) => textOf(event) === text)) caughtUp();
        },
      },
      [],
      { alarms: { heldBack: (seconds) => seconds > 0 && alarm(seconds) } },
    );
    relay.start();
    await note(store, [text]);
    expect(await alarmed).toBeLessThan(2);
    const ended = performance.now();
    await open.query('rollback');
    open.release();
    await done;
    expect(performance.now() - ended).toBeLessThan(1_000);
    await relay.stop();
  });
});
