import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { Waker } from '../relay/waker.js';
import { JobQueue } from './job-queue.js';
import { postgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { redisBackend } from './redis-backend.js';

/** Redis where the configuration names one, PostgreSQL otherwise. */
export async function openQueues(config: Pick<Config, 'DATABASE_URL' | 'REDIS_URL'>): Promise<QueueBackend> {
  return config.REDIS_URL === undefined
    ? postgresBackend(config.DATABASE_URL)
    : redisBackend(config.REDIS_URL);
}

/** Nest token of where this process keeps its queues. */
export const QUEUE_BACKEND = Symbol('queue backend');

/** The producing side of the queues, for every process that may wake workers or show queues. */
@Module({})
export class QueuesModule implements OnApplicationShutdown {
  constructor(private readonly queue: JobQueue) {}

  static forRoot(): DynamicModule {
    return {
      module: QueuesModule,
      global: true,
      providers: [
        { provide: QUEUE_BACKEND, inject: [CONFIG], useFactory: (config: Config) => openQueues(config) },
        {
          provide: JobQueue,
          inject: [QUEUE_BACKEND, RelayDatabase],
          useFactory: (backend: QueueBackend, database: RelayDatabase) => new JobQueue(backend, database),
        },
        { provide: Waker, useExisting: JobQueue },
      ],
      exports: [QUEUE_BACKEND, JobQueue, Waker],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.queue.close();
  }
}
