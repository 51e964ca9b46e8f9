import { performance } from 'node:perf_hooks';
import { foldTallies } from '../../../dist/libs/duties/src/fold-tallies.js';
import { FourBuckets } from '../../../dist/libs/duties/src/read-models/four-buckets.js';
import { rebuildClosure } from '../../../dist/libs/organization/src/read-models/unit-closure.js';
import { createMigrated, openDatabase, openRaw } from '../databases.mjs';
import { filledWithoutIndexes } from '../filled-without-indexes.mjs';
import { closedLoop } from '../measure.mjs';
import { row } from '../row.mjs';
import { Seeded } from '../seed.mjs';

const DISTRICTS = 100;
/** More than the worker folds at once, whose duties come one by one. */
const FOLDED_AT_ONCE = 500_000;
/** In autumn: most of the year lies behind, a part of a month runs. */
const NOW = '2024-10-22 03:00Z';
const PERIODS = { 'the year': '2024', 'a month': '2024-10' };

const UNITS = `
  insert into unit_versions (tenant_id, unit_id, valid_from, name, level, parent_id)
  select $1, md5($2 || n)::uuid, '2020-01-01', 'Đơn vị ' || n, 'x', md5($3 || n % $4)::uuid from generate_series(0, $5::int - 1) n`;

// Due over the whole year; nine of ten done by now, some of them late; a few without a deadline, a few cancelled.
const DUTIES = `
  insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
    due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at,
    closed_at, correlation_id)
  select $1, md5('duty ' || n)::uuid, case n % 3 when 0 then 'SIGN' when 1 then 'ITEM' else 'COUNTERSIGN' end, 'commitment',
    md5('source ' || n / 3)::uuid, '', 1, md5('owner ' || n % $3)::uuid, md5('creditor')::uuid, md5('commune ' || n % $3)::uuid,
    'Giải quyết đúng hạn hồ sơ', case when n % 97 = 0 then 'CANCELLED' when open then 'OPEN' else 'DONE' end,
    case when day is null then 'BY_ROADMAP' else 'DATE' end, day + interval '17 hours', day, 1, '{}', day + interval '17 hours',
    day, '2024-01-02 02:00Z',
    case when not open then coalesce(day, date '2024-05-01') + (n % 7) * interval '1 day' - interval '5 days' end,
    md5('correlation ' || n)::uuid
  from generate_series($4::int, $2::int) n
  cross join lateral (select case when n % 50 > 0 then date '2024-01-01' + (n * 7919::bigint % 366)::int end as day) d
  cross join lateral (select n % 10 = 0 or day > '2024-11-15' as open) o`;

/** The four-bucket report of a province, for its root, as whoever may read all of it asks for it. */
export async function run(bench) {
  const [units, duties] = bench.quick ? [1_200, 20_000] : [12_000, 5_000_000];
  const url = await createMigrated(bench.postgresUrl, 'bench_report');
  const owner = openRaw(url, 2);
  const query = (text, values) => owner.query(text, values);
  const [tenantId, personId] = [new Seeded(31).uuid(), new Seeded(32).uuid()];
  await query('update clock set demo = true, shift = $1::timestamptz - clock_timestamp()', [NOW]);
  await query(UNITS, [tenantId, 'root ', 'nobody ', 1, 1]);
  await query('update unit_versions set parent_id = null');
  await query(UNITS, [tenantId, 'district ', 'root ', 1, DISTRICTS]);
  await query(UNITS, [tenantId, 'commune ', 'district ', DISTRICTS, units - DISTRICTS]);
  await rebuildClosure({ query }, tenantId);
  const began = performance.now();
  const fill = async () => {
    const half = Math.floor(duties / 2);
    const communes = units - DISTRICTS;
    await Promise.all([
      query(DUTIES, [tenantId, half, communes, 1]),
      query(DUTIES, [tenantId, duties, communes, half + 1]),
    ]);
  };
  await filledWithoutIndexes(owner, ['duties'], fill, { triggers: true });
  await foldTallies({ query }, () => true, FOLDED_AT_ONCE);
  await query('vacuum analyze duty_tallies, unit_closure, unit_versions');
  const filled = ((performance.now() - began) / 1_000).toFixed(0);
  const { rows } = await query(
    `select md5('root 0')::uuid as root,
       count(*) filter (where due_on between '2024-01-01' and '2024-12-31' or due_on is null)::int as year,
       count(*) filter (where due_on between '2024-10-01' and '2024-10-31')::int as month
     from duties where state <> 'CANCELLED'`,
  );
  const [{ root, year, month }] = rows;

  const database = await openDatabase(url, 2);
  const report = new FourBuckets(database);
  const actor = { tenantId, personId, onBehalfOf: null, grants: [{ function: 'AUDITOR', unit: root }] };
  const read = (period) => report.read(actor, { unitId: root, period });
  const totals = { 'the year': year, 'a month': month };
  const measured = [];
  for (const [name, period] of Object.entries(PERIODS)) {
    const { total } = await read(period);
    const results = [];
    for (let round = 0; round < bench.rounds; round++)
      results.push(await closedLoop({ callers: 1, seconds: bench.quick ? 0.5 : 3 }, () => read(period)));
    measured.push({ name, results, total });
  }
  await Promise.all([owner.end(), database.source.destroy()]);
  return measured.map(({ name, results, total }) =>
    row({
      what: `four buckets of ${name}, ${duties.toLocaleString('en')} duties, ${units.toLocaleString('en')} units: p99`,
      unit: 'ms',
      figures: results.map(({ p99 }) => p99),
      beside: `p50 ${results[0].p50.toFixed(0)} ms, one reader; ${total.total.toLocaleString('en')} counted; filled in ${filled} s`,
      wrong:
        total.total !== totals[name] && `the report counts ${total.total}, the table holds ${totals[name]}`,
    }),
  );
}
