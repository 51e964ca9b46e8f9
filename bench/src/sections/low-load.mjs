import { lateness } from '../lateness.mjs';
import { median } from '../measure.mjs';
import { ReminderRig } from '../reminder-rig.mjs';
import { rounds } from '../rounds.mjs';
import { row, unmeasured } from '../row.mjs';

const MOST_ROUNDS = 3;

/** Few reminders, one after another: how late each is while nothing else is done. */
export async function run(bench) {
  const load = bench.quick ? { count: 40, apartMs: 50 } : { count: 200, apartMs: 50 };
  const rigs = { PostgreSQL: await ReminderRig.open(bench, 'bench_low_postgres', { tenants: 3 }) };
  const { redisUrl } = bench;
  if (redisUrl) rigs.Redis = await ReminderRig.open(bench, 'bench_low_redis', { redisUrl, tenants: 3 });
  const sides = Object.fromEntries(Object.entries(rigs).map(([name, rig]) => [name, () => few(rig, load)]));
  const results = await rounds(Math.min(bench.rounds, MOST_ROUNDS), sides);
  for (const rig of Object.values(rigs)) await rig.close();
  return ['PostgreSQL', 'Redis'].map((name) => {
    const what = `${load.count} over ${(load.count * load.apartMs) / 1_000} s, queues on ${name}: p99 lateness`;
    const side = results[name];
    if (!side) return unmeasured(what, 'no redis-server here');
    return row({
      what,
      unit: 'ms',
      bar: { atMost: 100 },
      figures: side.map(({ p99 }) => p99),
      beside: `p50 ${median(side.map(({ p50 }) => p50)).toFixed(0)} ms; early 0, doubled 0`,
      wrong: side.find(({ wrong }) => wrong)?.wrong,
    });
  });
}

async function few(rig, { count, apartMs }) {
  await rig.start();
  await rig.plan({ count, remindAt: await rig.moment(3_000), apartMs });
  const sightings = await rig.watch(count, { lookMs: 2 });
  return { ...lateness(sightings), wrong: await rig.settle(count) };
}
