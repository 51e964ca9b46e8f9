import { chmodSync, closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/embedded/start-embedded-postgres.js';
import { startTestRedis } from '../../scripts/test-redis.mjs';
import { median } from './measure.mjs';

/**
 * The servers everything is measured on: an embedded PostgreSQL with its durable default settings and, where
 * redis-server is installed, a Redis, both in a temporary folder.
 */
export async function startEngines() {
  const folder = mkdtempSync(join(tmpdir(), 'camket-bench-'));
  // Root's server runs as another user: where that one can't enter, the data would be kept elsewhere, and outlive the run.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), print: () => undefined });
  const redis = await startTestRedis(folder);
  return {
    folder,
    postgresUrl: postgres.url,
    redisUrl: redis?.url,
    async stop() {
      await redis?.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What one flush to the disk costs in milliseconds; every durable commit waits for one.
 * @param {string} folder
 */
export function fsyncLatency(folder) {
  const file = join(folder, 'fsync-probe');
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(8_192, 1);
  const times = Array.from({ length: 300 }, () => {
    const began = performance.now();
    writeSync(handle, block, 0, block.length, 0);
    fdatasyncSync(handle);
    return performance.now() - began;
  });
  closeSync(handle);
  rmSync(file);
  return median(times);
}

/**
 * @param {string | undefined} postgresUrl
 * @param {string | undefined} redisUrl
 */
export async function engineVersions(postgresUrl, redisUrl) {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  const { rows } = await client.query(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
  );
  await client.end();
  if (rows[0].fsync !== 'on')
    throw new Error('PostgreSQL runs without fsync: its figures would mean nothing');
  return { postgres: rows[0].version, redis: redisUrl ? await redisVersion(redisUrl) : undefined };
}

async function redisVersion(url) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url);
  const info = await redis.info('server');
  redis.disconnect();
  return /redis_version:(\S+)/.exec(info)?.[1];
}
