import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { dueBy } from '../../../dist/libs/calendar/src/due-by.js';
import { officialCalendar } from '../../../dist/libs/calendar/src/official-calendar.js';
import { calendarId, calendarStream } from '../../../dist/libs/calendar-publishing/src/calendar-stream.js';
import { changeCalendar } from '../../../dist/libs/calendar-publishing/src/domain/calendar-decisions.js';
import { officialOpening } from '../../../dist/libs/calendar-publishing/src/official-opening.js';
import { PostgresEventStore } from '../../../dist/libs/platform/src/event-store/postgres-event-store.js';
import { travel } from '../../../dist/libs/platform/src/journey.js';
import { BenchedAppend, benchTable } from '../benched-append.mjs';
import { createMigrated, openDatabase, openRaw } from '../databases.mjs';
import { filledWithoutIndexes } from '../filled-without-indexes.mjs';
import { percentiles } from '../measure.mjs';
import { startProgram } from '../programs.mjs';
import { row } from '../row.mjs';
import { Seeded } from '../seed.mjs';
import { foundTenants } from '../tenants.mjs';

/** The working day that becomes a day off; every duty is due on it. */
const OFF = '2024-04-25';
/** Commands that come at this pace, whatever becomes of the earlier ones. */
const COMMAND_MS = 20;
/** So long it is watched at most; a change of a million duties goes on for longer. */
const WATCHED_MS = 150_000;

const TERMS = [
  { rule: 'ON_DAY', day: OFF },
  { rule: 'WORKING_DAYS_AFTER', from: '2024-04-22', days: 3 },
];

const DUTIES = `
  insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
    due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at,
    correlation_id)
  select $1, md5('duty ' || n)::uuid, 'FULFIL', 'commitment', md5('source ' || n)::uuid, '', 1, md5('owner ' || n % 10000)::uuid,
    md5('creditor')::uuid, md5('unit ' || n % 10000)::uuid, 'Giải quyết đúng hạn hồ sơ', 'OPEN', 'DATE', $3, '${OFF}', 1,
    ($4::jsonb) -> (n % 2), $3, '${OFF}', '2024-03-01 02:00Z', md5('correlation ' || n)::uuid
  from generate_series(1, $2::int) n`;

/** A day becomes a day off: how fast the worker moves the open duties that were due on it, and how commands fare meanwhile. */
export async function run(bench) {
  const count = bench.quick ? 3_000 : 1_000_000;
  const url = await createMigrated(bench.postgresUrl, 'bench_calendar');
  const owner = openRaw(url, 2);
  await owner.query(benchTable);
  const [tenantId] = await foundTenants(url, owner, new Seeded(41), 1);
  const explained = TERMS.map((term) => dueBy(term, officialCalendar));
  await filledWithoutIndexes(owner, ['duties'], () =>
    owner.query(DUTIES, [
      tenantId,
      count,
      explained[0].at,
      JSON.stringify(explained.map((one) => one.explanation)),
    ]),
  );
  const database = await openDatabase(url, 4);
  const store = new PostgresEventStore(database);
  const commands = new Commands(store, tenantId);
  const worker = await startProgram('worker', { DATABASE_URL: url, WORKER_PORT: '0' });
  await commands.during(pause(1_000));
  const before = await commands.during(pause(bench.quick ? 1_000 : 5_000));
  await publish(store, tenantId);
  const moved = () => movedBy(owner, tenantId);
  while ((await moved()) === 0) await pause(50);
  const began = performance.now();
  const atFirst = await moved();
  const meanwhile = await commands.during(allMoved(owner, moved, count, began));
  const [atLast, seconds] = [await moved(), (performance.now() - began) / 1_000];
  await worker.stop();
  const wrong = await miscounted(owner, tenantId);
  await Promise.all([owner.end(), database.source.destroy()]);

  const rate = (atLast - atFirst) / seconds;
  const all = count.toLocaleString('en');
  return [
    row({
      what: `a day off moves ${all} open duties with their ladders`,
      unit: 'duties/s',
      figures: [rate],
      beside: `${atLast.toLocaleString('en')} moved in ${seconds.toFixed(0)} s of watching; all of them take ${(count / rate / 60).toFixed(1)} min at this pace`,
      wrong,
    }),
    row({
      what: 'a command meanwhile, p99',
      unit: 'ms',
      figures: [meanwhile.p99],
      beside: `p99 ${before.p99.toFixed(1)} ms, p50 ${before.p50.toFixed(1)} ms before; p50 ${meanwhile.p50.toFixed(1)} ms meanwhile; ${meanwhile.count} commands, none refused`,
      wrong,
    }),
  ];
}

/** Commands that begin a stream each, one every so many milliseconds. */
class Commands {
  #one = new BenchedAppend(43);

  constructor(store, tenantId) {
    this.store = store;
    this.#one.tenantId = tenantId;
  }

  async during(work) {
    const latencies = [];
    const running = new Set();
    let over = false;
    const ended = Promise.resolve(work).finally(() => (over = true));
    while (!over) {
      const one = this.#command(latencies).finally(() => running.delete(one));
      running.add(one);
      await Promise.race([pause(COMMAND_MS), ended]);
    }
    await Promise.all([ended, ...running]);
    return { ...percentiles(latencies), count: latencies.length };
  }

  async #command(latencies) {
    const began = performance.now();
    const one = this.#one;
    await travel(one.journey(), () =>
      this.store.decide(one.model, one.uuid(), () => [{ type: 'Benched', data: one.data() }], 0),
    );
    latencies.push(performance.now() - began);
  }
}

/** The next version of the tenant's calendar, as its administrator publishes it. */
async function publish(store, tenantId) {
  const by = new Seeded(47).uuid();
  const actor = { tenantId, personId: by, onBehalfOf: null, grants: [] };
  const day = { date: OFF, kind: 'SWAPPED_OFF', label: 'Nghỉ hoán đổi', source: 'Công văn 1/UBND' };
  const edit = { document: 'Công văn 1/UBND', note: '', days: [{ date: OFF, day }] };
  const { place } = officialOpening(tenantId);
  await travel({ actor, correlationId: by, causationId: null }, () =>
    store.decide(calendarStream, calendarId(tenantId, place), (state, { now: at }) =>
      changeCalendar(state, edit, { by, at, beneath: null }),
    ),
  );
}

async function movedBy(owner, tenantId) {
  const { rows } = await owner.query(
    `select coalesce(sum(done), 0)::int as done from processes where tenant_id = $1 and kind = 'recompute-dues'`,
    [tenantId],
  );
  return rows[0].done;
}

async function allMoved(owner, moved, count, began) {
  while (performance.now() - began < WATCHED_MS) {
    if ((await moved()) >= count) return;
    await pause(200);
  }
}

/** Whatever is said to have moved has an event, a new day, and a ledger about no other day. */
async function miscounted(owner, tenantId) {
  const { rows } = await owner.query(
    `select (select coalesce(sum(done), 0)::int from processes where kind = 'recompute-dues') as done,
       (select count(*)::int from events where tenant_id = $1 and type = 'DueRecomputed') as events,
       (select count(*)::int from duties where tenant_id = $1 and kind = 'FULFIL' and due_on > '${OFF}') as days,
       (select count(*)::int from reminders r join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id
        where r.tenant_id = $1 and r.state = 'PLANNED' and r.due_on <> d.due_on) as astray,
       (select count(*)::int from processes where kind = 'recompute-dues' and error is not null) as failed`,
    [tenantId],
  );
  const [{ done, events, days, astray, failed }] = rows;
  const stands = events === days && days >= done && astray === 0 && failed === 0;
  return !stands && JSON.stringify(rows[0]);
}
