import { rebuildTenant, rebuildable } from '#libs/composition/src/rebuild-all.js';
import { entities } from '#libs/composition/src/contexts.js';
import { id } from '#libs/kernel/src/ids.js';
import { dataSource } from '#libs/platform/src/database/data-source.js';
import { Database } from '#libs/platform/src/database/database.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';
import { commandConfig } from './command-config.js';

/** `rebuild [kind …]`: all rows people read, or those of some kinds of streams, from the events, for every tenant. */
export async function run(kinds: readonly string[]): Promise<void> {
  const unknown = kinds.find((kind) => !rebuildable.includes(kind));
  if (unknown)
    throw new StartupProblem(
      `There is no kind of stream "${unknown}".`,
      `Choose from: ${rebuildable.join(', ')}.`,
    );
  const { DATABASE_URL } = commandConfig(process.env);
  const source = await dataSource({ url: DATABASE_URL, pool: 4, role: 'camket_app', entities }).initialize();
  try {
    const database = new Database(source);
    const { rows: tenants } = await database.pool.query<{ id: string; name: string }>(
      'select id, name from tenants order by name',
    );
    for (const tenant of tenants) {
      console.log(tenant.name);
      await rebuildTenant(
        database,
        id(tenant.id),
        kinds.length ? kinds : rebuildable,
        (kind, { streams, rows, duties }) =>
          console.log(
            `  ${kind.padEnd(12)} ${streams} streams, ${rows} rows and ${duties} duties were different`,
          ),
      );
    }
  } finally {
    await source.destroy();
  }
}
