import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postgresBackend } from '#libs/platform/src/queues/postgres-backend.js';
import type { QueueBackend, WakeUpQueue } from '#libs/platform/src/queues/queue-backend.js';
import { wakeLater } from '#libs/platform/src/queues/wake-later.js';
import { eventually } from '../support/eventually.js';
import { TestDatabase } from '../support/test-database.js';
import { describeQueue } from './queue-contract.js';

describe('queues in PostgreSQL', () => {
  let database: TestDatabase;
  describeQueue(
    async () => {
      database = await TestDatabase.create();
      return postgresBackend(database.url);
    },
    () => database.drop(),
  );
});

describe('locks of queues in PostgreSQL', () => {
  const WAKE_UP = { id: 'wake.t1.at', delay: 60_000 };
  let database: TestDatabase;
  let backend: QueueBackend;
  let queue: WakeUpQueue;

  beforeAll(async () => {
    database = await TestDatabase.create();
    backend = await postgresBackend(database.url);
    queue = backend.queue('locks');
  });
  afterAll(async () => {
    await queue.close();
    await backend.close();
    await database.drop();
  });

  it('moves a wake-up beside a worker that ends it, and neither waits for the other in a ring', async () => {
    await wakeLater(queue, 'wake', {}, WAKE_UP);
    const worker = await database.owner.connect();
    try {
      // What BullMQ does in this order where a worker ends a job: its row, then all that shares its deduplication.
      await worker.query("begin; select id from bullmq.job where queue = 'locks' for update");
      const moved = wakeLater(queue, 'wake', {}, { ...WAKE_UP, delay: 30_000 });
      await eventually(async () => {
        const { rows } = await database.owner.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        expect(rows).toHaveLength(1);
      });
      await worker.query(
        "select pg_advisory_xact_lock(hashtext('bullmq:dedup:locks:' || dedup_id)) from bullmq.job where queue = 'locks'",
      );
      await worker.query('commit');
      await moved;
    } finally {
      // Not back into the pool: what failed in the middle would leave its locks there.
      worker.release(true);
    }
    expect((await queue.getDelayed()).map(({ delay }) => delay)).toEqual([30_000]);
  });
});
