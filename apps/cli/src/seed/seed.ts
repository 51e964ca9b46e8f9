import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { consumers, contexts } from '#libs/composition/src/contexts.js';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { HandOverNotices } from '#libs/notices/src/hand-over-notices.js';
import { SendDeliveries } from '#libs/notices/src/send-deliveries.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import type { Config } from '#libs/platform/src/config.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { commandConfig } from '../command-config.js';
import { showDemoAccounts } from './demo-accounts.js';
import { foundOrganization } from './organization-2024.js';
import { tenantId } from './province.js';
import { quietRelay } from './quiet-relay.js';
import { Stage } from './stage.js';
import { playYear2024 } from './year-2024.js';

/** The morning on which a visitor of the demonstration arrives: a Monday, four days before Đô Lương must have signed. */
const OPENING = ['2024-03-04', '07:30'] as const;

/** Seeds the demonstration into a database that has none; refuses where real records could be. */
export async function run(): Promise<void> {
  const config = commandConfig(process.env);
  if (!config.DEMO)
    throw new StartupProblem('Only a demonstration is seeded.', 'Set DEMO=true if this database is for one.');
  console.log(
    (await seedWhenEmpty(config)) ? 'Seeded.' : 'Nothing seeded: the database has records already.',
  );
}

/** True when it seeded. The accounts on show come last, so that a seeding that broke off is begun anew. */
export async function seedWhenEmpty(config: Config): Promise<boolean> {
  const owner = new pg.Pool({ connectionString: config.DATABASE_URL, max: 2 });
  // The query under way fails; without a listener a lost connection would end the process in a trace.
  owner.on('error', () => undefined);
  try {
    if (await has(owner, 'select 1 from camket.demo_accounts')) return false;
    if (await has(owner, 'select 1 from camket.events where tenant_id <> $1', tenantId)) return false;
    if (await has(owner, 'select 1 from camket.events')) await clear(owner);
    await seed(config, owner);
    return true;
  } finally {
    await owner.end();
  }
}

const has = async (owner: pg.Pool, query: string, ...values: string[]): Promise<boolean> =>
  (await owner.query(`${query} limit 1`, values)).rowCount === 1;

/** Empties what a broken-off seeding left. There is nothing else in the database. */
async function clear(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ table: string }>(
    "select format('camket.%I', tablename) as table from pg_tables where schemaname = 'camket' and tablename not in ('migrations', 'clock')",
  );
  await owner.query(`truncate ${rows.map(({ table }) => table).join(', ')}`);
}

async function seed(config: Config, owner: pg.Pool): Promise<void> {
  @Module({ imports: contexts(config), providers: [consumers, quietRelay] })
  class SeedModule {}
  const app = await NestFactory.createApplicationContext(SeedModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    const commands = app.get(AuthorizedCommands, { strict: false });
    const clock = app.get(Clock, { strict: false });
    const [fire, handOver, send] = [
      app.get(FireReminders, { strict: false }),
      app.get(HandOverNotices, { strict: false }),
      app.get(SendDeliveries, { strict: false }),
    ];
    const stage = new Stage(tenantId, owner, commands, app.get(Relay), fire, handOver, send);
    await stage.at('2024-01-02', '08:00');
    const organization = await foundOrganization(stage, commands, clock);
    await playYear2024(stage, organization.districts);
    await showDemoAccounts(stage, organization);
    await stage.at(...OPENING);
    await stage.letTimePass();
  } finally {
    await app.close();
  }
}
