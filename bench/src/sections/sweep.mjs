import { performance } from 'node:perf_hooks';
import { FireReminders } from '../../../dist/libs/duties/src/fire-reminders.js';
import { BATCH, FIRE } from '../../../dist/libs/duties/src/fire-sql.js';
import { nextWakeUps, untilNext } from '../../../dist/libs/duties/src/next-reminder.js';
import { RelayDatabase } from '../../../dist/libs/platform/src/relay/relay-database.js';
import { createMigrated, openRaw } from '../databases.mjs';
import { filledWithoutIndexes } from '../filled-without-indexes.mjs';
import { fillLedger } from '../ledger-lines.mjs';
import { median } from '../measure.mjs';
import { plansOf, walkedFromEndToEnd } from '../plans.mjs';
import { row } from '../row.mjs';
import { Seeded } from '../seed.mjs';

const REMIND_AT = '2024-03-12T00:00:00Z';
const OWNERS = 100_000;
/** The lines that are not due yet are due one after another, over about a year. */
const APART_MS = 3_000;
const LATER = '2090-01-01T00:00:00Z';
const LOOKS = 20;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What is due among very many duties with a line each: how long it takes to look, and to take it. */
export async function run(bench) {
  const [all, due] = bench.quick ? [60_000, 3_000] : [10_000_000, 50_000];
  const url = await createMigrated(bench.postgresUrl, 'bench_sweep');
  const owner = openRaw(url, 2);
  const database = await RelayDatabase.connect({ DATABASE_URL: url });
  const seeded = new Seeded(21);
  const tenants = Array.from({ length: 4 }, () => seeded.uuid());
  for (const tenant of tenants)
    await owner.query("insert into tenants (id, name) values ($1, 'Tỉnh thử')", [tenant]);
  const lines = { tenants, owners: OWNERS };
  const began = performance.now();
  await filledWithoutIndexes(owner, ['duties', 'reminders'], async () => {
    const rest = { ...lines, count: all - due, dueOn: '2090-06-01', remindAt: LATER, apartMs: APART_MS };
    await fillLedger(owner, rest);
    await fillLedger(owner, {
      ...lines,
      from: all - due + 1,
      count: due,
      dueOn: '2024-03-15',
      remindAt: REMIND_AT,
    });
  });
  const filled = ((performance.now() - began) / 1_000).toFixed(0);

  const looks = {
    wakeUps: () => nextWakeUps(database.pool),
    until: () => database.alongIndexes((client) => untilNext(client, 'REMINDERS')),
  };
  const looked = [];
  for (let look = 0; look < LOOKS; look++) {
    const from = performance.now();
    await looks.wakeUps();
    await looks.until();
    looked.push(performance.now() - from);
  }
  const plans = await plansOf(database, {
    asked: [
      (client) => client.query(FIRE.OF_ALL, ['-infinity', NOBODY, NOBODY]),
      (client) => untilNext(client, 'REMINDERS'),
      (client) => untilNext(client, 'STEPS'),
    ],
    looked: [nextWakeUps],
  });
  const from = performance.now();
  const fired = await new FireReminders(database, { wakeUp: async () => undefined }).fireDue();
  const seconds = (performance.now() - from) / 1_000;
  const { rows } = await owner.query(
    `select (select count(*)::int from events) as events, (select count(*)::int from notices) as notices`,
  );
  await Promise.all([database.close(), owner.end()]);

  const wrong =
    ([fired, rows[0].events, rows[0].notices].some((counted) => counted !== due) &&
      `${due} were due, ${fired} sent, stored ${JSON.stringify(rows[0])}`) ||
    walkedFromEndToEnd(plans);
  const among = `among ${all.toLocaleString('en')} duties with a line each`;
  return [
    row({
      what: `sweep ${among}: look for what is next`,
      unit: 'ms',
      figures: [median(looked)],
      beside: `of ${LOOKS} looks; ${plans.looked.join(', ')}`,
      wrong: walkedFromEndToEnd(plans),
    }),
    row({
      what: `take the ${due.toLocaleString('en')} that are due ${among}`,
      unit: 's',
      figures: [seconds],
      beside: `${Math.round(due / seconds).toLocaleString('en')}/s in batches of ${BATCH}; no sequential scan: ${plans.asked.join(', ')}; filled in ${filled} s`,
      wrong,
    }),
  ];
}
