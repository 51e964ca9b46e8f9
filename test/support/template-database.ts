import { createHash } from 'node:crypto';
import pg from 'pg';
import { dataSource } from '#libs/platform/src/database/data-source.js';
import { migrate } from '#libs/platform/src/database/migrate.js';
import { migrations } from '#libs/platform/src/database/migrations.js';

const ONE_AT_A_TIME = 4_711;

/** The address of a database on the test server. */
export function databaseUrl(name?: string): string {
  const given = process.env.TEST_DATABASE_URL;
  if (!given)
    throw new Error('TEST_DATABASE_URL is not set: run the specs with `npm test`, which starts a PostgreSQL');
  if (name === undefined) return given;
  const url = new URL(given);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Clones the migrated template, which whoever comes first makes; its name changes with the migrations. */
export async function cloneTemplate(name: string): Promise<void> {
  const sources = migrations.map((migration) => migration.toString()).join();
  const template = `template_${createHash('sha256').update(sources).digest('hex').slice(0, 16)}`;
  const admin = new pg.Client({ connectionString: databaseUrl() });
  await admin.connect();
  try {
    // PostgreSQL refuses to copy a database that somebody is connected to, so makers and copiers take turns.
    await admin.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(admin, template);
    await admin.query(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
}

async function makeTemplate(admin: pg.Client, template: string): Promise<void> {
  const building = `${template}_building`;
  await admin.query(`drop database if exists ${building} with (force)`);
  await admin.query(`create database ${building}`);
  const source = await dataSource({ url: databaseUrl(building), pool: 2 }).initialize();
  await migrate(source);
  await source.destroy();
  await admin.query(`alter database ${building} rename to ${template}`);
}
