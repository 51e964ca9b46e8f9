import { describe, expect, it } from '@jest/globals';
import { jobs } from '#libs/contracts/src/jobs.js';
import { matchProcessors, type JobProcessor } from './job-processor.js';

const processorOf = (job: string): JobProcessor => ({
  // Names that the contract does not know are just what is tested here.
  job: job as JobProcessor['job'],
  process: async () => undefined,
});
const all = Object.keys(jobs).map(processorOf);

describe('jobs and their processors', () => {
  it('match when every job has exactly one', () => {
    expect([...matchProcessors(all).keys()]).toEqual(Object.keys(jobs));
  });

  it('refuse a job that nobody does, and name it', () => {
    expect(() => matchProcessors(all.slice(1))).toThrow(`the job ${all[0]?.job} has no processor`);
  });

  it('refuse a processor whose job does not exist, and name it', () => {
    expect(() => matchProcessors([...all, processorOf('make-coffee')])).toThrow(
      'the processor of make-coffee has no job',
    );
  });

  it('refuse two processors of one job', () => {
    const [first] = all;
    expect(() => matchProcessors([...all, ...(first ? [first] : [])])).toThrow('has two processors');
  });
});
