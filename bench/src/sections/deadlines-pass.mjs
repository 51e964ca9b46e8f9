import { setTimeout as pause } from 'node:timers/promises';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { contexts } from '../../../dist/libs/composition/src/contexts.js';
import { EscalateDuties } from '../../../dist/libs/duties/src/escalate-duties.js';
import { readConfig } from '../../../dist/libs/platform/src/config.js';
import { FollowDates } from '../../../dist/libs/remediation/src/follow-dates.js';
import { approvePlans } from '../approved-plans.mjs';
import { createMigrated } from '../databases.mjs';
import { populate } from '../population.mjs';
import { startProgram } from '../programs.mjs';
import { row } from '../row.mjs';

const LINES_A_PLAN = 20;
/** A Friday on which a month ends; those above hear of it on the Monday after. */
const DUE_ON = '2024-05-31';
const OPENED = '2024-05-20 02:00Z';
const PASSED = '2024-05-31 17:00Z';
const ESCALATED = '2024-06-03 00:00Z';
const AHEAD_S = 5;
const PATIENCE_MS = 400_000;
/** A round takes about a minute. */
const MOST_ROUNDS = 3;

const COUNTED = `
  select
    (select count(*)::int from events where type = 'LineDeadlinePassed') as passed,
    (select count(distinct (stream_id, data ->> 'lineId', data ->> 'dueAt'))::int from events where type = 'LineDeadlinePassed') as lines,
    (select count(*)::int from duties where kind = 'LINE' and passed_at = due_at and due_on = $1) as late,
    (select count(*)::int from events where type = 'DutyEscalated') as escalated,
    (select count(distinct stream_id)::int from events where type = 'DutyEscalated') as duties,
    (select count(*)::int from reminders where rung = 'SUPERIOR' and state = 'FIRED') as fired,
    (select count(*)::int from duties where kind = 'LINE' and escalation = 1) as levels,
    (select coalesce(sum(jsonb_array_length(told)), 0)::int from reminders where rung = 'SUPERIOR' and state = 'FIRED') as told`;

class Passing {}

/** The deadlines of many lines pass at one instant, with two workers as they really run; then everything is asked to pass again. */
export async function run(bench) {
  const plans = bench.quick ? 20 : 500;
  const results = [];
  for (let round = 0; round < Math.min(bench.rounds, MOST_ROUNDS); round++)
    results.push(await passOnce(await createMigrated(bench.postgresUrl, `bench_deadlines_${round}`), plans));
  const wrong = results.find((one) => one.wrong)?.wrong;
  const many = `${(plans * LINES_A_PLAN).toLocaleString('en')} lines in ${plans} plans`;
  const [first] = results;
  return [
    row({
      what: `${many} pass their deadline at once: until each is on record`,
      unit: 's',
      figures: results.map(({ passed }) => passed),
      beside: 'two workers',
      wrong,
    }),
    row({
      what: 'their escalation falls due at once: until each is on record',
      unit: 's',
      figures: results.map(({ escalated }) => escalated),
      beside: 'two workers',
      wrong,
    }),
    row({
      what: 'recorded once more by two passes more at once',
      figures: results.map(({ again }) => again),
      bar: { atMost: 0 },
      beside: JSON.stringify(first.counted),
      wrong,
    }),
    row({
      what: 'looking for what has passed while all of it is late already',
      unit: 'ms',
      figures: results.map(({ looking }) => looking),
      wrong,
    }),
  ];
}

async function passOnce(url, plans) {
  const count = plans * LINES_A_PLAN;
  const population = await populate(url, { units: plans, accounts: 0, communes: 0 });
  const { owner } = population;
  const at = (moment) =>
    owner.query('update clock set shift = $1::timestamptz - clock_timestamp()', [moment]);
  const ask = async (text, values) => (await owner.query(text, values)).rows[0];
  const until = async (what, text, values) => {
    const limit = performance.now() + PATIENCE_MS;
    for (;;) {
      const { done, ms } = await ask(text, values);
      if (done) return Number(ms) / 1_000;
      if (performance.now() > limit) throw new Error(`${what}: not in ${PATIENCE_MS} ms`);
      await pause(50);
    }
  };
  const since = (moment) => `extract(epoch from business_now() - timestamptz '${moment}') * 1000 as ms`;
  await at(OPENED);
  await approvePlans(population, { lines: LINES_A_PLAN, dueOn: DUE_ON });
  const workers = await Promise.all(
    [1, 2].map(() => startProgram('worker', { DATABASE_URL: url, WORKER_PORT: '0' })),
  );
  try {
    await until(
      'the ledger',
      `select count(*) = $1 as done, 0 as ms from reminders where rung = 'SUPERIOR' and state = 'PLANNED'`,
      [count],
    );
    await at(new Date(Date.parse(PASSED) - 3_600_000));
    const calm = `
      select not exists (select from reminders where state = 'PLANNED' and remind_at <= business_now())
        and not exists (select from notices where handed_at is null and deliver_at <= business_now()) as done, 0 as ms`;
    await until('reminders before', calm);
    await owner.query('vacuum analyze');
    await at(new Date(Date.parse(PASSED) - AHEAD_S * 1_000));
    const passed = await until(
      'deadlines',
      `select count(*) = $1 as done, ${since(PASSED)} from duties where kind = 'LINE' and passed_at = due_at`,
      [count],
    );
    await at(new Date(Date.parse(ESCALATED) - AHEAD_S * 1_000));
    const escalated = await until(
      'escalations',
      `select count(*) = $1 as done, ${since(ESCALATED)} from duties where kind = 'LINE' and escalation = 1`,
      [count],
    );
    const again = await passAgain(url);
    const looking = await lookingTakes(owner);
    const counted = await ask(COUNTED, [DUE_ON]);
    const wrong =
      Object.values(counted).some((one) => one !== count) && `of ${count}: ${JSON.stringify(counted)}`;
    return { passed, escalated, again, looking, counted, wrong: wrong || undefined };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await population.close();
  }
}

/** The same passes by two processes' worth of services at once, beside the workers; how much they recorded. */
async function passAgain(url) {
  const config = readConfig({ DATABASE_URL: url, DATABASE_POOL: '4' });
  const open = () =>
    NestFactory.createApplicationContext(
      { module: Passing, imports: contexts(config) },
      { logger: ['error'] },
    );
  const apps = await Promise.all([open(), open()]);
  const counts = await Promise.all(
    apps.flatMap((app) => [app.get(FollowDates).follow(), app.get(EscalateDuties).escalateDue()]),
  );
  await Promise.all(apps.map((app) => app.close()));
  return counts.reduce((sum, one) => sum + one, 0);
}

/** What a worker asks every second, in milliseconds. */
async function lookingTakes(owner) {
  const { SOMETHING_DUE } = await import('../../../dist/libs/remediation/src/what-falls-due.js');
  const began = performance.now();
  for (let look = 0; look < 10; look++) await owner.query(`select ${SOMETHING_DUE} as due`);
  return (performance.now() - began) / 10;
}
