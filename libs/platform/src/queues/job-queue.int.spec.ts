import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { jobs, type JobName } from '#libs/contracts/src/jobs.js';
import { newId } from '../../../../test/support/journey.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { JobQueue } from './job-queue.js';
import { JobWorkers } from './job-workers.js';
import { postgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { redisBackend } from './redis-backend.js';

Logger.overrideLogger(false);

const isJobName = (name: string): name is JobName => name in jobs;

describe('waking workers', () => {
  let spec: TestDatabase;
  let database: RelayDatabase;
  let backend: QueueBackend;
  let queue: JobQueue;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    backend = await postgresBackend(spec.url);
    queue = new JobQueue(async () => backend, database);
  });
  afterAll(async () => {
    await queue.close();
    await database.close();
    await spec.drop();
  });

  const jobsOf = async (tenantId: string) => {
    const { queues } = await queue.open();
    const found = await queues.get('reminders')?.getJobs(['waiting', 'delayed']);
    return (found ?? []).filter((job) => 'tenantId' in job.data && job.data.tenantId === tenantId);
  };

  it('keeps one wake-up for now and one for later, however often it is asked', async () => {
    const tenantId = newId();
    for (let time = 0; time < 3; time++) {
      await queue.wake('fire-reminders', { tenantId });
      await queue.wake('fire-reminders', { tenantId }, { at: instant('2099-01-01T01:00:00Z') });
    }
    expect(await jobsOf(tenantId)).toHaveLength(2);
  });

  it('measures the delay by business time, which may be another year', async () => {
    await spec.freeze('2024-01-15T08:00:00+07:00');
    const tenantId = newId();
    await queue.wake('fire-reminders', { tenantId }, { at: instant('2024-01-15T09:00:00+07:00') });
    expect((await jobsOf(tenantId)).map((job) => job.delay)).toEqual([3_600_000]);
  });

  it('refuses a payload that breaks the contract', async () => {
    await expect(queue.wake('fire-reminders', { tenantId: 'everybody' })).rejects.toThrow();
  });

  it('does the job that was asked for, and gives up on one that nobody agreed on', async () => {
    const tenantId = newId();
    let done = (_: object): void => undefined;
    const payload = new Promise<object>((resolve) => (done = resolve));
    const processorOf = (job: JobName) => ({
      job,
      process: async (data: object) => {
        if ('tenantId' in data && data.tenantId === tenantId) done(data);
      },
    });
    const workers = new JobWorkers(backend, Object.keys(jobs).filter(isJobName).map(processorOf));
    const deliveries = (await queue.open()).queues.get('deliveries');
    await deliveries?.add('send-deliveries', { tenantId: 'nonsense' });
    await workers.start();
    await queue.wake('send-deliveries', { tenantId });
    expect(await payload).toEqual({ tenantId });
    await workers.close();
    const failed = await deliveries?.getFailed();
    expect(failed?.map((job) => [job.failedReason, job.attemptsMade])).toEqual([
      ['the payload of send-deliveries is not as agreed', 1],
    ]);
  });

  describe('while Redis is away', () => {
    /** Something that takes connections and never says a word. */
    let mute: Server;
    const sockets = new Set<Socket>();

    beforeAll(async () => {
      mute = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
      await once(mute, 'listening');
    });
    afterAll(() => {
      for (const socket of sockets) socket.destroy();
      mute.close();
    });

    it.each(['is not there', 'does not answer'])(
      '%s: asks in vain, soon, without an error',
      async (how) => {
        // A TCP server has an address with a port.
        const port = how === 'is not there' ? 1 : (mute.address() as AddressInfo).port;
        const away = new JobQueue(() => redisBackend(`redis://127.0.0.1:${port}`), database);
        const before = performance.now();
        await Promise.all(
          Array.from({ length: 50 }, () => away.wake('send-deliveries', { tenantId: newId() })),
        );
        expect(performance.now() - before).toBeLessThan(2_500);
        // From now on only one at a time finds out whether it is back.
        const again = performance.now();
        await Promise.all(
          Array.from({ length: 50 }, () => away.wake('send-deliveries', { tenantId: newId() })),
        );
        expect(performance.now() - again).toBeLessThan(2_500);
        await expect(away.depths()).rejects.toThrow();
        await away.close();
      },
      20_000,
    );
  });
});
