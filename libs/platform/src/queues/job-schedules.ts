import { jobs, type JobName } from '#libs/contracts/src/jobs.js';
import type { JobQueue } from './job-queue.js';

/** A job that comes again and again, by its name, and when: every so many milliseconds, or by a pattern of Vietnam's clock. */
type Schedule =
  | { readonly job: JobName; readonly every: number }
  | { readonly job: JobName; readonly pattern: string; readonly tz: string };

/** A sweep finds what no job stands for; digests leave at quarters of the hour, as people choose their hours. */
export const schedules: readonly Schedule[] = [
  { job: 'sweep', every: 30_000 },
  { job: 'gather-digests', pattern: '0 */15 6-18 * * *', tz: 'Asia/Ho_Chi_Minh' },
];

/**
 * Sees to it that each schedule stands in the queues as it should, once; returns how many it had to put there. Only the leader may:
 * many that do so at once lock each other up on PostgreSQL. One that stands is left alone, so that asking often never delays it.
 */
export async function upholdSchedules(queue: Pick<JobQueue, 'open'>): Promise<number> {
  const { queues } = await queue.open();
  let put = 0;
  for (const { job, ...when } of schedules) {
    const scheduled = queues.get(jobs[job].queue);
    if (!scheduled) throw new Error(`no queue ${jobs[job].queue}`);
    const standing = await scheduled.getJobScheduler(job);
    if (standing && isAsAsked(standing, when)) continue;
    await scheduled.upsertJobScheduler(job, when, { name: job, data: {}, opts: { attempts: 1 } });
    put += 1;
  }
  return put;
}

const isAsAsked = (
  standing: {
    readonly every?: number;
    readonly pattern?: string;
    readonly tz?: string;
    readonly next?: number;
  },
  when: { readonly every?: number; readonly pattern?: string; readonly tz?: string },
): boolean =>
  standing.next !== undefined &&
  (standing.every ?? 0) === (when.every ?? 0) &&
  (standing.pattern ?? '') === (when.pattern ?? '') &&
  (standing.tz ?? '') === (when.tz ?? '');
