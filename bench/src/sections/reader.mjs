import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { RelayDatabase } from '../../../dist/libs/platform/src/relay/relay-database.js';
import { Relay } from '../../../dist/libs/platform/src/relay/relay.js';
import { benchTable } from '../benched-append.mjs';
import { createMigrated, openRaw } from '../databases.mjs';
import { percentiles } from '../measure.mjs';
import { row } from '../row.mjs';

const CALLERS = 8;
/** The share of the append rate that flows while the reader follows. */
const SHARE = 0.8;
const WINDOW_MS = 2_000;
const PATIENCE_MS = 20_000;

/** A consumer of the real relay follows a steady stream of appends; then a transaction is left open in its way. */
export async function run(bench) {
  const url = await createMigrated(bench.postgresUrl, 'bench_reader');
  const owner = openRaw(url, 2);
  await owner.query(benchTable);
  const appender = await startAppender(url);
  const capacity = await appender.measure(bench.quick ? 1 : 3);
  await owner.query('truncate events');

  const sightings = new Sightings();
  const database = await RelayDatabase.connect({ DATABASE_URL: url });
  const relay = new Relay(database, [sightings.consumer], { wakeUp: async () => undefined }, sightings);
  relay.start();
  appender.pace(capacity.perSecond * SHARE);
  await pause(1_000);
  const quietFrom = Date.now();
  await pause(bench.rounds * WINDOW_MS);
  const quietUntil = Date.now();
  const holds = [];
  for (let hold = 0; hold < (bench.quick ? 1 : 3); hold++) {
    holds.push(await holdOpen(owner, sightings, bench.quick ? 4_000 : 10_000));
    await pause(3_000);
  }
  const acknowledged = await appender.stop();
  await sightings.reach(acknowledged);
  await relay.stop();
  const { rows: stored } = await owner.query(
    'select event_id as id, extract(epoch from inserted_at)::float8 * 1000 as at from events order by inserted_at',
  );
  await Promise.all([database.close(), owner.end()]);

  const { missed, doubled } = sightings.against(stored);
  const wrong =
    (stored.length !== acknowledged && `acknowledged ${acknowledged}, stored ${stored.length}`) ||
    (missed + doubled > 0 && `${missed} missed, ${doubled} doubled`);
  const quiet = stored.filter(({ at }) => at >= quietFrom && at < quietUntil);
  const lags = Array.from({ length: bench.rounds }, (_, round) => {
    const from = quietFrom + round * WINDOW_MS;
    return percentiles(
      quiet
        .filter(({ at }) => at >= from && at < from + WINDOW_MS)
        .map(({ id, at }) => sightings.at(id) - at),
    );
  });
  const flow = (quiet.length / (quietUntil - quietFrom)) * 1_000;
  const beside = `${Math.round(flow)} events/s of ${Math.round(capacity.perSecond)}/s that can be appended`;
  return [
    row({
      what: 'events missed or doubled',
      bar: { atMost: 0 },
      figures: [missed + doubled],
      beside: `of ${stored.length}`,
      wrong,
    }),
    row({
      what: `lag of the reader, p99, at ${SHARE} of the append rate`,
      unit: 'ms',
      bar: { atMost: 50 },
      figures: lags.map((lag) => lag.p99),
      beside: `${beside}; p50 ${percentiles(lags.map((lag) => lag.p50)).p50.toFixed(1)} ms`,
      wrong,
    }),
    row({
      what: 'a transaction left open: alarm after',
      unit: 's',
      bar: { atMost: 2 },
      figures: holds.map((hold) => hold.alarmAfter / 1_000),
    }),
    row({
      what: 'a transaction left open: caught up after its end within',
      unit: 's',
      bar: { atMost: 1 },
      figures: holds.map(({ ended }) => {
        const before = stored.filter(({ at }) => at < ended);
        return (before.reduce((last, { id }) => Math.max(last, sightings.at(id)), ended) - ended) / 1_000;
      }),
      wrong,
    }),
  ];
}

/** Which event was seen when; also the relay's alarms, of which one is waited for. */
class Sightings {
  #seen = new Map();
  #count = 0;
  onAlarm = () => {};

  consumer = {
    name: 'bench-reader',
    handle: async (events) => {
      const now = Date.now();
      this.#count += events.length;
      for (const { eventId } of events) this.#seen.set(eventId, now);
    },
  };

  heldBack(seconds) {
    if (seconds > 0) this.onAlarm();
  }
  outage(_, error) {
    throw error;
  }
  failed(_, __, error) {
    throw error;
  }
  handled() {}
  skipped() {}

  at(id) {
    return this.#seen.get(id) ?? Number.POSITIVE_INFINITY;
  }

  /** Waits until so many were seen; gives up in the end, the comparison tells then. */
  async reach(count) {
    const giveUp = Date.now() + PATIENCE_MS;
    while (this.#count < count && Date.now() < giveUp) await pause(10);
    await pause(200);
  }

  against(stored) {
    const missed = stored.filter(({ id }) => !this.#seen.has(id)).length;
    return { missed, doubled: this.#count - this.#seen.size };
  }
}

async function holdOpen(owner, sightings, milliseconds) {
  const client = await owner.connect();
  await client.query('begin');
  await client.query('select pg_current_xact_id()');
  const began = Date.now();
  let alarmAfter = Number.POSITIVE_INFINITY;
  sightings.onAlarm = () => (alarmAfter = Math.min(alarmAfter, Date.now() - began));
  await pause(milliseconds);
  sightings.onAlarm = () => {};
  const ended = Date.now();
  await client.query('rollback');
  client.release();
  return { alarmAfter, ended };
}

async function startAppender(url) {
  const program = fileURLToPath(new URL('../appender.mjs', import.meta.url));
  const child = fork(program, [JSON.stringify({ url, callers: CALLERS, seed: 5 })], { execArgv: [] });
  await once(child, 'message');
  return {
    measure: async (seconds) => {
      child.send({ order: 'measure', seconds });
      return (await once(child, 'message'))[0];
    },
    pace: (perSecond) => child.send({ order: 'pace', perSecond }),
    stop: async () => {
      child.send({ order: 'stop' });
      const [{ acknowledged }] = await once(child, 'message');
      child.disconnect();
      return acknowledged;
    },
  };
}
