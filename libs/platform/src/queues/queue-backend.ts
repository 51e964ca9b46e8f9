import type { Processor, Queue, QueueOptions, Worker, WorkerOptions } from 'bullmq';

export type WakeUpQueue = Queue<object, void, string, object, void, string>;
export type WakeUpWorker = Worker<object, void>;
/** What both back ends are told alike; each adds its own connection. */
export type QueueSettings = Omit<QueueOptions, 'connection'>;
export type WorkerSettings = Omit<WorkerOptions, 'connection'>;

/** Where BullMQ keeps its queues: PostgreSQL, or Redis where there is one. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string, settings?: QueueSettings): WakeUpQueue;
  worker(name: string, processor: Processor<object, void>, settings?: WorkerSettings): WakeUpWorker;
  /** After the queues and workers on it were closed. */
  close(): Promise<void>;
}
