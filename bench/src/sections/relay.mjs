import { createPostgresBackend, Queue, runMigrations } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { JobQueue } from '../../../dist/libs/platform/src/queues/job-queue.js';
import { postgresBackend } from '../../../dist/libs/platform/src/queues/postgres-backend.js';
import { redisBackend } from '../../../dist/libs/platform/src/queues/redis-backend.js';
import { RelayDatabase } from '../../../dist/libs/platform/src/relay/relay-database.js';
import { Relay } from '../../../dist/libs/platform/src/relay/relay.js';
import { createDatabase, createMigrated, openRaw } from '../databases.mjs';
import { performance } from 'node:perf_hooks';
import { ratios, rounds } from '../rounds.mjs';
import { median } from '../measure.mjs';
import { row, unmeasured } from '../row.mjs';
import { Seeded } from '../seed.mjs';

const BATCH = 1_000;

/** Events to effect rows with their wake-ups, beside putting as many jobs into BullMQ in bulk. */
export async function run(bench) {
  const events = bench.quick ? 5_000 : 20_000;
  const relay = await openRelay(bench);
  const sides = { relay: () => relay.carry(events), PostgreSQL: await bullmqOnPostgres(bench, events) };
  if (bench.redisUrl) sides.Redis = await bullmqOnRedis(bench, events);
  const results = await rounds(bench.rounds, sides);
  const wrong = await relay.miscounted(events * bench.rounds);

  return ['Redis', 'PostgreSQL'].map((name) => {
    const plain = results[name];
    const what = `relay ÷ addBulk(1000) on ${name}`;
    if (!plain) return unmeasured(what, `no redis-server here: install Debian's package redis-server`);
    const rates = [results.relay, plain].map((side) => Math.round(median(side)));
    const beside = `${rates[0]} events/s against ${rates[1]} jobs/s`;
    const figures = ratios(results.relay, plain, (rate) => rate);
    return row({ what, bar: { atLeast: 0.75 }, figures, baseline: plain, beside, wrong });
  });
}

async function openRelay(bench) {
  const url = await createMigrated(bench.postgresUrl, 'bench_relay');
  const owner = openRaw(url, 2);
  const database = await RelayDatabase.connect({ DATABASE_URL: url });
  const { redisUrl } = bench;
  const jobs = new JobQueue(() => (redisUrl ? redisBackend(redisUrl) : postgresBackend(url)), database);
  const seeded = new Seeded(7);
  const [tenantId, actorId, correlationId] = [seeded.uuid(), seeded.uuid(), seeded.uuid()];
  let batches = 0;
  let wakeUps = 0;
  const consumer = {
    name: 'bench-relay',
    async handle(page, transaction) {
      batches++;
      await transaction.write(page.map((event) => ({ table: 'reminders', row: reminderOf(event) })));
      transaction.wake({ job: 'fire-reminders', payload: { tenantId } });
    },
  };
  const waker = {
    wakeUp: (wakeUp) => {
      wakeUps++;
      return jobs.wakeUp(wakeUp);
    },
  };
  const refuse = (...told) => {
    throw new Error('the relay failed', { cause: told });
  };
  const report = { handled: () => {}, skipped: refuse, failed: refuse, heldBack: () => {}, outage: refuse };
  const relay = new Relay(database, [consumer], waker, report, { batch: BATCH });
  return {
    /** Events a second. */
    async carry(count) {
      await owner.query(fill, [tenantId, actorId, correlationId, count]);
      const began = performance.now();
      await relay.catchUp();
      return (count / (performance.now() - began)) * 1_000;
    },
    async miscounted(expected) {
      const { rows } = await owner.query('select count(*)::int as effects from reminders');
      await Promise.all([jobs.close(), database.close(), owner.end()]);
      if (rows[0].effects !== expected) return `${expected} events had ${rows[0].effects} effects`;
      return wakeUps > batches && `${wakeUps} wake-ups for ${batches} batches`;
    },
  };
}

const fill = `
  insert into events (tenant_id, stream_type, stream_id, version, event_id, type, schema_version, data, actor_id,
    correlation_id, happened_at, recorded_at, leaf_hash)
  select $1, 'benched', gen_random_uuid(), 1, gen_random_uuid(), 'Benched', 1,
    jsonb_build_object('at', now(), 'termsHash', repeat('c0ffee00', 8), 'number', number), $2, $3, now(), now(),
    sha256(number::text::bytea)
  from generate_series(1, $4) as number`;

const reminderOf = ({ tenantId, streamId, correlationId }) => ({
  tenant_id: tenantId,
  duty_id: streamId,
  policy: 'CAMKET.1',
  rung: 'BEFORE-3',
  occurrence: 1,
  action: 'REMIND',
  level: 0,
  unless_acknowledged: false,
  statutory: false,
  due_on: '2024-03-15',
  remind_at: '2024-03-12T00:00:00.000Z',
  state: 'PLANNED',
  reason: null,
  attempts: 0,
  correlation_id: correlationId,
});

async function bullmqOnRedis({ redisUrl }, count) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  return addBulk(new Queue('plain', { connection }), count);
}

async function bullmqOnPostgres({ postgresUrl }, count) {
  const url = await createDatabase(postgresUrl, 'bench_bullmq');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await runMigrations(client, 'bullmq');
  await client.end();
  const connection = new pg.Pool({ connectionString: url, max: 10, options: '-c search_path=bullmq' });
  return addBulk(new Queue('plain', { connection }, createPostgresBackend), count);
}

/** Jobs a second, added by the thousand. */
const addBulk = (queue, count) => async () => {
  const jobs = Array.from({ length: BATCH }, (_, number) => ({
    name: 'plain',
    data: { number, id: 'c0ffee00'.repeat(4) },
  }));
  const before = await queue.getWaitingCount();
  const began = performance.now();
  for (let added = 0; added < count; added += BATCH) await queue.addBulk(jobs);
  const rate = (count / (performance.now() - began)) * 1_000;
  const added = (await queue.getWaitingCount()) - before;
  if (added !== count) throw new Error(`${count} jobs were added and ${added} are waiting`);
  return rate;
};
