import pg from 'pg';
import { jobs } from '#libs/contracts/src/jobs.js';
import { JobWorkers } from '#libs/platform/src/queues/job-workers.js';
import { postgresBackend } from '#libs/platform/src/queues/postgres-backend.js';

/** A worker that dies over one tenant's deliveries, as over a file that crashes its reader; it notes what else it does. */
const { DATABASE_URL: url, POISON: poison } = process.env;
const notes = new pg.Pool({ connectionString: url, max: 2 });
const note = async (job, { tenantId }) => {
  if (tenantId === poison) process.kill(process.pid, 'SIGKILL');
  await notes.query('insert into public.done values ($1, $2) on conflict do nothing', [job, tenantId]);
};
const processors = Object.keys(jobs).map((job) => ({
  job,
  process: (payload) => note(job, payload),
}));
const quick = { concurrency: 1, lockDuration: 1_000, stalledInterval: 1_000 };
await new JobWorkers(await postgresBackend(url), processors, quick).start();
