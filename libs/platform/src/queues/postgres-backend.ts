import { Logger } from '@nestjs/common';
import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import pg from 'pg';
import type { QueueBackend, WakeUpQueue, WakeUpWorker } from './queue-backend.js';

/** One for each worker's LISTEN and some to work with. */
const CONNECTIONS = 10;
/** Any number that nobody else on the server uses for an advisory lock. */
const MIGRATION_LOCK = 7_026_024_002;

/** Queues in the same PostgreSQL, in a schema and under a role of their own. Brings BullMQ's schema up to date first. */
export async function postgresBackend(url: string): Promise<QueueBackend> {
  await migrateQueues(url);
  // Native ESM can't load pg lazily as BullMQ would, so the pool is ours.
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
    options: '-c search_path=bullmq -c role=camket_queue',
    application_name: 'camket_queue',
  });
  // Each queue and each worker on it listens for errors by itself.
  pool.setMaxListeners(0);
  const log = new Logger('Queues');
  pool.on('error', (error) => log.warn(error.message));
  // One that breaks while BullMQ holds it fails BullMQ's query; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', (error) => log.debug(error.message)));
  return {
    kind: 'postgres',
    // BullMQ's classes are the same for both back ends; only their type parameters tell them apart.
    queue: (name, settings) =>
      new Queue(name, { ...settings, connection: pool }, createPostgresBackend) as unknown as WakeUpQueue,
    worker: (name, processor, settings) =>
      new Worker(
        name,
        processor,
        { ...settings, connection: pool },
        createPostgresBackend,
      ) as unknown as WakeUpWorker,
    close: () => pool.end(),
  };
}

async function migrateQueues(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runMigrations(client, 'bullmq');
    await client.query(`
      -- Each queue numbers its jobs by a sequence that BullMQ makes when it is first used.
      grant usage, create on schema bullmq to camket_queue;
      grant select, insert, update, delete on all tables in schema bullmq to camket_queue;
      grant usage, select, update on all sequences in schema bullmq to camket_queue;
      grant execute on all functions in schema bullmq to camket_queue`);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}
