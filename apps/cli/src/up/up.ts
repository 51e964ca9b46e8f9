import { resolve } from 'node:path';
import { readConfig } from '#libs/platform/src/config.js';
import { step } from './progress.js';
import { migrateAt } from '../migrate.js';
import { startChild, type Child } from './child.js';
import { openDatabase } from './database.js';
import { explainPort } from './port-taken.js';
import { printWelcome } from './welcome.js';

const program = (app: string): URL => new URL(`../../../${app}/src/main.js`, import.meta.url);

/** Everything of Camket on this machine: database, migrations, seed, API, worker; until it is told to stop. */
export async function run(): Promise<void> {
  const dataDir = resolve(process.env.DATA_DIR || '.camket');
  const database = await step(
    'database',
    () => openDatabase(dataDir, process.env),
    ({ said }) => said,
  );
  const children: Child[] = [];
  const stop = once(async () => {
    console.log('\nStopping …');
    for (const child of children.toReversed()) await child.stop();
    await database.stop();
    console.log('Stopped. The data is kept.');
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

  try {
    // Whoever starts everything by one command reads progress, not every route; LOG_LEVEL=log shows all.
    const env = {
      LOG_LEVEL: 'warn',
      ...process.env,
      DATABASE_URL: database.url,
      DEMO: String(database.demo),
      DATA_DIR: dataDir,
    };
    const config = readConfig(env);
    await step(
      'migrations',
      () => migrateAt(database.url),
      (ran) => (ran.length ? `${ran.length} new` : 'up to date'),
    );
    if (database.demo) {
      const { seedWhenEmpty } = await import('../seed/seed.js');
      await step(
        'demonstration data',
        () => seedWhenEmpty(config),
        (seeded) => (seeded ? 'seeded' : 'kept'),
      );
    }
    const api = step(
      'API and page',
      () => startChild('API', program('api'), env),
      (child) => child.url,
    );
    const worker = step('worker', () => startChild('worker', program('worker'), env));
    children.push(await worker, await explainPort(api, config.PORT));
    await printWelcome(children[1]?.url ?? '', config, database.url);
  } catch (error) {
    for (const child of children) await child.stop();
    await database.stop();
    throw error;
  }
  const first = await Promise.race([
    ...children.map((child) => child.ended.then(() => child.name)),
    database.ended,
  ]);
  if (!stop.called()) {
    console.error(`\n✗ The ${first} ended unasked; stopping the rest.`);
    process.exitCode = 1;
  }
  await stop();
}

/** Ctrl-C under npm arrives twice, and several things may end at once: it is stopped once all the same. */
function once(work: () => Promise<void>): (() => Promise<void>) & { called: () => boolean } {
  let running: Promise<void> | undefined;
  return Object.assign(() => (running ??= work()), { called: () => running !== undefined });
}
