import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { termsOf } from '../commitments.mjs';
import { createMigrated } from '../databases.mjs';
import { percentiles } from '../measure.mjs';
import { PASSWORD, populate } from '../population.mjs';
import { memoryOf, startProgram } from '../programs.mjs';
import { row } from '../row.mjs';
import { Visitor } from '../visitor.mjs';

/** A unit commits itself once a year, so each round is another year. */
const YEARS = [2024, 2025, 2026];
/** No other round is begun after this long. */
const ENOUGH_MS = 40_000;
const PEOPLE = 4;
const LOOK_MS = 200;
const PAGES = ['/api/commitments?limit=50', '/api/my-work'];

/** One use case that issues to every unit of a province, while people go on reading. */
export async function run(bench) {
  const units = bench.quick ? 1_200 : 12_000;
  const url = await createMigrated(bench.postgresUrl, 'bench_issue_many');
  const population = await populate(url, { units, accounts: 0 });
  const api = await startProgram('api', { DATABASE_URL: url });
  const worker = await startProgram('worker', { DATABASE_URL: url });
  const connections = new Pool(api.url, { connections: 8 });
  const chair = new Visitor(connections);
  await chair.signIn(population.chair.username, PASSWORD);
  const quiet = await readPages(chair, pause(2_000));
  const before = memoryOf(worker.pid).rss;

  const runs = [];
  const giveUp = performance.now() + ENOUGH_MS;
  for (const year of YEARS.slice(0, bench.rounds)) {
    if (performance.now() > giveUp) break;
    const began = performance.now();
    const done = issueToAll(chair, population, year);
    const reads = await readPages(chair, done);
    runs.push({ process: await done, seconds: (performance.now() - began) / 1_000, reads });
  }
  const { peak } = memoryOf(worker.pid);
  const wrong = await miscounted(population, units * runs.length, runs);
  await connections.destroy();
  await Promise.all([api.stop(), worker.stop()]);
  await population.close();

  const failures = runs.flatMap(({ reads }) => reads.failures);
  const p99s = runs.map(({ reads }) => percentiles(reads.latencies).p99);
  const idle = percentiles(quiet.latencies);
  return [
    row({
      what: `issue to ${units.toLocaleString('en')} units in one use case`,
      unit: 'units/s',
      figures: runs.map(({ seconds }) => units / seconds),
      beside: `${runs.map(({ seconds }) => seconds.toFixed(1)).join(', ')} s from the request to done`,
      wrong,
    }),
    row({
      what: 'memory of the worker that does it, at most',
      unit: 'MiB',
      figures: [peak],
      beside: `${before.toFixed(0)} MiB before`,
      wrong,
    }),
    row({
      what: 'pages that failed meanwhile',
      bar: { atMost: 0 },
      figures: [failures.length],
      beside: `of ${runs.reduce((sum, { reads }) => sum + reads.latencies.length, 0)} read; ${failures[0] ?? ''}`,
    }),
    row({
      what: 'reading a page meanwhile, p99',
      unit: 'ms',
      figures: p99s,
      beside: `p99 ${idle.p99.toFixed(0)} ms, p50 ${idle.p50.toFixed(0)} ms when nothing else is done`,
    }),
  ];
}

async function issueToAll(chair, population, year) {
  const terms = { ...termsOf(population.uuid, null, 0), year };
  const asked = { rootUnitId: population.root, level: null, signBy: '2024-03-15', terms };
  const { body } = await chair.ask('POST', '/api/commitments/issues', asked);
  for (;;) {
    const { body: process } = await chair.ask('GET', `/api/processes/${body.processId}`);
    if (process.state !== 'RUNNING') return process;
    await pause(100);
  }
}

/** Some people read one page after another, with a moment to look at it, until `work` is done. */
async function readPages(visitor, work) {
  const end = new AbortController();
  const stop = () => end.abort();
  work.then(stop, stop);
  const latencies = [];
  const failures = [];
  const person = async (_, number) => {
    for (let count = number; !end.signal.aborted; count++) {
      const began = performance.now();
      await visitor.ask('GET', PAGES[count % PAGES.length]).catch((error) => failures.push(error.message));
      latencies.push(performance.now() - began);
      await pause(LOOK_MS);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, person));
  return { latencies, failures };
}

async function miscounted({ owner }, expected, runs) {
  const unfinished = runs.find(({ process }) => process.state !== 'DONE' || process.skipped.length > 0);
  if (unfinished) return `the process ended as ${JSON.stringify(unfinished.process).slice(0, 300)}`;
  const { rows } =
    await owner.query(`select (select count(*)::int from commitments where status = 'ISSUED') as issued,
    (select count(*)::int from duties where kind = 'SIGN') as duties`);
  const { issued, duties } = rows[0];
  return (
    (issued !== expected || duties !== expected) &&
    `${expected} asked for, ${issued} issued with ${duties} duties`
  );
}
