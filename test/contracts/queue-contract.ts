import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Job } from 'bullmq';
import { newId } from '../support/journey.js';
import { wakeLater } from '#libs/platform/src/queues/wake-later.js';
import type { QueueBackend, WakeUpQueue, WakeUpWorker } from '#libs/platform/src/queues/queue-backend.js';

/** How often a wake-up is moved in the moment in which it begins. */
const MEETINGS = 100;

/** Resolves once something has happened so many times. */
class Tally<T> {
  readonly seen: T[] = [];
  private waiting: { count: number; resolve: () => void }[] = [];

  add(one: T): void {
    this.seen.push(one);
    this.waiting = this.waiting.filter(({ count, resolve }) => {
      if (this.seen.length < count) return true;
      resolve();
      return false;
    });
  }

  reaches(count: number): Promise<void> {
    if (this.seen.length >= count) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ count, resolve }));
  }
}

/** What the rest of the program expects of a queue, whatever it is kept in. */
export function describeQueue(open: () => Promise<QueueBackend>, close?: () => Promise<void>): void {
  let backend: QueueBackend;
  let name: string;
  let queue: WakeUpQueue;
  let workers: WakeUpWorker[];

  beforeAll(async () => {
    backend = await open();
  });
  beforeEach(() => {
    name = `spec-${newId()}`;
    queue = backend.queue(name);
    queue.on('error', () => undefined);
    workers = [];
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await queue.obliterate({ force: true });
    await queue.close();
  });
  afterAll(async () => {
    await backend.close();
    await close?.();
  });

  const work = async (
    processor: (job: Job<object, void>) => Promise<void>,
    concurrency = 1,
  ): Promise<WakeUpWorker> => {
    const worker = backend.worker(name, processor, {
      concurrency,
      lockDuration: 5_000,
      stalledInterval: 5_000,
    });
    worker.on('error', () => undefined);
    workers.push(worker);
    await worker.waitUntilReady();
    return worker;
  };

  describe('delivery', () => {
    it('hands a job over once, with its payload', async () => {
      const done = new Tally<object>();
      await work(async (job) => done.add({ name: job.name, data: job.data }));
      await queue.add('greet', { tenantId: 'a' });
      await queue.add('end', {});
      await done.reaches(2);
      expect(done.seen).toEqual([
        { name: 'greet', data: { tenantId: 'a' } },
        { name: 'end', data: {} },
      ]);
    });

    it('keeps what was added before anybody worked', async () => {
      await queue.add('early', {});
      const done = new Tally<string>();
      await work(async (job) => done.add(job.name));
      await done.reaches(1);
    });

    it('does not hand over a delayed job early', async () => {
      const done = new Tally<number>();
      await work(async () => done.add(performance.now()));
      const added = performance.now();
      await queue.add('later', {}, { delay: 300 });
      await done.reaches(1);
      // Both back ends round to whole milliseconds.
      expect(done.seen[0]).toBeGreaterThanOrEqual(added + 299);
    });

    it('shares jobs between two workers, none twice', async () => {
      const done = new Tally<string>();
      const both = new Set<string>();
      // Each holds its first job until the other has one too, so that neither can take them all.
      const met = new Tally<string>();
      const working = (who: string) => async (job: Job<object, void>) => {
        if (!both.has(who)) {
          both.add(who);
          met.add(who);
          await met.reaches(2);
        }
        done.add(job.name);
      };
      await work(working('first'));
      await work(working('second'));
      await queue.addBulk(Array.from({ length: 20 }, (_, index) => ({ name: `job ${index}`, data: {} })));
      await done.reaches(20);
      expect(new Set(done.seen).size).toBe(20);
    });

    it('tries a failed job again, up to its attempts', async () => {
      const tries = new Tally<number>();
      const worker = await work(async (job) => {
        tries.add(job.attemptsMade);
        throw new Error('not today');
      });
      const given = new Promise<number>((resolve) =>
        worker.on('failed', (job) => job && job.attemptsMade === 3 && resolve(job.attemptsMade)),
      );
      await queue.add('hard', {}, { attempts: 3, backoff: 10 });
      await given;
      expect(tries.seen).toEqual([0, 1, 2]);
      expect(await queue.getJobCounts('failed')).toEqual({ failed: 1 });
    });
  });

  describe('deduplication', () => {
    it('takes the same wake-up once', async () => {
      for (let time = 0; time < 5; time++)
        await queue.add('wake', { time }, { deduplication: { id: 'wake.t1.now', keepLastIfActive: true } });
      expect(await queue.getJobCounts('waiting')).toEqual({ waiting: 1 });
    });

    it('takes it again when the first is done', async () => {
      const done = new Tally<string>();
      const worker = await work(async (job) => done.add(job.name));
      for (const nth of [1, 2]) {
        const completed = new Promise((resolve) => worker.once('completed', resolve));
        await queue.add('wake', {}, { deduplication: { id: 'wake.t1.now', keepLastIfActive: true } });
        await completed;
        expect(done.seen).toHaveLength(nth);
      }
    });

    it('runs once more what is asked for again while it runs', async () => {
      const started = new Tally<number>();
      let finish = (): void => undefined;
      const mayFinish = new Promise<void>((resolve) => (finish = resolve));
      await work(async () => {
        started.add(1);
        await mayFinish;
      });
      const again = () =>
        queue.add('wake', {}, { deduplication: { id: 'wake.t1.now', keepLastIfActive: true } });
      await again();
      await started.reaches(1);
      for (let time = 0; time < 5; time++) await again();
      finish();
      await started.reaches(2);
      expect(await queue.getJobCounts('waiting', 'delayed')).toEqual({ waiting: 0, delayed: 0 });
    });

    it('moves a wake-up for later instead of adding another', async () => {
      for (const delay of [60_000, 3_600_000, 30_000])
        await wakeLater(queue, 'wake', {}, { id: 'wake.t1.at', delay });
      const delayed = await queue.getDelayed();
      expect(delayed.map((job) => job.delay)).toEqual([30_000]);
    });

    it('keeps a wake-up for later that is asked for while the one before it runs', async () => {
      const runs = new Tally<string>();
      const worker = await work(async (job) => {
        await wakeLater(queue, 'next', {}, { id: 'wake.t1.at', delay: 3_600_000 });
        await wakeLater(queue, 'next', {}, { id: 'wake.t1.at', delay: 60_000 });
        runs.add(job.name);
      });
      const ended = new Promise((resolve) => worker.on('completed', resolve));
      await wakeLater(queue, 'wake', {}, { id: 'wake.t1.at', delay: 1 });
      await ended;
      const delayed = await queue.getDelayed();
      expect(delayed.map(({ name: job, delay }) => [job, delay])).toEqual([['next', 60_000]]);
      expect(runs.seen).toEqual(['wake']);
    });

    it('takes no wake-up away from a worker that has just begun it', async () => {
      const done = new Tally<string>();
      const complaints: string[] = [];
      const worker = await work(async (job) => done.add(job.name), 4);
      worker.on('error', ({ message }) => complaints.push(message));
      worker.on('failed', (_, { message }) => complaints.push(message));
      const later = (index: number, delay: number) =>
        wakeLater(queue, 'wake', {}, { id: `wake.t${index}.at`, delay });
      for (let index = 0; index < MEETINGS; index++) {
        await later(index, 1);
        // Moved on again and again, until it has begun or was moved in time.
        await Promise.all(Array.from({ length: 4 }, () => later(index, 60_000)));
      }
      // What is not put off has begun; it may be put off as well, if it was asked for again meanwhile.
      const { delayed = 0 } = await queue.getJobCounts('delayed');
      await done.reaches(MEETINGS - delayed);
      expect(complaints).toEqual([]);
    });
  });

  describe('end', () => {
    it('forgets a job that was removed', async () => {
      const job = await queue.add('unwanted', {}, { delay: 60_000 });
      await job.remove();
      expect(await queue.getJobCounts('delayed')).toEqual({ delayed: 0 });
    });

    it('finishes the job in hand before it closes, and leaves the rest', async () => {
      const started = new Tally<string>();
      const ended = new Tally<string>();
      let finish = (): void => undefined;
      const mayFinish = new Promise<void>((resolve) => (finish = resolve));
      const worker = await work(async (job) => {
        started.add(job.name);
        await mayFinish;
        ended.add(job.name);
      });
      await queue.addBulk([
        { name: 'in hand', data: {} },
        { name: 'rest', data: {} },
      ]);
      await started.reaches(1);
      const closed = worker.close();
      finish();
      await closed;
      expect(ended.seen).toEqual(['in hand']);
      expect(await queue.getJobCounts('waiting', 'active')).toEqual({ waiting: 1, active: 0 });
    });
  });
}
