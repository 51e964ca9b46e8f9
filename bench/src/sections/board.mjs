import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { putToWork } from '../at-work.mjs';
import { ITEMS } from '../commitments.mjs';
import { createMigrated, openRaw } from '../databases.mjs';
import { closedLoop, openLoop, percentiles } from '../measure.mjs';
import { PASSWORD, populate } from '../population.mjs';
import { startProgram } from '../programs.mjs';
import { ratios, rounds, throughput } from '../rounds.mjs';
import { row } from '../row.mjs';
import { Visitor } from '../visitor.mjs';

const READERS = 32;
const COMMANDS_A_SECOND = 200;
const WRITERS = 256;
/** As the page asks for it. */
const LIMIT = 25;
const PAGE = `/api/commitment-items?year=2024&open=true&limit=${LIMIT}`;

/** The least that the first page asks of the database: its rows along the index that has their order, with nothing beside them. */
const RAW = {
  name: 'raw-page',
  text: `
    select d.due_on, d.due_at, d.state, i.* from (
      select * from duties
      where tenant_id = $1 and kind = 'ITEM' and state = 'OPEN'
      order by coalesce(due_on, 'infinity'::date), id limit ${LIMIT + 1}) d
    cross join lateral (
      select * from commitment_items i
      where i.tenant_id = $1 and i.commitment_id = d.source_id and i.duty_id = d.id offset 0) i
    order by coalesce(d.due_on, 'infinity'::date), d.id`,
};

/** The first page of a province's board over HTTP, read by many while commands are written, beside the rows alone over pg. */
export async function run(bench) {
  const units = bench.quick ? 600 : 12_000;
  const seconds = bench.quick ? 2 : 5;
  const url = await createMigrated(bench.postgresUrl, 'bench_board');
  const population = await populate(url, { units, accounts: Math.min(WRITERS, units) });
  const atWork = await putToWork(population);
  await population.owner.query('vacuum analyze');
  const api = await startProgram('api', { DATABASE_URL: url });
  const readers = new Pool(api.url, { connections: READERS });
  const writers = new Pool(api.url, { connections: READERS });
  const chair = new Visitor(readers);
  await chair.signIn(population.chair.username, PASSWORD);
  const commands = await startCommands(writers, population, atWork);
  const raw = openRaw(url, READERS, population.tenantId);

  const read = async () => {
    const { body } = await chair.ask('GET', PAGE);
    if (body.items.length !== LIMIT) throw new Error(`a page of ${body.items.length}`);
    return body.items;
  };
  const load = { callers: READERS, seconds, warmUp: 1 };
  const sides = {
    board: () => commands.during(() => closedLoop(load, read)),
    paced: () => commands.during(() => pacedLoop(seconds + 1, read)),
    raw: () =>
      commands.during(() => closedLoop(load, () => raw.query({ ...RAW, values: [population.tenantId] }))),
  };
  // Servers run for weeks: their first seconds, in which code is compiled, are not what is asked.
  await sides.board();
  const results = await rounds(bench.rounds, sides);
  const wrong = (await misordered(read, raw, population)) || (await commands.miscounted(population.owner));
  await Promise.all([readers.destroy(), writers.destroy(), raw.end()]);
  await api.stop();
  await population.close();

  const many = `${units.toLocaleString('en')} commitments, ${(units * ITEMS).toLocaleString('en')} items`;
  const rate = throughput(results.board, results.raw);
  const written = Object.values(results)
    .flat()
    .map((one) => one.written);
  return [
    row({
      what: `first page, ${many}, ${READERS} readers who never pause: p99`,
      unit: 'ms',
      bar: { atMost: 100 },
      figures: results.board.map(({ p99 }) => p99),
      beside: rate.beside,
      wrong,
    }),
    row({
      what: `the same, each reading a page a second: p99`,
      unit: 'ms',
      bar: { atMost: 100 },
      figures: results.paced.map(({ p99 }) => p99),
      beside: `p50 ${results.paced[0].p50.toFixed(1)} ms`,
      wrong,
    }),
    row({ what: 'pages ÷ the rows alone over pg, as many readers', wrong, ...rate }),
    row({
      what: 'the same, p99 ÷ p99',
      wrong,
      ...rate,
      figures: ratios(results.board, results.raw, (one) => one.p99),
    }),
    row({
      what: 'commands written meanwhile',
      unit: '/s',
      bar: { atLeast: COMMANDS_A_SECOND * 0.95 },
      figures: written,
      wrong,
    }),
  ];
}

/** Reports on items by those who do them, over HTTP, at a steady rate whatever becomes of the pages. */
async function startCommands(connections, { heads }, atWork) {
  const people = [];
  for (const head of heads.filter(({ username }) => username)) {
    const visitor = new Visitor(connections);
    await visitor.signIn(head.username, PASSWORD);
    const { id, items } = atWork.find((one) => one.head.id === head.id);
    people.push({ visitor, path: `/api/commitments/${id}/items/${items[1]}/reports` });
  }
  let next = 0;
  let acknowledged = 0;
  const report = async () => {
    const { visitor, path } = people[next % people.length];
    next++;
    await visitor.ask('POST', path, { percent: next % 100 });
    acknowledged++;
  };
  return {
    /** The same with how many commands a second were written while it was measured. */
    async during(measure) {
      const stop = new AbortController();
      const [before, began] = [acknowledged, performance.now()];
      const writing = openLoop({ perSecond: COMMANDS_A_SECOND, atMost: READERS, stop: stop.signal }, report);
      const measured = await measure();
      const written = ((acknowledged - before) / (performance.now() - began)) * 1_000;
      stop.abort();
      await writing;
      return { ...measured, written };
    },
    async miscounted(owner) {
      const { rows } = await owner.query(
        `select count(*)::int as stored from events where type = 'ProgressReported' and data -> 'reading' = 'null'`,
      );
      return (
        rows[0].stored !== acknowledged && `acknowledged ${acknowledged} reports, stored ${rows[0].stored}`
      );
    },
  };
}

/** Each reads a page and looks at it for the rest of a second; they don't begin at once. */
async function pacedLoop(seconds, read) {
  const until = performance.now() + seconds * 1_000;
  const latencies = [];
  const reader = async (number) => {
    await pause((number * 1_000) / READERS);
    while (performance.now() < until) {
      const began = performance.now();
      await read();
      const took = performance.now() - began;
      latencies.push(took);
      await pause(Math.max(0, 1_000 - took));
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)));
  return percentiles(latencies);
}

/** A page that is quick and not the first is none. */
async function misordered(read, raw, { tenantId }) {
  const items = await read();
  const { rows } = await raw.query({ ...RAW, values: [tenantId] });
  const expected = rows.slice(0, LIMIT).map((one) => one.duty_id);
  return items.some(({ dutyId }, at) => dutyId !== expected[at]) && 'the page is not the first by due day';
}
