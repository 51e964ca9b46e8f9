import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { RelayDatabase } from '../relay/relay-database.js';
import { Waker } from '../relay/waker.js';
import { JobQueue } from './job-queue.js';
import type { QueueBackend } from './queue-backend.js';

/**
 * Redis where the configuration names one, PostgreSQL otherwise. Loaded when it is needed: BullMQ is a fifth of a process'
 * memory, and the API seldom wakes anybody.
 */
async function openQueues({ DATABASE_URL, REDIS_URL }: Config): Promise<QueueBackend> {
  if (REDIS_URL === undefined) return (await import('./postgres-backend.js')).postgresBackend(DATABASE_URL);
  return (await import('./redis-backend.js')).redisBackend(REDIS_URL);
}

/** The producing side of the queues, for every process that may wake workers or show queues. */
@Module({})
export class QueuesModule implements OnApplicationShutdown {
  constructor(private readonly queue: JobQueue) {}

  static forRoot(): DynamicModule {
    return {
      module: QueuesModule,
      global: true,
      providers: [
        {
          provide: JobQueue,
          inject: [CONFIG, RelayDatabase],
          useFactory: (config: Config, database: RelayDatabase) =>
            new JobQueue(() => openQueues(config), database),
        },
        { provide: Waker, useExisting: JobQueue },
      ],
      exports: [JobQueue, Waker],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.queue.close();
  }
}
