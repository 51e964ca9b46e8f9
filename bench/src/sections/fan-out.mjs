import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { FireReminders } from '../../../dist/libs/duties/src/fire-reminders.js';
import { RelayDatabase } from '../../../dist/libs/platform/src/relay/relay-database.js';
import { createMigrated, openRaw } from '../databases.mjs';
import { fillLedger } from '../ledger-lines.mjs';
import { median } from '../measure.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row, unmeasured } from '../row.mjs';
import { Seeded } from '../seed.mjs';

const BATCH = 1_000;
const REMIND_AT = '2024-03-12T00:00:00Z';
const TABLES = ['reminders', 'duties', 'events', 'notices'];

/** Due lines to event with hash, settled line and notice, a thousand at a time, beside putting as many jobs into BullMQ. */
export async function run(bench) {
  const count = bench.quick ? 3_000 : 20_000;
  const { redisUrl } = bench;
  const clean = await Firing.open(bench, 'bench_fire');
  const stale = await Firing.open(bench, 'bench_fire_stale');
  await stale.misleadPlanner(count);
  const held = await Firing.open(bench, 'bench_fire_held');
  const release = await held.holdTransaction();
  const since = performance.now();
  const sides = {
    clean: () => clean.fire(count),
    stale: () => stale.fire(count),
    held: () => held.fire(count),
  };
  if (redisUrl) sides.redis = await bulk(redisUrl, count);
  const results = await rounds(bench.rounds, sides);
  // The transaction stays open for a minute in all, and firing goes on.
  const openMs = bench.quick ? 5_000 : 60_000;
  while (performance.now() - since < openMs) {
    results.held.push(await held.fire(count));
    results.clean.push(await clean.fire(count));
    await pause(1_000);
  }
  await release();
  const heldFor = ((performance.now() - since) / 1_000).toFixed(0);
  const wrongs = {};
  for (const [name, firing] of Object.entries({ clean, stale, held }))
    wrongs[name] = await firing.miscounted(count * results[name].length);

  const told = (rate) => `${Math.round(median(rate)).toLocaleString('en')}/s`;
  const first = results.clean.slice(0, bench.rounds);
  const rate = (one) => one;
  return [
    redisUrl
      ? row({
          what: 'due line → event with hash, ledger and notice ÷ addBulk(1000) on Redis',
          bar: { atLeast: 1.2 },
          figures: ratios(first, results.redis, rate),
          baseline: results.redis,
          beside: `${told(first)} against ${told(results.redis)} jobs; one batch at a time`,
          wrong: wrongs.clean,
        })
      : unmeasured('due lines ÷ addBulk(1000) on Redis', 'no redis-server here'),
    row({
      what: 'the same with statistics of another day ÷ clean',
      bar: { atLeast: 0.7 },
      figures: ratios(results.stale, first, rate),
      beside: `${told(results.stale)} against ${told(first)}`,
      wrong: wrongs.stale,
    }),
    row({
      what: `the same with a transaction open for ${heldFor} s ÷ clean`,
      bar: { atLeast: 0.7 },
      figures: ratios(results.held, results.clean, rate),
      beside: `${told(results.held)} against ${told(results.clean)}; the last ${told(results.held.slice(-3))}`,
      wrong: wrongs.held,
    }),
  ];
}

class Firing {
  static async open({ postgresUrl }, name) {
    const url = await createMigrated(postgresUrl, name);
    return new Firing(openRaw(url, 3), await RelayDatabase.connect({ DATABASE_URL: url }));
  }

  #next = 1;
  #tenant = new Seeded(9).uuid();

  constructor(owner, database) {
    this.owner = owner;
    this.database = database;
    this.reminders = new FireReminders(database, { wakeUp: async () => undefined });
  }

  async plan(count, tenant = this.#tenant) {
    const lines = { tenants: [tenant], from: this.#next, count, owners: 10_000 };
    await fillLedger(this.owner, { ...lines, dueOn: '2024-03-15', remindAt: REMIND_AT });
    this.#next += count;
  }

  /** Lines a second, planned before and not counted in. */
  async fire(count) {
    await this.plan(count);
    const began = performance.now();
    const fired = await this.reminders.fireDue();
    if (fired !== count) throw new Error(`${fired} of ${count} were sent`);
    return (count / (performance.now() - began)) * 1_000;
  }

  /** Analysed while another tenant's few lines, all long settled, were all there was; never again after. */
  async misleadPlanner(count) {
    for (const table of TABLES)
      await this.owner.query(`alter table ${table} set (autovacuum_enabled = false)`);
    await this.plan(count, new Seeded(10).uuid());
    await this.owner.query("update reminders set state = 'FIRED', settled_at = now(), told = '[]'");
    await this.owner.query('analyze');
    await this.owner.query('delete from reminders; delete from duties');
  }

  /** Keeps whatever was deleted or changed from now on visible to somebody; returns how to end it. */
  async holdTransaction() {
    const client = await this.owner.connect();
    await client.query('begin isolation level repeatable read');
    await client.query('select pg_current_xact_id(), count(*) from reminders');
    return async () => {
      await client.query('rollback');
      client.release();
    };
  }

  async miscounted(expected) {
    const { rows } = await this.owner.query(
      `select (select count(*)::int from reminders where state = 'FIRED') as fired,
         (select count(distinct stream_id)::int from events) as duties, (select count(*)::int from events) as events,
         (select count(*)::int from notices) as notices`,
    );
    await Promise.all([this.database.close(), this.owner.end()]);
    const apart = Object.values(rows[0]).some((counted) => counted !== expected);
    return apart && `${expected} were sent, stored ${JSON.stringify(rows[0])}`;
  }
}

/** Jobs a second, added by the thousand. */
async function bulk(redisUrl, count) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue('bench-fan-out', { connection });
  const jobs = Array.from({ length: BATCH }, (_, number) => ({
    name: 'plain',
    data: { number, id: 'c0ffee00'.repeat(4) },
  }));
  return async () => {
    const began = performance.now();
    for (let added = 0; added < count; added += BATCH) await queue.addBulk(jobs);
    const rate = (count / (performance.now() - began)) * 1_000;
    await queue.obliterate({ force: true });
    return rate;
  };
}
