import { Logger } from '@nestjs/common';
import { UnrecoverableError } from 'bullmq';
import { jobs, type JobName } from '#libs/contracts/src/jobs.js';
import { matchProcessors, type JobProcessor } from './job-processor.js';
import type { QueueBackend, WakeUpWorker, WorkerSettings } from './queue-backend.js';
import { rarely } from './rarely.js';

/** A worker that died is noticed after two checks, so its jobs run again after ten seconds. */
const SETTINGS: WorkerSettings = {
  concurrency: 4,
  lockDuration: 5_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
};

/** The workers of a process, one per queue. */
export class JobWorkers {
  private readonly log = new Logger('JobWorkers');
  private readonly processors: ReadonlyMap<string, JobProcessor>;
  private readonly complain = rarely((message) => this.log.warn(message));
  private workers: WakeUpWorker[] = [];

  constructor(
    private readonly backend: QueueBackend,
    processors: readonly JobProcessor[],
    private readonly settings: WorkerSettings = {},
  ) {
    this.processors = matchProcessors(processors);
  }

  async start(): Promise<void> {
    const queues = new Set(Object.values(jobs).map((job) => job.queue));
    this.workers = [...queues].map((queue) => {
      const worker = this.backend.worker(queue, (job) => this.process(job.name, job.data), {
        ...SETTINGS,
        ...this.settings,
      });
      worker.on('error', (error) => this.complain(`${queue}: ${error.message}`));
      worker.on('failed', (job, error) => this.log.error(`${job?.name} ${job?.id} failed: ${error.message}`));
      return worker;
    });
    // Without Redis a worker is ready later, by itself; that must not keep the timers from starting.
    await Promise.race([
      Promise.all(this.workers.map((worker) => worker.waitUntilReady())),
      new Promise((resolve) => setTimeout(resolve, 2_000).unref()),
    ]);
  }

  /** Ends after the jobs in hand; the back end is closed by who opened it. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private async process(name: string, data: object): Promise<void> {
    const processor = this.processors.get(name);
    if (!processor || !isJob(name)) throw new UnrecoverableError(`nobody does the job ${name}`);
    const payload = jobs[name].payload.safeParse(data);
    if (!payload.success) throw new UnrecoverableError(`the payload of ${name} is not as agreed`);
    await processor.process(payload.data);
  }
}

const isJob = (name: string): name is JobName => name in jobs;
