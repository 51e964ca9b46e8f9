import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { Appends } from '../../../dist/libs/platform/src/event-store/appends.js';
import { PostgresEventStore } from '../../../dist/libs/platform/src/event-store/postgres-event-store.js';
import { travel } from '../../../dist/libs/platform/src/journey.js';
import { BenchedAppend, benchTable } from '../benched-append.mjs';
import { createDatabase, createMigrated, openDatabase, openRaw } from '../databases.mjs';
import { closedLoop } from '../measure.mjs';
import { acknowledged, rounds, throughput } from '../rounds.mjs';
import { row } from '../row.mjs';

const levels = [
  { callers: 8, straight: 0.7, loaded: 0.48, emmett: 2.2 },
  { callers: 32, straight: 0.58, loaded: 0.42, emmett: 2.2 },
];
/** A stream is begun and then changed this often, less one. */
const CHANGES = 4;

/** Our append with all it carries, beside a bare INSERT into the same table and beside Emmett's event store. */
export async function run(bench) {
  const rows = [];
  for (const level of levels) rows.push(...(await measure(bench, level)));
  return rows;
}

async function measure(bench, { callers, ...bars }) {
  const url = await createMigrated(bench.postgresUrl, `bench_append_${callers}`);
  const owner = openRaw(url, 2);
  await owner.query(benchTable);
  const emmettUrl = await createDatabase(bench.postgresUrl, `bench_emmett_${callers}`);
  const emmettPool = new pg.Pool({ connectionString: emmettUrl, max: callers });
  const emmett = getPostgreSQLEventStore(emmettUrl, { connectionOptions: { pool: emmettPool } });
  const one = new BenchedAppend(callers);
  const appendToEmmett = () =>
    emmett.appendToStream(`bench-${one.uuid()}`, [{ type: 'Benched', data: one.data() }]);
  await appendToEmmett(); // it makes its tables with the first event

  const raw = openRaw(url, callers, one.tenantId);
  const database = await openDatabase(url, callers);
  const appends = new Appends(database);
  const store = new PostgresEventStore(database);
  const streams = Array.from({ length: callers }, () => ({ id: '', version: CHANGES }));
  const decide = (caller) => {
    const before = streams[caller];
    const { id, version } = before.version === CHANGES ? { id: one.uuid(), version: 0 } : before;
    streams[caller] = { id, version: version + 1 };
    return travel(one.journey(), () =>
      store.decide(one.model, id, () => [{ type: 'Benched', data: one.data() }], version),
    );
  };

  const load = { callers, seconds: bench.quick ? 0.5 : 1.5 };
  const results = await rounds(bench.rounds, {
    raw: () => closedLoop(load, () => raw.query(one.rawInsert())),
    straight: () => closedLoop(load, () => appends.commit(one.tenantId, one.append())),
    loaded: () => closedLoop(load, decide),
    emmett: () => closedLoop(load, appendToEmmett),
  });

  const wrong = await miscounted(results, owner, emmettPool);
  await Promise.all([raw.end(), owner.end(), database.source.destroy(), emmett.close()]);
  const { straight, loaded } = bars;
  return [
    row({
      what: `append ÷ raw INSERT, ${callers} callers`,
      bar: { atLeast: straight },
      wrong,
      ...throughput(results.straight, results.raw),
    }),
    row({
      what: `append ÷ Emmett, ${callers} callers`,
      bar: { atLeast: bars.emmett },
      wrong,
      ...throughput(results.straight, results.emmett),
    }),
    row({
      what: `load, decide, append ÷ raw INSERT, ${callers} callers`,
      bar: { atLeast: loaded },
      wrong,
      ...throughput(results.loaded, results.raw),
    }),
  ];
}

/** Everything acknowledged must be stored, with all that belongs to it. */
async function miscounted({ raw, straight, loaded, emmett }, owner, emmettPool) {
  const ours = acknowledged(straight) + acknowledged(loaded);
  const { rows } = await owner.query(`select (select count(*)::int from events) as events,
    (select sum(version)::int from benched) as versions, (select count(*)::int from duties) as duties,
    (select count(*)::int from idempotency_keys) as keys`);
  const expected = { events: ours + acknowledged(raw), versions: ours, duties: ours, keys: ours };
  const theirs = await emmettPool.query('select count(*)::int as events from emt_messages');
  const stored = JSON.stringify([rows[0], theirs.rows[0].events]);
  const acked = JSON.stringify([expected, acknowledged(emmett) + 1]);
  return stored !== acked && `acknowledged ${acked}, stored ${stored}`;
}
