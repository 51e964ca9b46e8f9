import { readConfig } from '#libs/platform/src/config.js';
import { dataSource } from '#libs/platform/src/database/data-source.js';
import { migrate, WrittenByNewerVersion } from '#libs/platform/src/database/migrate.js';
import { StartupProblem } from '#libs/platform/src/embedded/startup-problem.js';

/** Brings the database up to date and says what ran. */
export async function run(): Promise<void> {
  const ran = await migrateAt(readConfig(process.env).DATABASE_URL);
  console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'Nothing to migrate.');
}

/** The same for a caller that knows the address. */
export async function migrateAt(url: string): Promise<string[]> {
  const source = await dataSource({ url, pool: 2 }).initialize();
  try {
    return await migrate(source);
  } catch (error) {
    if (!(error instanceof WrittenByNewerVersion)) throw error;
    throw new StartupProblem(error.message, 'No data was changed.', { cause: error });
  } finally {
    await source.destroy();
  }
}
