import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { daysLater, DUE_AT, plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { OwnRedis } from '../support/own-redis.js';
import type { Program } from '../support/program.js';
import { reminderLedger, SETTLED, standing } from '../support/reminder-ledger.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';
import { TestDatabase } from '../support/test-database.js';

const WAKE_UPS = 'camket:reminders:delayed';

export interface Emptying {
  readonly reminders: number;
  /** Escalations, and as many urgings. */
  readonly steps: number;
  /** Whether to wait for the sweep of the worker that runs, or for that of the next one that starts. */
  readonly sweptBy: 'the running worker' | 'the next worker';
}

/** Redis loses everything: the rows still know what is due, and it is done once. */
export function describeEmptiedRedis({ reminders, steps, sweptBy }: Emptying): void {
  jest.setTimeout(240_000);
  let redis: OwnRedis;
  let database: TestDatabase;
  let service: Service;
  let small: SmallDistrict;
  let worker: Program;

  beforeAll(async () => {
    redis = await OwnRedis.start();
    database = await TestDatabase.create();
    await database.freeze(MORNING);
    service = await Service.start(database, { worker: false, environment: { REDIS_URL: redis.url } });
    small = await service.foundSmallDistrict();
    const planting = { reminders, escalations: steps, urgings: steps, againAt: daysLater(1) };
    await plantFollowUp(database.owner, small, planting);
    worker = await service.startWorker();
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
    await redis.drop();
  });

  const wakeUps = async (): Promise<number> => redis.client.zcard(WAKE_UPS);
  /** Empties it just before something comes due, and once more just after. */
  const emptiedAt = async (instant: string): Promise<void> => {
    await redis.client.flushall();
    await database.freeze(instant);
    await redis.client.flushall();
    await eventually(async () => expect(await reminderLedger(database.owner)).toEqual(SETTLED), {
      within: 60_000,
      every: 200,
    });
  };

  it(`restores the wake-ups of ${reminders} reminders after FLUSHALL by ${sweptBy}`, async () => {
    await eventually(async () => expect(await wakeUps()).toBeGreaterThan(0));
    if (sweptBy === 'the next worker') await worker.stop();
    // Read in the same breath: the worker that runs may be placing the next one.
    const emptied = await redis.client.multi().flushall().zcard(WAKE_UPS).exec();
    expect(emptied?.at(1)).toEqual([null, 0]);
    if (sweptBy === 'the next worker') await service.startWorker();
    await eventually(async () => expect(await wakeUps()).toBeGreaterThan(0), { within: 60_000 });
  });

  it(`loses none of them, of ${steps} escalations and of ${2 * steps} urgings, and takes none twice, though it is emptied again and again just as they come due`, async () => {
    await emptiedAt(DUE_AT);
    await emptiedAt(daysLater(1));
    expect(await standing(database.owner)).toEqual({
      'remind fired': reminders,
      'escalate fired': steps,
      'urge fired': 2 * steps,
    });
    // One digest a person and day, and by themselves those that must not wait for it.
    const { rows } = await database.owner.query<{ digests: number; people: number }>(
      'select count(*)::int as digests, count(distinct (person_id, day))::int as people from digests',
    );
    expect(rows[0]?.digests).toBe(rows[0]?.people);
  });
}
