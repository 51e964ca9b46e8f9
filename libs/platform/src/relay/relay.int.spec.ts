import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Echoes, textOf } from '../../../../test/support/echoes.js';
import { newId } from '../../../../test/support/journey.js';
import { note, notes } from '../../../../test/support/notes.js';
import { travel } from '../journey.js';
import { causedBy } from './caused-by.js';
import type { Consumer } from './consumer.js';

describe('the relay', () => {
  let echoes: Echoes;

  beforeAll(async () => {
    echoes = await Echoes.create();
  });
  beforeEach(() => echoes.beginAnew());
  afterAll(() => echoes.drop());

  it('turns events into rows, keeping the correlation id', async () => {
    const correlationId = newId();
    await note(echoes.store, ['one', 'two'], { correlationId });
    await echoes.relay().catchUp();
    const { rows } = await echoes.spec.owner.query(
      'select text from echoes where consumer = $1 and correlation_id = $2 order by nr',
      [echoes.consumer, correlationId],
    );
    expect(rows).toEqual([{ text: 'one' }, { text: 'two' }]);
  });

  it('has one effect however often an event is replayed', async () => {
    await note(echoes.store, ['once']);
    await echoes.relay().catchUp();
    const before = await echoes.written();
    await echoes.spec.owner.query("update checkpoints set xid = '0', position = 0 where consumer = $1", [
      echoes.consumer,
    ]);
    await echoes.relay({ batch: 1 }).catchUp();
    expect(await echoes.written()).toEqual(before);
  });

  it('tells why it left an event aside', async () => {
    const reasons: string[] = [];
    await note(echoes.store, ['not for me']);
    await echoes.relay({ alarms: { skipped: (_, { reason }) => reasons.push(reason) } }).catchUp();
    expect(reasons).toEqual(['it says so']);
  });

  it('lets nobody else write who lost the lease meanwhile', async () => {
    const text = `fenced ${newId()}`;
    await note(echoes.store, [text]);
    const slow: Consumer = {
      name: echoes.consumer,
      handle: async (events, transaction) => {
        // The lease runs out while this one works, and the other takes over.
        await echoes.spec.owner.query("update leases set until = now() - interval '1 s' where name = $1", [
          `relay:${echoes.consumer}`,
        ]);
        await echoes.relay({ on: echoes.other }).catchUp();
        await transaction.write(
          events.map(({ tenantId, eventId }) => ({
            table: 'echoes',
            row: {
              tenant_id: tenantId,
              consumer: `${echoes.consumer}-lost`,
              event_id: eventId,
              text: 'too late',
            },
          })),
        );
      },
    };
    await echoes.relay({}, slow).catchUp();
    expect((await echoes.written()).filter((each) => each === text)).toHaveLength(1);
    expect((await echoes.spec.owner.query("select 1 from echoes where text = 'too late'")).rowCount).toBe(0);
  });

  it('wakes one job for a whole batch, and only after the commit', async () => {
    const tenantId = newId<'tenant'>();
    await note(echoes.store, ['a', 'b', 'c'], { tenantId });
    const wokenFor = () => echoes.woken.filter(({ payload }) => payload.tenantId === tenantId);
    const waking: Consumer = {
      name: echoes.consumer,
      handle: async (events, transaction) => {
        for (const event of events)
          transaction.wake({ job: 'fire-reminders', payload: { tenantId: event.tenantId } });
        expect(wokenFor()).toEqual([]);
      },
    };
    await echoes.relay({}, waking).catchUp();
    expect(wokenFor()).toHaveLength(1);
  });

  it('names the cause in events that a consumer itself causes', async () => {
    const tenantId = newId<'tenant'>();
    const stream = newId();
    const answer = newId();
    await note(echoes.store, ['a question'], { tenantId, stream });
    const answering: Consumer = {
      name: echoes.consumer,
      handle: async (events) => {
        for (const event of events.filter(({ streamId }) => streamId === stream))
          await travel(
            causedBy(event, { tenantId, personId: newId<'person'>(), onBehalfOf: null, grants: [] }),
            () =>
              echoes.store.decide(notes, answer, (count) =>
                count === 0 ? [{ type: 'Noted', data: { text: 'an answer' } }] : [],
              ),
          );
      },
    };
    await echoes.relay({}, answering).catchUp();
    const { rows } = await echoes.spec.owner.query(
      `select 1 from events as caused join events as cause on caused.causation_id = cause.event_id
         and caused.correlation_id = cause.correlation_id where caused.stream_id = $1 and cause.stream_id = $2`,
      [answer, stream],
    );
    expect(rows).toHaveLength(1);
  });

  it('alarms within two seconds when a transaction holds readers back, and catches up in one afterwards', async () => {
    const open = await echoes.spec.owner.connect();
    await open.query('begin; select pg_current_xact_id()');
    let caughtUp = (): void => undefined;
    const done = new Promise<void>((resolve) => (caughtUp = resolve));
    let alarm = (_: number): void => undefined;
    const alarmed = new Promise<number>((resolve) => (alarm = resolve));
    const text = `held ${newId()}`;
    const relay = echoes.relay(
      { alarms: { heldBack: (seconds) => seconds > 0 && alarm(seconds) } },
      {
        name: echoes.consumer,
        handle: async (events) => {
          if (events.some((event) => textOf(event) === text)) caughtUp();
        },
      },
    );
    relay.start();
    await note(echoes.store, [text]);
    expect(await alarmed).toBeLessThan(2);
    const ended = performance.now();
    await open.query('rollback');
    open.release();
    await done;
    expect(performance.now() - ended).toBeLessThan(1_000);
    await relay.stop();
  });
});
