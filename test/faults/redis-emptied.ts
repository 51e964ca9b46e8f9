import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DUE_AT, plantReminders } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { OwnRedis } from '../support/own-redis.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';
import { TestDatabase } from '../support/test-database.js';
import type { Program } from '../support/program.js';

export interface Emptying {
  readonly reminders: number;
  /** Whether to wait for the sweep of the worker that runs, or for that of the next one that starts. */
  readonly sweptBy: 'the running worker' | 'the next worker';
}

/** Redis loses everything: the rows still know what is due, and it is done once. */
export function describeEmptiedRedis({ reminders, sweptBy }: Emptying): void {
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
    await plantReminders(database.owner, small, reminders);
    worker = await service.startWorker();
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
    await redis.drop();
  });

  const wakeUps = async (): Promise<number> => redis.client.zcard('camket:reminders:delayed');

  it(`restores the wake-ups of ${reminders} reminders after FLUSHALL by ${sweptBy}`, async () => {
    await eventually(async () => expect(await wakeUps()).toBeGreaterThan(0));
    await redis.client.flushall();
    expect(await wakeUps()).toBe(0);
    if (sweptBy === 'the next worker') {
      await worker.stop();
      await service.startWorker();
    }
    await eventually(async () => expect(await wakeUps()).toBeGreaterThan(0), { within: 60_000 });
  });

  it('loses none and sends none twice, though it is emptied again just as they come due', async () => {
    await redis.client.flushall();
    await database.freeze(DUE_AT);
    await redis.client.flushall();
    await eventually(async () => expect(await reminderLedger(database.owner)).toEqual(SETTLED), {
      within: 60_000,
      every: 200,
    });
    const { rowCount } = await database.owner.query('select from notices');
    expect(rowCount).toBe(reminders);
  });
}
