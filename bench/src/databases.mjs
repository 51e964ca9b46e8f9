import pg from 'pg';
import { dataSource } from '../../dist/libs/platform/src/database/data-source.js';
import { Database } from '../../dist/libs/platform/src/database/database.js';
import { migrate } from '../../dist/libs/platform/src/database/migrate.js';

/**
 * A fresh database on the server of `serverUrl`; returns its address.
 * @param {string} serverUrl
 * @param {string} name
 */
export async function createDatabase(serverUrl, name) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * The same with Camket's tables.
 * @param {string} serverUrl
 * @param {string} name
 */
export async function createMigrated(serverUrl, name) {
  const url = await createDatabase(serverUrl, name);
  const source = await dataSource({ url, pool: 2 }).initialize();
  await migrate(source);
  await source.destroy();
  return url;
}

/**
 * Camket's own connections, as its processes have them.
 * @param {string} url
 * @param {number} pool
 */
export async function openDatabase(url, pool) {
  return new Database(await dataSource({ url, pool, role: 'camket_app' }).initialize());
}

/**
 * Connections straight through pg; with a tenant, in the role and inside the wall that Camket's own stand in.
 * @param {string} url
 * @param {number} pool
 * @param {string} [tenantId]
 */
export function openRaw(url, pool, tenantId) {
  const inside = tenantId ? ` -c role=camket_app -c camket.tenant=${tenantId}` : '';
  return new pg.Pool({ connectionString: url, max: pool, options: `-c search_path=camket${inside}` });
}
