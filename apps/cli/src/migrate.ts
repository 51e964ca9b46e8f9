import { dataSource } from '#libs/platform/src/database/data-source.js';
import { migrate } from '#libs/platform/src/database/migrate.js';
import { commandConfig } from './command-config.js';

/** Brings the database up to date and says what ran. */
export async function run(): Promise<void> {
  const ran = await migrateAt(commandConfig(process.env).DATABASE_URL);
  console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'Nothing to migrate.');
}

/** The same for a caller that knows the address. */
export async function migrateAt(url: string): Promise<string[]> {
  const source = await dataSource({ url, pool: 2 }).initialize();
  try {
    return await migrate(source);
  } finally {
    await source.destroy();
  }
}
