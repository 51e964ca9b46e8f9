import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { jobs } from '#libs/contracts/src/jobs.js';
import { describeWithRedis } from '../../../../test/support/available.js';
import { newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { Lease } from '../relay/lease.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { JobQueue } from './job-queue.js';
import { schedules, upholdSchedules } from './job-schedules.js';
import { postgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { redisBackend } from './redis-backend.js';

/** As many schedulers as want to, and as often: each asks for the lease first, as a timer does. */
const LEADERS = 10;
const ROUNDS = 100;

function describeSchedules(open: (url: string) => Promise<QueueBackend>): void {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let queues: JobQueue[] = [];
  let queue: JobQueue;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    const another = (): JobQueue => new JobQueue(() => open(spec.url), database);
    queue = another();
    queues = [queue, ...Array.from({ length: LEADERS - 1 }, another)];
    await Promise.all(queues.map((one) => one.open()));
  });
  afterEach(async () => {
    await spec.owner.query('delete from leases');
  });
  afterAll(async () => {
    await Promise.all(queues.map((one) => one.close()));
    await database.close();
    await spec.drop();
  });

  const standing = async (): Promise<string[]> => {
    const { queues: opened } = await queue.open();
    const found = await Promise.all(
      schedules.map(async ({ job }) => (await opened.get(jobs[job].queue)?.getJobScheduler(job))?.key),
    );
    return found.filter((key) => key !== undefined).toSorted();
  };
  /** The next of each, one that comes every so often at once. */
  const coming = async (): Promise<number> => {
    const { queues: opened } = await queue.open();
    const counts = (await opened.get('upkeep')?.getJobCounts('delayed', 'waiting')) ?? {};
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  };

  it(`stand once each, with ten schedulers at once in ${ROUNDS} rounds, and nobody locks up anybody`, async () => {
    const names = schedules.map(({ job }) => job).toSorted();
    const failed: unknown[] = [];
    let put = 0;
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(
        queues.map(async (other) => {
          // A new leader every round: each has a lease of its own making.
          const lease = new Lease(database.pool, `timer:schedules:${round}`);
          if (!(await lease.hold())) return;
          put += await upholdSchedules(other).catch((error: unknown) => {
            failed.push(error);
            return 0;
          });
        }),
      );
    expect({ failed, put }).toEqual({ failed: [], put: schedules.length });
    expect(await standing()).toEqual(names);
    expect(await coming()).toBe(schedules.length);
  }, 120_000);

  it('come back after the queues were emptied', async () => {
    const { queues: opened } = await queue.open();
    await opened.get('upkeep')?.obliterate({ force: true });
    expect(await standing()).toEqual([]);
    expect(await upholdSchedules(queue)).toBe(schedules.length);
    expect(await coming()).toBe(schedules.length);
  });
}

describe('schedules with queues in PostgreSQL', () => describeSchedules(postgresBackend));

describeWithRedis('schedules with queues in Redis', () => {
  const prefix = `camket-${newId()}`;
  describeSchedules(() => redisBackend(process.env.TEST_REDIS_URL ?? '', prefix));
});
