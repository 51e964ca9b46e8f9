import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { as } from '../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';

const tables = [
  'level_schemes',
  'levels',
  'units',
  'unit_versions',
  'unit_closure',
  'persons',
  'positions',
  'person_functions',
  'person_details',
  'person_preferences',
  'accounts',
  'turns',
  'sessions',
  'api_tokens',
];

describe('the tenant wall', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let ours: SmallDistrict;
  let theirs: SmallDistrict;
  let app: Database;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    [ours, theirs] = [await foundSmallDistrict(works), await foundSmallDistrict(works)];
    app = works.database;
    const { tenantId, personId } = theirs.chair;
    await spec.owner.query(
      `with a as (insert into person_preferences values ($1, $2, 'vi')),
            b as (insert into sessions values ($1, '\\x01', $2, 1, now(), now(), now() + interval '1 day'))
       insert into api_tokens values ($1, gen_random_uuid(), $2, 'x', '[]', '\\x01', 1, now(), now() + interval '1 day')`,
      [tenantId, personId],
    );
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  /** What a statement of ours did to their rows: how many, or that PostgreSQL forbade it. */
  const trying = (text: string, values: unknown[]): Promise<number | string> =>
    app.inTenant(ours.tenantId, (client) =>
      client.query(text, values).then(
        ({ rowCount }) => rowCount ?? 0,
        (error: unknown) => {
          if (error instanceof DatabaseError) return error.code ?? '';
          throw error;
        },
      ),
    );

  it('stands around every table that belongs to a tenant', async () => {
    const { rows } = await spec.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'camket' and c.relkind = 'r' and not c.relrowsecurity
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')`,
    );
    expect(rows).toEqual([]);
  });

  describe.each(tables)('around %s', (table) => {
    it('shows nothing of another tenant, and lets nothing be changed there', async () => {
      const { tenantId } = theirs;
      const { rows } = await spec.owner.query<{ row: object }>(
        `select to_jsonb(${table}) as row from ${table} where tenant_id = $1`,
        [tenantId],
      );
      expect(rows.length).toBeGreaterThan(0);
      const copy = JSON.stringify([rows[0]?.row]);
      const untouched = [0, '42501'];
      expect(await trying(`select 1 from ${table} where tenant_id = $1`, [tenantId])).toBe(0);
      expect(untouched).toContain(
        await trying(`update ${table} set tenant_id = tenant_id where tenant_id = $1`, [tenantId]),
      );
      expect(untouched).toContain(await trying(`delete from ${table} where tenant_id = $1`, [tenantId]));
      expect(
        await trying(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`, [
          copy,
        ]),
      ).toBe('42501');
    });
  });

  it('hides names behind the view as well', async () => {
    expect(await trying('select 1 from people where tenant_id = $1', [theirs.tenantId])).toBe(0);
    expect(await trying('select 1 from people where tenant_id = $1', [ours.tenantId])).toBe(3);
  });

  it('makes foreign units unknown', async () => {
    const on = localDate('2024-03-01');
    await as(ours.administrator, async () => {
      expect(await works.organization.isWithin(theirs.commune, theirs.district, on)).toBe(false);
      expect(await works.organization.headOf(theirs.commune, on)).toBeNull();
      expect(await works.organization.headsBelow(theirs.district, on)).toEqual([]);
    });
  });
});
