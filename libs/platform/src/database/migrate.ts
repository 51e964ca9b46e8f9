import type { DataSource } from 'typeorm';
import { StartupProblem } from '../startup/startup-problem.js';

/** Any number will do as long as nobody else on the server uses it for an advisory lock. */
const MIGRATION_LOCK = 7_026_024_001;

/** The database holds migrations that this program does not know: it was written by a newer version. */
export class WrittenByNewerVersion extends StartupProblem {
  constructor(readonly unknown: readonly string[]) {
    super(
      `The data was written by a newer version of Camket (it has ${unknown.join(', ')}). No data was changed.`,
      'Start that version, or restore a backup made with this one.',
    );
  }
}

/**
 * Brings the schema up to date; returns the names of the migrations that ran. Safe when several processes start at
 * once: one migrates, the others wait and find nothing left to do.
 */
export async function migrate(source: DataSource): Promise<string[]> {
  const guard = source.createQueryRunner();
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await guard.query('create schema if not exists camket');
    await refuseNewerData(source);
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
  }
}

async function refuseNewerData(source: DataSource): Promise<void> {
  const [{ exists }] = await source.query<[{ exists: boolean }]>(
    "select to_regclass('camket.migrations') is not null as exists",
  );
  if (!exists) return;
  const known = new Set(source.migrations.map((migration) => migration.name));
  const applied = await source.query<{ name: string }[]>('select name from camket.migrations');
  const unknown = applied.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new WrittenByNewerVersion(unknown);
}
