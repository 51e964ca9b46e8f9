import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { lateness } from '../lateness.mjs';
import { median } from '../measure.mjs';
import { notOnThisNode, othersDue } from '../others.mjs';
import { ReminderRig } from '../reminder-rig.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row, unmeasured } from '../row.mjs';

const MANY_TENANTS = 100;
/** A round takes over a minute. */
const MOST_ROUNDS = 3;
const BAR = { atMost: 0.75 };

/** Reminders due in the same second, taken by the worker as it runs, beside delayed jobs that do nothing. */
export async function run(bench) {
  const count = bench.quick ? 5_000 : 100_000;
  const inMs = bench.quick ? 6_000 : 15_000;
  const load = { count, inMs };
  const { redisUrl } = bench;
  const rigs = {
    postgres: await ReminderRig.open(bench, 'bench_due_postgres', { tenants: 1 }),
    spread: await ReminderRig.open(bench, 'bench_due_spread', { tenants: MANY_TENANTS }),
    ...(redisUrl && {
      redis: await ReminderRig.open(bench, 'bench_due_redis', { redisUrl, tenants: 1 }),
      spreadRedis: await ReminderRig.open(bench, 'bench_due_spread_redis', {
        redisUrl,
        tenants: MANY_TENANTS,
      }),
    }),
  };
  const sides = Object.fromEntries(
    Object.entries(rigs).map(([name, rig]) => [name, () => oursDue(rig, load)]),
  );
  if (redisUrl) sides.bullmq = () => bullmqDue(redisUrl, load);
  if (!notOnThisNode) {
    sides.graphile = () => theirs('graphile', bench, load);
    sides.boss = () => theirs('pg-boss', bench, load);
  }
  const results = await rounds(Math.min(bench.rounds, MOST_ROUNDS), sides);
  for (const rig of Object.values(rigs)) await rig.close();

  const what = `${count.toLocaleString('en')} due at once`;
  const ours = {
    [`${what}, queues on PostgreSQL`]: results.postgres,
    [`${what} over ${MANY_TENANTS} tenants, queues on PostgreSQL`]: results.spread,
    [`${what}, queues on Redis`]: results.redis,
    [`${what} over ${MANY_TENANTS} tenants, queues on Redis`]: results.spreadRedis,
  };
  const { bullmq } = results;
  return [
    ...Object.entries(ours).map(([name, side]) =>
      side && bullmq ? beside(name, side, bullmq) : unmeasured(name, 'no redis-server here'),
    ),
    known('in digests and deliveries after, queues on PostgreSQL', results.postgres, ({ handed }) => handed),
    bullmq && known(`${what} on BullMQ, Redis: p99`, bullmq, ({ p99 }) => p99),
    other(`${what} on graphile-worker, batched: p99`, results.graphile),
    other(`${what} on pg-boss, batched: p99`, results.boss),
  ].filter(Boolean);
}

async function oursDue(rig, { count, inMs }) {
  await rig.start();
  const due = await rig.moment(inMs);
  await rig.plan({ count, remindAt: due });
  const sightings = await rig.watch(count, { lookMs: 20, due });
  const handed = await rig.handedOver(due);
  return { ...lateness(sightings), handed, wrong: await rig.settle(count) };
}

/** A no-op job a reminder, as many at once as serve it best here. */
async function bullmqDue(redisUrl, { count, inMs }) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue('bench-due', { connection });
  const due = Date.now() + inMs;
  for (let added = 0; added < count; added += 1_000)
    await queue.addBulk(
      Array.from({ length: Math.min(1_000, count - added) }, (_, index) => ({
        name: 'remind',
        data: { number: added + index },
        opts: { delay: due - Date.now(), removeOnComplete: true },
      })),
    );
  if (Date.now() > due) throw new Error('what was to be due later is due already');
  const sightings = [];
  const worker = await new Promise((resolve) => {
    const working = new Worker(
      'bench-due',
      async () => {
        sightings.push({ at: Date.now() - due, count: 1 });
        if (sightings.length === count) resolve(working);
      },
      { connection, concurrency: 100 },
    );
  });
  await worker.close();
  await queue.obliterate({ force: true });
  await queue.close();
  connection.disconnect();
  return lateness(sightings);
}

const theirs = async (name, bench, load) => lateness(await othersDue(bench, name, load));

const told = (side) => {
  const seconds = (of) => (median(side.map(of)) / 1_000).toFixed(1);
  return `p50 ${seconds(({ p50 }) => p50)} s, p99 ${seconds(({ p99 }) => p99)} s, the last after ${seconds(({ last }) => last)} s`;
};

function beside(name, side, bullmq) {
  return row({
    what: `${name}: p99 lateness ÷ BullMQ on Redis`,
    bar: BAR,
    figures: ratios(side, bullmq, ({ p99 }) => p99),
    baseline: bullmq.map(({ p99 }) => p99),
    beside: `${told(side)} against ${told(bullmq)}; early 0, doubled 0`,
    wrong: side.find(({ wrong }) => wrong)?.wrong,
  });
}

const known = (what, side, figure) =>
  row({ what, unit: 's', figures: side.map((one) => figure(one) / 1_000), beside: told(side) });

const other = (what, side) => (side ? known(what, side, ({ p99 }) => p99) : unmeasured(what, notOnThisNode));
