import { Pool } from 'undici';
import { createMigrated, openRaw } from '../databases.mjs';
import { closedLoop } from '../measure.mjs';
import { PASSWORD, populate } from '../population.mjs';
import { startProgram } from '../programs.mjs';
import { fillLines } from '../remediation-lines.mjs';
import { ratios, rounds, throughput } from '../rounds.mjs';
import { row } from '../row.mjs';
import { Visitor } from '../visitor.mjs';

const READERS = 4;
const PATH = '/api/remediation/overview';

/** The least that must be read: the open lines, unit by unit, and which of them are overdue. */
const RAW = {
  name: 'raw-lines',
  text: `
    select unit_id, count(*)::int as open,
      count(*) filter (where due_at <= business_now() and (submitted_at is null or submitted_at >= due_at))::int as overdue
    from duties where tenant_id = $1 and kind = 'LINE' and state = 'OPEN' group by unit_id`,
};

/** The drill-down of a province over HTTP: findings, plans and lines of each of its districts, beside its open lines counted over pg. */
export async function run(bench) {
  const [districts, open] = bench.quick ? [70, 4_000] : [700, 100_000];
  const seconds = bench.quick ? 2 : 5;
  const url = await createMigrated(bench.postgresUrl, 'bench_overview');
  const population = await populate(url, { units: districts, accounts: 1, communes: 0 });
  const { owner, tenantId, root, heads } = population;
  const units = heads.map(({ unitId }) => unitId);
  await fillLines(owner, { tenantId, root, units, open });
  const api = await startProgram('api', { DATABASE_URL: url });
  const connections = new Pool(api.url, { connections: READERS });
  const chair = new Visitor(connections);
  await chair.signIn(population.chair.username, PASSWORD);
  const raw = openRaw(url, READERS, tenantId);

  const province = () => chair.ask('GET', PATH);
  const district = () =>
    chair.ask('GET', `${PATH}?unitId=${units[Math.floor(Math.random() * units.length)]}`);
  const count = () => raw.query({ ...RAW, values: [tenantId] });
  const load = (callers) => ({ callers, seconds, warmUp: 1 });
  const sides = {
    province: () => closedLoop(load(1), province),
    district: () => closedLoop(load(1), district),
    raw: () => closedLoop(load(1), count),
    provinces: () => closedLoop(load(READERS), province),
  };
  // Servers run for weeks: their first seconds, in which code is compiled, are not what is asked.
  await sides.province();
  const results = await rounds(bench.rounds, sides);
  const wrong = miscounted((await province()).body, (await count()).rows, open);
  await Promise.all([connections.destroy(), raw.end()]);
  await api.stop();
  await population.close();

  const many = `${open.toLocaleString('en')} open lines, ${districts} districts`;
  const p99 = (side) => side.map((one) => one.p99);
  const typical = (side) => `p50 ${side[0].p50.toFixed(1)} ms, ${Math.round(side[0].perSecond)}/s`;
  return [
    row({
      what: `the province, ${many}: p99`,
      unit: 'ms',
      bar: { atMost: 150 },
      figures: p99(results.province),
      beside: `${typical(results.province)}, one reader who never pauses`,
      wrong,
    }),
    row({
      what: 'one of its districts: p99',
      unit: 'ms',
      bar: { atMost: 150 },
      figures: p99(results.district),
      beside: typical(results.district),
      wrong,
    }),
    row({
      what: `the province, ${READERS} readers who never pause: p99`,
      unit: 'ms',
      figures: p99(results.provinces),
      beside: typical(results.provinces),
      wrong,
    }),
    row({
      what: 'the province ÷ its open lines counted over pg',
      wrong,
      ...throughput(results.province, results.raw),
    }),
    row({
      what: 'the same, p99 ÷ p99',
      wrong,
      ...throughput(results.province, results.raw),
      figures: ratios(results.province, results.raw, (one) => one.p99),
    }),
  ];
}

/** What the overview says, beside the open lines counted one by one. */
function miscounted({ rows, total }, counted, open) {
  const found = new Map(counted.map((one) => [one.unit_id, one]));
  for (const { unit, counts } of rows.filter(({ own }) => !own)) {
    const { openInTerm, openOverdue } = counts.lines;
    const { open: all = 0, overdue = 0 } = found.get(unit.id) ?? {};
    if (openOverdue !== overdue || openInTerm + openOverdue !== all)
      return `${unit.name}: ${openInTerm} in term and ${openOverdue} overdue, of ${all} and ${overdue}`;
  }
  const sum = total.lines.openInTerm + total.lines.openOverdue;
  return sum !== open && `${sum} of ${open} lines`;
}
