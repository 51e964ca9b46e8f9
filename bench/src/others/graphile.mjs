import { makeWorkerUtils, run } from 'graphile-worker';

/** Jobs due at one moment on graphile-worker, fetched and completed in batches. Under a Node that it supports. */
const { url, count, inMs } = JSON.parse(process.argv[2]);
const utils = await makeWorkerUtils({ connectionString: url });
await utils.migrate();
const due = new Date(Date.now() + inMs);
for (let added = 0; added < count; added += 1_000)
  await utils.addJobs(
    Array.from({ length: Math.min(1_000, count - added) }, (_, index) => ({
      identifier: 'remind',
      payload: { number: added + index },
      runAt: due,
    })),
  );
await utils.release();
if (Date.now() > due) throw new Error('what was to be due later is due already');
const late = [];
let done;
const all = new Promise((resolve) => (done = resolve));
const runner = await run({
  connectionString: url,
  concurrency: 24,
  maxPoolSize: 24,
  noHandleSignals: true,
  pollInterval: 100,
  taskList: {
    remind: async () => {
      late.push(Date.now() - due);
      if (late.length === count) done();
    },
  },
  preset: { worker: { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
});
await all;
await runner.stop();
process.send?.(late, () => process.exit());
