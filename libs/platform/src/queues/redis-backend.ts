import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueBackend } from './queue-backend.js';
import { rarely } from './rarely.js';

const CONNECT_MS = 2_000;
/** Workers come back this soon after Redis does, however long it was away. */
const RECONNECT_MS = 1_000;

/**
 * Queues in Redis or Valkey. A producer has no offline queue: while Redis is away a job is refused at once, not kept in
 * memory. Starting does not depend on Redis being there.
 */
export async function redisBackend(url: string, prefix = 'camket'): Promise<QueueBackend> {
  const shared = { connectTimeout: CONNECT_MS, retryStrategy: (): number => RECONNECT_MS };
  const log = new Logger('Redis');
  const complain = rarely((message) =>
    log.warn(`${message}. Nothing is lost: timers do what queues would. If this stays, check REDIS_URL.`),
  );
  const connect = (options: object): Redis => {
    const connection = new Redis(url, { ...shared, ...options });
    connection.on('error', (error) => complain(error.message));
    return connection;
  };
  const producer = connect({ enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const workers: Redis[] = [];
  await once(producer, 'ready', { signal: AbortSignal.timeout(CONNECT_MS) }).catch(() => undefined);
  return {
    kind: 'redis',
    queue: (name, settings) =>
      new Queue(name, { ...settings, prefix, connection: producer, skipWaitingForReady: true }),
    worker: (name, processor, settings) => {
      const connection = connect({ maxRetriesPerRequest: null });
      workers.push(connection);
      return new Worker(name, processor, { ...settings, prefix, connection });
    },
    close: async () => {
      for (const connection of [producer, ...workers]) connection.disconnect();
    },
  };
}
