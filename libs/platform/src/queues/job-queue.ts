import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { jobs, type JobName, type JobPayload, type QueueName } from '#libs/contracts/src/jobs.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WakeUp } from '../relay/effect-transaction.js';
import type { RelayDatabase } from '../relay/relay-database.js';
import { Waker } from '../relay/waker.js';
import type { QueueBackend, WakeUpQueue } from './queue-backend.js';
import { wakeLater } from './wake-later.js';

/** A wake-up that takes longer is not worth waiting for: the timers of the workers find the row anyway. */
const PATIENCE_MS = 2_000;
const KEEP_DONE = { age: 86_400, count: 500 };
const KEEP_FAILED = { age: 7 * 86_400, count: 1_000 };

interface Opened {
  readonly backend: QueueBackend;
  readonly queues: ReadonlyMap<QueueName, WakeUpQueue>;
}

/**
 * Wakes workers. A job is only a wake-up: losing one costs a second, so a failure is logged and forgotten. Nothing may be
 * woken inside a command or a transaction, where an absent Redis would hold up people.
 */
export class JobQueue extends Waker {
  private readonly log = new Logger('JobQueue');
  private opened: Promise<Opened> | undefined;
  /** While the store of the queues is away only one wake-up at a time finds out whether it is back. */
  private probing = false;
  private away = false;

  constructor(
    private readonly openBackend: () => Promise<QueueBackend>,
    private readonly database: RelayDatabase,
  ) {
    super();
  }

  /** Where the queues are kept and the queues themselves, opened by whoever asks first. */
  open(): Promise<Opened> {
    this.opened ??= this.openAll().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  private async openAll(): Promise<Opened> {
    const backend = await this.openBackend();
    const names = new Set(Object.values(jobs).map((job) => job.queue));
    const queues = new Map(
      [...names].map((name) => {
        const queue = backend.queue(name, {
          defaultJobOptions: {
            attempts: 3,
            backoff: { type: 'exponential', delay: 1_000 },
            removeOnComplete: KEEP_DONE,
            removeOnFail: KEEP_FAILED,
          },
        });
        queue.on('error', (error) => this.log.debug(`${name}: ${error.message}`));
        return [name, queue];
      }),
    );
    return { backend, queues };
  }

  wakeUp({ job, payload, at }: WakeUp): Promise<void> {
    return this.wake(job, payload, at === undefined ? {} : { at });
  }

  /**
   * Wakes whoever does this job, once: now, or at an instant of business time. Asked again for later or sooner it is moved,
   * asked again while it runs it runs once more. Throws only on a payload that breaks the contract.
   */
  async wake<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    { at }: { at?: Instant } = {},
  ): Promise<void> {
    const data = jobs[name].payload.parse(payload);
    if (this.away && this.probing) return;
    this.probing = true;
    try {
      await inTime(this.add(name, data, at));
      if (this.away) this.log.log('queues are back');
      this.away = false;
    } catch (error) {
      if (!this.away) this.log.warn(`${name} was not woken, timers take over: ${String(error)}`);
      this.away = true;
    } finally {
      this.probing = false;
    }
  }

  /** How many jobs each queue holds, by state. Throws while the store of the queues is away. */
  async depths(): Promise<{ queue: QueueName; counts: Record<string, number> }[]> {
    const { queues } = await inTime(this.open());
    return Promise.all(
      [...queues].map(async ([name, queue]) => ({
        queue: name,
        counts: await inTime(queue.getJobCounts('waiting', 'active', 'delayed', 'failed')),
      })),
    );
  }

  async close(): Promise<void> {
    const opened = await this.opened?.catch(() => undefined);
    if (!opened) return;
    // A connection that never came about can't be closed in good order.
    await inTime(Promise.all([...opened.queues.values()].map((queue) => queue.close()))).catch(
      () => undefined,
    );
    await opened.backend.close();
  }

  private async add(name: JobName, data: object, at: Instant | undefined): Promise<void> {
    const { queues } = await this.open();
    const queue = queues.get(jobs[name].queue);
    if (!queue) throw new Error(`no queue ${jobs[name].queue}`);
    const delay = at === undefined ? 0 : await this.delayUntil(at);
    const subject = [name, ...Object.values(data)].join('.');
    if (delay === 0)
      await queue.add(name, data, { deduplication: { id: `${subject}.now`, keepLastIfActive: true } });
    else await wakeLater(queue, name, data, { id: `${subject}.at`, delay });
  }

  /** Measured by PostgreSQL's clock, which alone knows business time. */
  private async delayUntil(at: Instant): Promise<number> {
    const { rows } = await this.database.pool.query<{ delay: number }>(
      'select greatest(0, ceil(extract(epoch from $1::timestamptz - business_now()) * 1000))::float8 as delay',
      [at],
    );
    return rows[0]?.delay ?? 0;
  }
}

/** BullMQ may wait for ever for a store that is away. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const patience = new AbortController();
  const late = pause(PATIENCE_MS, undefined, { signal: patience.signal }).then((): never => {
    throw new Error(`no answer in ${PATIENCE_MS} ms`);
  });
  late.catch(() => undefined);
  // Work that fails after we stopped waiting has nobody left to tell.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => patience.abort());
}
