import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { jobs } from '../../../dist/libs/contracts/src/jobs.js';
import { JobWorkers } from '../../../dist/libs/platform/src/queues/job-workers.js';
import { postgresBackend } from '../../../dist/libs/platform/src/queues/postgres-backend.js';
import { redisBackend } from '../../../dist/libs/platform/src/queues/redis-backend.js';
import { createMigrated } from '../databases.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { median } from '../measure.mjs';
import { remindersBesidePoison } from '../poison-reminders.mjs';
import { row, unmeasured } from '../row.mjs';

const POISON = 5;
const ATTEMPTS = 3;

/** How fast other jobs of a queue, and other reminders, are done while some fail whenever they are tried. */
export async function run(bench) {
  return [...(await jobsBesidePoison(bench)), await remindersBesidePoison(bench)];
}

async function jobsBesidePoison(bench) {
  Logger.overrideLogger(false);
  const url = await createMigrated(bench.postgresUrl, 'bench_poison');
  const rows = [await measure(bench, 'PostgreSQL', await postgresBackend(url))];
  if (!bench.redisUrl) return [...rows, unmeasured('jobs beside poison, on Redis', 'no redis-server here')];
  return [...rows, await measure(bench, 'Redis', await redisBackend(bench.redisUrl))];
}

async function measure(bench, name, backend) {
  const others = bench.quick ? 500 : 3_000;
  const queue = backend.queue('deliveries', {});
  const tried = new Map();
  const workers = new JobWorkers(
    backend,
    Object.keys(jobs).map((job) => ({
      job,
      async process({ tenantId }) {
        tried.set(tenantId, (tried.get(tenantId) ?? 0) + 1);
        if (poison.has(tenantId)) throw new Error('poison');
        left.delete(tenantId);
        if (left.size === 0) finish();
      },
    })),
  );
  let poison = new Set();
  let left = new Set();
  let finish = () => {};
  const wrong = [];
  await workers.start();

  const carry = async (poisoned) => {
    tried.clear();
    poison = new Set(Array.from({ length: poisoned }, () => randomUUID()));
    left = new Set(Array.from({ length: others }, () => randomUUID()));
    const finished = new Promise((resolve) => (finish = resolve));
    const began = performance.now();
    await queue.addBulk([...poison, ...left].map((tenantId) => jobOf(tenantId)));
    await finished;
    const perSecond = (others / (performance.now() - began)) * 1_000;
    while ((await queue.getJobCountByTypes('waiting', 'active', 'delayed')) > 0) await pause(50);
    const doubled = [...tried].filter(([tenant, times]) => times > (poison.has(tenant) ? ATTEMPTS : 1));
    if (doubled.length > 0) wrong.push(`${doubled.length} jobs were tried too often`);
    const failed = await queue.getJobCountByTypes('failed');
    if (failed !== poisoned) wrong.push(`${failed} of ${poisoned} were given up`);
    await queue.obliterate({ force: true });
    return perSecond;
  };
  await carry(0);
  const results = await rounds(bench.rounds, { beside: () => carry(POISON), alone: () => carry(0) });
  await workers.close();
  await queue.close();
  await backend.close();
  const [beside, alone] = [results.beside, results.alone].map((side) => Math.round(median(side)));
  return row({
    what: `jobs beside ${POISON} that throw ÷ without them, on ${name}`,
    bar: { atLeast: 0.9 },
    figures: ratios(results.beside, results.alone, (rate) => rate),
    baseline: results.alone,
    beside: `${beside} against ${alone} jobs/s`,
    wrong: wrong.length > 0 && wrong.join('; '),
  });
}

const jobOf = (tenantId) => ({
  name: 'send-deliveries',
  data: { tenantId },
  opts: { attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 200 } },
});
