import { jobs, type JobName, type JobPayload } from '#libs/contracts/src/jobs.js';

/** Does one kind of job. It looks again before it acts, so that being called twice or late does no harm. */
export interface JobProcessor<Name extends JobName = JobName> {
  readonly job: Name;
  process(payload: JobPayload<Name>): Promise<void>;
}

/** Nest token of all processors of a worker. */
export const JOB_PROCESSORS = Symbol('job processors');

/** Refuses to start with a job that nobody does, or with somebody who does a job that doesn't exist or is taken. */
export function matchProcessors(
  processors: readonly JobProcessor[],
  names: readonly string[] = Object.keys(jobs),
): ReadonlyMap<string, JobProcessor> {
  const found = new Map<string, JobProcessor>();
  const problems: string[] = [];
  for (const processor of processors) {
    if (found.has(processor.job)) problems.push(`the job ${processor.job} has two processors`);
    if (!names.includes(processor.job))
      problems.push(`the processor of ${processor.job} has no job in libs/contracts/src/jobs.ts`);
    found.set(processor.job, processor);
  }
  for (const name of names) if (!found.has(name)) problems.push(`the job ${name} has no processor`);
  if (problems.length > 0) throw new Error(`Jobs and processors don't match: ${problems.join('; ')}`);
  return found;
}
