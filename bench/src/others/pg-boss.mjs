import { PgBoss } from 'pg-boss';

/** Jobs due at one moment on pg-boss, fetched in batches. Under a Node that it supports. */
const { url, count, inMs } = JSON.parse(process.argv[2]);
const boss = new PgBoss({ connectionString: url, max: 10, schedule: false });
boss.on('error', (error) => console.error(String(error)));
await boss.start();
await boss.createQueue('remind');
const due = new Date(Date.now() + inMs);
for (let added = 0; added < count; added += 1_000)
  await boss.insert(
    'remind',
    Array.from({ length: Math.min(1_000, count - added) }, (_, index) => ({
      data: { number: added + index },
      startAfter: due,
    })),
  );
if (Date.now() > due) throw new Error('what was to be due later is due already');
const late = [];
let done;
const all = new Promise((resolve) => (done = resolve));
for (let worker = 0; worker < 4; worker++)
  await boss.work('remind', { batchSize: 500, pollingIntervalSeconds: 0.5 }, async (jobs) => {
    const now = Date.now();
    for (const job of jobs) late.push(job ? now - due : 0);
    if (late.length >= count) done();
  });
await all;
await boss.stop({ graceful: true, timeout: 5_000 });
process.send?.(late, () => process.exit());
