import { beforeAll, describe, expect, it } from '@jest/globals';
import { foundSmallProvince, type SmallProvince } from '../support/small-province.js';
import type { SmallDistrict } from '../support/small-district.js';
import { scene } from '../support/scene.js';
import { tenantTables, trespass, unwalled } from '../support/wall.js';
import { fillEveryTable } from '../support/full-tables.js';

const FORBIDDEN = '42501';

describe('the wall between administrations', () => {
  const set = scene();
  let province: SmallProvince;
  let ours: SmallDistrict;

  beforeAll(async () => {
    province = await set.service.found(foundSmallProvince);
    ours = set.small;
    await fillEveryTable(set.service, province.here);
  });

  it('stands before every table with rows of a tenant', async () => {
    const { owner } = set.database;
    expect(await unwalled(owner)).toEqual([]);
    // A table that somebody forgets to wall is found by its name.
    await owner.query('create table camket.forgotten (tenant_id uuid not null)');
    expect(await unwalled(owner)).toEqual(['forgotten']);
    await owner.query('drop table camket.forgotten');
  });

  it('lets nobody see, change, remove or plant a row on the other side', async () => {
    const { database } = set;
    const app = await database.connect('camket_app', 2);
    const tenants = { ours: ours.tenantId, theirs: province.here.tenantId };
    for (const table of await tenantTables(database.owner)) {
      const done = await trespass(app, database.owner, table, tenants);
      expect({ table, ...done, insert: done.insert === FORBIDDEN }).toEqual({
        table,
        select: 0,
        insert: true,
        update: done.update === FORBIDDEN ? FORBIDDEN : 0,
        delete: done.delete === FORBIDDEN ? FORBIDDEN : 0,
      });
    }
  });

  it('lets a connection that has entered no tenant see nothing', async () => {
    const app = await set.database.connect('camket_app', 1);
    for (const table of await tenantTables(set.database.owner)) {
      const { rowCount } = await app.pool.query(`select from ${table}`);
      expect({ table, rowCount }).toEqual({ table, rowCount: 0 });
    }
  });

  it('keeps the queues’ role out of all records', async () => {
    const { rows } = await set.database.owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'camket'::regnamespace and relkind in ('r', 'p')
       and has_table_privilege('camket_queue', oid, 'select, insert, update, delete')`,
    );
    expect(rows).toEqual([]);
  });
});
