import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { deadlocksIn } from '../support/deadlocks.js';
import { daysLater, plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { OwnRedis } from '../support/own-redis.js';
import { reminderLedger, SETTLED, standing } from '../support/reminder-ledger.js';
import { scene } from '../support/scene.js';

export interface ProcessesAtOnce {
  readonly processes: number;
  readonly rounds: number;
  /** Reminders, escalations and urgings of a round. */
  readonly each: number;
}

/** Whole worker processes, each with its timers, relay, schedules and queues, over the same due steps: each is taken once. */
export function describeManyProcesses({ processes, rounds, each }: ProcessesAtOnce): void {
  const set = scene({ worker: false, environment: { DATABASE_POOL: '2' } });
  jest.setTimeout(240_000 + rounds * 60_000);

  // As an installation with so many has it: with the queues in PostgreSQL as well, they would need more connections than it has.
  let redis: OwnRedis | undefined;
  beforeAll(async () => {
    redis = await OwnRedis.start();
  });
  afterAll(async () => {
    await redis?.drop();
  });

  it(`takes each of ${rounds * 4 * each} steps once by ${processes} worker processes, without a deadlock`, async () => {
    const { owner } = set.database;
    const workers = [];
    while (workers.length < processes) workers.push(await set.service.startWorker({ REDIS_URL: redis?.url }));
    for (let round = 0; round < rounds; round++) {
      const [at, againAt] = [daysLater(2 * round), daysLater(2 * round + 1)];
      await plantFollowUp(owner, set.small, { together: each, at, againAt });
      for (const moment of [at, againAt]) {
        await set.database.freeze(moment);
        await eventually(async () => expect(await reminderLedger(owner)).toEqual(SETTLED), {
          within: 60_000,
          every: 100,
        });
      }
    }
    expect(await standing(owner)).toEqual({
      'remind fired': rounds * each,
      'escalate fired': rounds * each,
      'urge fired': 2 * rounds * each,
    });
    expect(await deadlocksIn(owner)).toBe(0);
    for (const worker of workers) expect(await worker.stop()).toBe(0);
  });
}
