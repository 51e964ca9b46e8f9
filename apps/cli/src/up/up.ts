import { readConfig, type Config } from '#libs/platform/src/config.js';
import { step } from './progress.js';
import { launch, type Child } from './child.js';
import { EMBEDDED } from '../embedded.js';
import { openDatabase } from './database.js';
import { demandAddress } from './demand-address.js';
import { stateOf } from './state-of-database.js';
import { printWelcome } from './welcome.js';

const program = (app: string): URL => new URL(`../../../${app}/src/main.js`, import.meta.url);

/** Everything of Camket on this machine: database, migrations, seed, API, worker; until it is told to stop. */
export async function run(): Promise<void> {
  // All that can be refused is refused before anything is begun.
  const asked = readAsked();
  await demandAddress(asked);
  const database = await step(
    'database',
    () => openDatabase(asked),
    ({ said }) => said,
  );
  const config: Config = { ...asked, DATABASE_URL: database.url };
  const children: Child[] = [];
  const stop = once(async () => {
    console.log('\nStopping …');
    for (const child of children.toReversed()) await child.stop();
    await database.stop();
    console.log('Stopped. The data is kept.');
  });
  // What is under way when one stops has lost its database, and may never end by itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop().then(() => process.exit()));

  try {
    const { LOG_LEVEL, DATA_DIR, DATABASE_URL } = config;
    const env = { ...process.env, LOG_LEVEL, DATA_DIR, DATABASE_URL, DEMO: String(config.DEMO) };
    const state = await stateOf(DATABASE_URL);
    // TypeORM and the seed take longer to load than all the rest together: only where there is work for them.
    if (!state.migrated)
      await step(
        'migrations',
        () => migrateNow(DATABASE_URL),
        (ran) => `${ran.length} new`,
      );
    if (config.DEMO && !state.seeded) await step('demonstration data', () => seedNow(config));
    // One after the other: the page is there sooner when the worker does not load beside it.
    const api = launch('API', program('api'), env);
    children.push(api);
    await step(
      'API and page',
      () => api.ready,
      (url) => url,
    );
    const worker = launch('worker', program('worker'), env);
    children.push(worker);
    await step('worker', () => worker.ready);
    await printWelcome(await api.ready, config);
  } catch (error) {
    if (stop.called()) return stop();
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

/** The configuration with what is usual where one command starts everything: a demonstration on a server of our own. */
function readAsked(): Config {
  const { DATABASE_URL, DEMO, LOG_LEVEL } = process.env;
  return readConfig({
    ...process.env,
    DATABASE_URL: DATABASE_URL || EMBEDDED,
    DEMO: DEMO || String(!DATABASE_URL),
    // Whoever starts everything by one command reads progress, not every route; LOG_LEVEL=log shows all.
    LOG_LEVEL: LOG_LEVEL || 'warn',
  });
}

async function migrateNow(url: string): Promise<string[]> {
  const { migrateAt } = await import('../migrate.js');
  return migrateAt(url);
}

async function seedNow(config: Config): Promise<void> {
  const { seedWhenEmpty } = await import('../seed/seed.js');
  await seedWhenEmpty(config);
}

/** Ctrl-C under npm arrives twice, and several things may end at once: it is stopped once all the same. */
function once(work: () => Promise<void>): (() => Promise<void>) & { called: () => boolean } {
  let running: Promise<void> | undefined;
  return Object.assign(() => (running ??= work()), { called: () => running !== undefined });
}
