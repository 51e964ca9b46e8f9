import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { entities } from '#libs/composition/src/contexts.js';
import { databaseUrl } from '../../../../test/support/template-database.js';
import { dataSource } from './data-source.js';
import { drift } from './drift.js';
import { migrate, WrittenByNewerVersion } from './migrate.js';
import { migrations } from './migrations.js';

describe('migrating', () => {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: databaseUrl() });
  const sources = Array.from({ length: 4 }, () => dataSource({ url: databaseUrl(name), pool: 2, entities }));

  beforeAll(async () => {
    await admin.connect();
    await admin.query(`create database ${name}`);
    await Promise.all(sources.map((source) => source.initialize()));
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });

  it('is done once when several processes start at once', async () => {
    const ran = await Promise.all(sources.map((source) => migrate(source)));
    expect(ran.flat().toSorted()).toEqual(migrations.map((migration) => migration.name).toSorted());
  });

  it('finds nothing left to do the next time', async () => {
    await expect(migrate(first())).resolves.toEqual([]);
  });

  it('leaves tables that fit the entities', async () => {
    await expect(drift(first())).resolves.toEqual([]);
  });

  it('notices when table and entity drift apart', async () => {
    await first().query('alter table camket.commitments add column colour text');
    const queries = await drift(first());
    await first().query('alter table camket.commitments drop column colour');
    expect(queries.join()).toContain('colour');
  });

  it('refuses data that a newer version wrote, and changes nothing', async () => {
    await first().query(
      `insert into camket.migrations (timestamp, name) values (9999999999999, 'Tomorrow9999999999999')`,
    );
    await expect(migrate(first())).rejects.toThrow(WrittenByNewerVersion);
    await expect(migrate(first())).rejects.toThrow('Tomorrow9999999999999');
  });

  function first() {
    const [source] = sources;
    if (!source) throw new Error('no data source');
    return source;
  }
});
