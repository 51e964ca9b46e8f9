import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { PlanLedgers } from '#libs/duties/src/plan-ledgers.js';
import { PlanReminders } from '#libs/duties/src/plan-reminders.js';
import { readConfig, type Config } from '#libs/platform/src/config.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { JobQueue } from '#libs/platform/src/queues/job-queue.js';
import { redisBackend } from '#libs/platform/src/queues/redis-backend.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { describeWithRedis } from '../../../test/support/available.js';
import { givenTenant } from '../../../test/support/given-tenant.js';
import { as, newId } from '../../../test/support/journey.js';
import { OfficialCalendars } from '../../../test/support/official-calendars.js';
import { personCalled, pledges, type PledgeEvent } from '../../../test/support/pledges.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { startWorker } from './start-worker.js';
import { sweep } from './sweep.js';

const asked = (owner: string): PledgeEvent[] => [
  { type: 'Asked', data: { owner, title: 'Cam kết 2024', by: '2024-01-31' } },
];

/** Waits for something another process does; PostgreSQL tells, the clock of the test does not. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  const limit = AbortSignal.timeout(15_000);
  while (!(await condition())) {
    limit.throwIfAborted();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function describeWorker(settings: () => Partial<Record<'REDIS_URL', string>>): void {
  let spec: TestDatabase;
  let store: PostgresEventStore;
  let config: Config;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-01-15T08:30:00+07:00');
    store = new PostgresEventStore(await spec.connect());
    config = readConfig({ DATABASE_URL: spec.url, LOG_LEVEL: 'error', ...settings() });
  });
  afterAll(() => spec.drop());

  it('brings an event to the mailbox by itself, tells its health, and ends in time', async () => {
    const tenantId = await givenTenant(spec.owner, store);
    const owner = await personCalled(spec.owner, tenantId, 'Lê Văn Tám');
    const worker = await startWorker(config);
    const second = await startWorker(config);
    expect((await fetch(`${worker.url}/health/ready`)).status).toBe(200);
    await as({ tenantId }, () => store.decide(pledges, newId(), () => asked(owner)));
    const counted = async (sql: string) =>
      (await spec.owner.query<{ count: number }>(sql, [tenantId])).rows[0]?.count ?? 0;
    await until(
      async () => (await counted('select count(*)::int from reminders where tenant_id = $1')) === 6,
    );
    await spec.freeze('2024-02-01T08:00:00+07:00');
    await until(
      async () =>
        (await counted(
          "select count(*)::int from deliveries where tenant_id = $1 and state = 'DELIVERED'",
        )) === 1,
    );
    const before = performance.now();
    await Promise.all([worker.close(), second.close()]);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(await counted('select count(*)::int from notices where tenant_id = $1')).toBe(1);
    const { rows } = await spec.owner.query('select name from leases');
    expect(rows).toEqual([]);
  }, 40_000);
}

describe('a worker with its queues in PostgreSQL', () => describeWorker(() => ({})));

describeWithRedis('a worker with its queues in Redis', () => {
  describeWorker(() => ({ REDIS_URL: process.env.TEST_REDIS_URL ?? '' }));

  it('loses no reminder when Redis is emptied, and sends none twice', async () => {
    const spec = await TestDatabase.create();
    await spec.freeze('2024-01-15T08:30:00+07:00');
    const prefix = `camket-${newId()}`;
    const redis = new Redis(process.env.TEST_REDIS_URL ?? '');
    const database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    const queue = new JobQueue(() => redisBackend(process.env.TEST_REDIS_URL ?? '', prefix), database);
    const store = new PostgresEventStore(await spec.connect());
    const tenants = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const tenantId = await givenTenant(spec.owner, store);
        const owner = await personCalled(spec.owner, tenantId, 'Lê Văn Tám');
        for (let part = 0; part < 10; part++) {
          const targets = Array.from({ length: 50 }, () => ({ id: newId() as string }));
          await as({ tenantId }, () => store.decideMany(pledges, targets, () => asked(owner)));
        }
        return tenantId;
      }),
    );
    await new Relay(
      database,
      [new PlanReminders(new PlanLedgers(new OfficialCalendars()))],
      queue,
      new RelayMetrics(),
    ).catchUp();
    const delayed = async () =>
      (await (await queue.open()).queues.get('reminders')?.getJobCounts('delayed'))?.['delayed'];
    expect(await delayed()).toBe(tenants.length);

    // Like FLUSHALL, for the keys of this test only: others use the same Redis.
    for (const key of await redis.keys(`${prefix}*`)) await redis.del(key);
    expect(await delayed()).toBe(0);
    for (let time = 0; time < 3; time++) expect(await sweep(database, queue)).toBe(tenants.length);
    expect(await delayed()).toBe(tenants.length);

    await spec.freeze('2024-01-26T08:00:00+07:00');
    const fire = new FireReminders(database, queue);
    await Promise.all([fire.fireDue(), fire.fireDue(), ...tenants.map((tenantId) => fire.fireDue(tenantId))]);
    const { rows } = await spec.owner.query(
      `select (select count(*)::int from reminders where state = 'FIRED') as fired,
              (select count(*)::int from notices) as notices`,
    );
    expect(rows).toEqual([{ fired: 1_500, notices: 1_500 }]);
    await queue.close();
    redis.disconnect();
    await database.close();
    await spec.drop();
  }, 40_000);
});
