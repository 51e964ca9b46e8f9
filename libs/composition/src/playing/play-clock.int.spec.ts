import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { ClockPlays } from './clock-plays.js';
import { PlayClock } from './play-clock.js';

const MORNING = '2024-03-01T08:00:00+07:00';
const at = (text: string): Instant => instant(text);

describe('the clock of a demonstration', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let plays: ClockPlays;
  let clock: PlayClock;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    plays = new ClockPlays(database);
    clock = new PlayClock(database, plays, []);
  });
  afterAll(async () => {
    await database.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.owner.query('truncate clock_plays, reminders, notices, deliveries, demo_acts');
    await spec.freeze(MORNING);
  });

  const line = (remindAt: string, state = 'PLANNED') =>
    spec.owner.query(
      `insert into reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on,
         remind_at, state, lease_until, correlation_id)
       values (gen_random_uuid(), gen_random_uuid(), 'CAMKET.1', 'ON-DAY', 1, 'REMIND', 0, false, false, '2024-03-05', $1, $2,
         case when $2 = 'CLAIMED' then clock_timestamp() + interval '30 seconds' end, gen_random_uuid())`,
      [remindAt, state],
    );
  const settle = () =>
    spec.owner.query(
      "update reminders set state = 'FIRED', settled_at = business_now(), lease_until = null, told = '[]' where remind_at <= business_now()",
    );
  const until = (to: string) => plays.begin({ goal: 'INSTANT', to: at(to) }, null);

  it('goes from one due instant to the next, waits at each until it is settled, and runs on from the end', async () => {
    await line('2024-03-04T07:00:00+07:00');
    await line('2024-03-05T07:00:00+07:00');
    await until('2024-03-06T08:00:00+07:00');
    expect(await clock.step()).toBe('MOVED');
    expect(await plays.now()).toBe(at('2024-03-04T07:00:00+07:00'));
    expect(await clock.step()).toBe('WAITS');
    expect(await plays.now()).toBe(at('2024-03-04T07:00:00+07:00'));
    await settle();
    expect(await clock.step()).toBe('MOVED');
    expect(await plays.now()).toBe(at('2024-03-05T07:00:00+07:00'));
    await settle();
    await clock.step();
    await clock.step();
    expect(await plays.last()).toMatchObject({
      state: 'DONE',
      at: at('2024-03-06T08:00:00+07:00'),
      reminders: 2,
      stops: 3,
    });
    const { rows } = await spec.owner.query('select frozen_at from clock');
    expect(rows).toEqual([{ frozen_at: null }]);
    expect((await plays.now()) >= at('2024-03-06T08:00:00+07:00')).toBe(true);
    expect(await clock.step()).toBe('RESTS');
  });

  it('waits for a line that somebody has in hand', async () => {
    await line('2024-03-01T07:00:00+07:00', 'CLAIMED');
    await until('2024-03-02T08:00:00+07:00');
    expect(await clock.step()).toBe('WAITS');
  });

  it('is taken up by another worker where one left it', async () => {
    await line('2024-03-04T07:00:00+07:00');
    await until('2024-03-06T08:00:00+07:00');
    await clock.step();
    await settle();
    const successor = new PlayClock(database, new ClockPlays(database), []);
    await successor.step();
    await successor.step();
    expect(await plays.last()).toMatchObject({ state: 'DONE', reminders: 1 });
  });

  it('stops and says what for, when nobody settles what is due', async () => {
    await line('2024-03-04T07:00:00+07:00');
    await until('2024-03-06T08:00:00+07:00');
    await clock.step();
    await spec.owner.query("update clock_plays set moved_at = moved_at - interval '76 seconds'");
    expect(await clock.step()).toBe('MOVED');
    expect(await plays.last()).toMatchObject({
      state: 'STALLED',
      at: at('2024-03-04T07:00:00+07:00'),
      waitsFor: ['LINES'],
    });
  });

  it('stops where it is when somebody asks, and only once', async () => {
    await line('2024-03-04T07:00:00+07:00');
    const { id } = await until('2024-03-06T08:00:00+07:00');
    await clock.step();
    expect(await plays.end('STOPPED')).toBe(true);
    expect(await plays.end('STOPPED')).toBe(false);
    // The player that was about to move it finds that it must not.
    expect(await plays.moveOn(id, at('2024-03-05T07:00:00+07:00'))).toBe(false);
    expect((await plays.now()) < at('2024-03-04T08:00:00+07:00')).toBe(true);
  });

  it('is played by one at a time', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 10 }, () => until('2024-03-06T08:00:00+07:00')),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of asked)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'CLOCK_PLAYS' });
  });

  it('goes to the next event and no further, and nowhere when nothing lies ahead', async () => {
    await expect(plays.begin({ goal: 'NEXT_EVENT' }, null)).rejects.toMatchObject({ code: 'NOTHING_AHEAD' });
    await line('2024-03-04T07:00:00+07:00');
    expect(await plays.begin({ goal: 'NEXT_EVENT' }, null)).toMatchObject({
      to: at('2024-03-04T07:00:00+07:00'),
    });
  });

  it('never goes back, whoever moves it', async () => {
    await expect(until('2024-02-29T08:00:00+07:00')).rejects.toMatchObject({ code: 'CLOCK_GOES_FORWARD' });
    const { rows } = await database.pool.query<{ at: Date }>(
      "select hold_clock_at('2023-01-01T00:00:00Z') as at",
    );
    expect(rows[0]?.at).toEqual(new Date(MORNING));
    await expect(database.pool.query("update clock set frozen_at = '2023-01-01'")).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('can’t be moved, and no play be recorded, where there is no demonstration', async () => {
    const other = await TestDatabase.create();
    const relay = await RelayDatabase.connect({ DATABASE_URL: other.url });
    await expect(relay.pool.query('select hold_clock_at(now())')).rejects.toMatchObject({ code: 'CK001' });
    await expect(
      new ClockPlays(relay).begin({ goal: 'INSTANT', to: at('2099-01-01T00:00:00Z') }, null),
    ).rejects.toMatchObject({ constraint: 'clock_plays_only_in_demo' });
    await expect(
      other.owner.query(
        `insert into demo_acts (tenant_id, name, at, number, person_id, act) values ($1, 'x', now(), 1, $1, '{}')`,
        [randomUUID()],
      ),
    ).rejects.toMatchObject({ constraint: 'demo_acts_only_in_demo' });
    await expect(other.owner.query("update clock set shift = '1 day'")).rejects.toMatchObject({
      constraint: 'clock_moves_only_in_demo',
    });
    await relay.close();
    await other.drop();
  });

  it('of a demonstration that was played never becomes a real one’s', async () => {
    await until('2024-03-06T08:00:00+07:00');
    await expect(
      spec.owner.query("update clock set demo = false, frozen_at = null, shift = '0'"),
    ).rejects.toMatchObject({ constraint: 'clock_plays_only_in_demo' });
  });
});
