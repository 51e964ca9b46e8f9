import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { flowFrom } from '../support/flowing-time.js';
import { BALANCED, ledgerOf } from '../support/ledger.js';
import { load, type Load } from '../support/load.js';
import { OwnRedis } from '../support/own-redis.js';
import { reminderLedger, SETTLED, takenOrOvertaken } from '../support/reminder-ledger.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';
import { TestDatabase } from '../support/test-database.js';

/** How soon after Redis is back all is done. */
const DRAIN_MS = 30_000;
const BEFORE_MS = 3_000;
const APART_MS = 50;

/** Redis is away for a while: commands and the follow-up go on without it. */
export function describeRedisAway(awayMs: number): void {
  jest.setTimeout(180_000 + 3 * awayMs);
  let redis: OwnRedis;
  let database: TestDatabase;
  let service: Service;
  let small: SmallDistrict;

  beforeAll(async () => {
    redis = await OwnRedis.start();
    database = await TestDatabase.create();
    await database.freeze(MORNING);
    service = await Service.start(database, { worker: false, environment: { REDIS_URL: redis.url } });
    small = await service.foundSmallDistrict();
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
    await redis.drop();
  });

  const fired = async (): Promise<number> =>
    (await database.owner.query("select from reminders where state = 'FIRED'")).rowCount ?? 0;

  it(`takes every command and every step while Redis is away for ${awayMs / 1_000} s, and is done soon after`, async () => {
    const steps = Math.ceil((awayMs + 2 * BEFORE_MS) / APART_MS);
    const chair = await service.signIn(small.chair);
    await service.startWorker();
    const after = await flowFrom(database.owner, '2024-03-12T01:00:00Z');
    const falling = { at: after(1_000), againAt: after(1_000 + awayMs / 2), apartMs: APART_MS };
    await plantFollowUp(database.owner, small, {
      reminders: steps,
      escalations: steps,
      urgings: steps,
      ...falling,
    });
    const running = load(chair, small, { commands: 100_000, clients: 4, everyMs: 50 });
    await pause(BEFORE_MS);
    const calm = running.took.length;
    await redis.stop();
    const firedBefore = await fired();
    await pause(awayMs);
    const meanwhile = (await fired()) - firedBefore;
    const away = running.took.length;
    await redis.resume();
    const backAt = performance.now();
    running.end();
    await running.finished;
    await eventually(
      async () =>
        expect(await takenOrOvertaken(database.owner)).toEqual({
          remind: steps,
          escalate: steps,
          urge: 2 * steps,
        }),
      { within: awayMs + 60_000, every: 200 },
    );
    await eventually(async () => expect(await reminderLedger(database.owner)).toEqual(SETTLED), {
      within: DRAIN_MS,
      every: 100,
    });
    const counts = await Promise.all(
      ['reminders', 'notices', 'deliveries', 'processes'].map((name) =>
        redis.client.llen(`camket:${name}:wait`),
      ),
    );
    expect(counts).toEqual([0, 0, 0, 0]);
    expect(meanwhile).toBeGreaterThan(0);
    expect(Object.keys(running.tally)).toEqual(['201']);
    const acknowledged = await ledgerOf(database.owner, [...running.acknowledged], running.acknowledged);
    expect(acknowledged).toEqual(BALANCED);
    tell(running, { calm, away, meanwhile, drained: performance.now() - backAt });
  });
}

function tell(
  { took }: Load,
  { calm, away, meanwhile, drained }: { calm: number; away: number; meanwhile: number; drained: number },
): void {
  const p99 = (times: readonly number[]): string =>
    (times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0).toFixed(0);
  console.log(
    `${took.length} commands, 0 errors; p99 ${p99(took.slice(0, calm))} ms before, ${p99(took.slice(calm, away))} ms while away; ` +
      `${meanwhile} steps taken meanwhile; all done ${(drained / 1_000).toFixed(1)} s after it was back`,
  );
}
