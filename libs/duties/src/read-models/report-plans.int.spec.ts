import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { newId } from '../../../../test/support/journey.js';
import { personCalled } from '../../../../test/support/pledges.js';
import { OfficialCalendars } from '../../../../test/support/official-calendars.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { foldTallies } from '../fold-tallies.js';
import { BucketDuties } from './bucket-duties.js';
import { DutyQueries } from './duty-queries.js';
import { FourBuckets } from './four-buckets.js';
import { HeatMap } from './heat-map.js';
import { LateUnits } from './late-units.js';
import { closeTree } from '../../../../test/support/close-tree.js';

const DUTIES = 120_000;
/** Tables that grow with every duty or person: no report reads one of them from end to end. */
const LARGE = /Seq Scan on (duties|duty_tallies|persons|person_details|positions)/g;

describe('reports over many duties', () => {
  let spec: TestDatabase;
  let database: Database;
  let actor: Actor;
  let province: UnitId;
  let commune: UnitId;
  let ran: { text: string; values: unknown[] }[] = [];

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-08-20T03:00:00Z');
    const tenantId = newId<'tenant'>();
    province = newId<'unit'>();
    await spec.owner.query(
      `insert into unit_versions (tenant_id, unit_id, valid_from, name, level) values ($1, $2, '2020-01-01', 'Tỉnh', 'x')`,
      [tenantId, province],
    );
    const below = async (parents: UnitId, each: number): Promise<void> => {
      await spec.owner.query(
        `insert into unit_versions (tenant_id, unit_id, valid_from, name, level, parent_id)
         select $1, gen_random_uuid(), '2020-01-01', 'Đơn vị ' || n, 'x', $2 from generate_series(1, $3) n`,
        [tenantId, parents, each],
      );
    };
    await below(province, 30);
    const { rows } = await spec.owner.query<{ unit_id: UnitId }>(
      'select unit_id from unit_versions where tenant_id = $1 and parent_id = $2',
      [tenantId, province],
    );
    for (const row of rows) await below(row.unit_id, 20);
    commune = rows[0]?.unit_id ?? province;
    await closeTree(spec.owner, tenantId);
    const person = await personCalled(spec.owner, tenantId, 'Lê Văn Tám');
    await spec.owner.query(
      `insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title,
         state, due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, opened_at, closed_at,
         correlation_id)
       select $1, gen_random_uuid(), case n % 3 when 0 then 'SIGN' when 1 then 'ITEM' else 'COUNTERSIGN' end, 'commitment',
         gen_random_uuid(), '', 1, $2, $2, u.ids[1 + n % cardinality(u.ids)], 'Việc', case when n % 10 = 0 then 'OPEN' else 'DONE' end,
         'DATE', due.on_day + 1 - interval '7 hours', due.on_day, 1, '{}', due.on_day + 1 - interval '7 hours', '2024-01-01',
         case when n % 10 > 0 then due.on_day + (n % 7) * interval '1 day' - interval '5 days' end, gen_random_uuid()
       from generate_series(1, $3::int) n
       cross join (select array_agg(unit_id) as ids from unit_versions where tenant_id = $1) u
       cross join lateral (select date '2024-01-01' + (n * 7919) % 366 as on_day) due`,
      [tenantId, person, DUTIES],
    );
    await foldTallies({ query: (text, values) => spec.owner.query(text, values && [...values]) });
    await spec.owner.query('vacuum analyze duties, duty_tallies, unit_closure, unit_versions');
    actor = {
      tenantId,
      personId: person,
      onBehalfOf: null,
      grants: [{ function: 'AUDITOR', unit: province }],
    };
    database = await spec.connect();
  }, 120_000);
  afterAll(() => spec.drop());

  /** The same database, which remembers what it was asked. */
  const remembering = (): Database => {
    ran = [];
    const inTenant: Database['inTenant'] = (tenant, work) =>
      database.inTenant(tenant, (client) => {
        const query = (text: string, values: unknown[] = []) => {
          ran.push({ text, values });
          return client.query(text, values);
        };
        // Nothing but `query` is asked of the connection by what is measured here.
        return work({ query } as unknown as PoolClient);
      });
    return { inTenant } as unknown as Database;
  };
  const plans = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const { text, values } of ran) {
      const rows = await database.inTenant(actor.tenantId, async (client) => {
        return (await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) ${text}`, values))
          .rows;
      });
      found.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return found;
  };

  it.each([
    ['the four buckets of the province', 'report', '2024'],
    ['the four buckets of a month', 'report', '2024-08'],
    ['the four buckets of a commune', 'commune', '2024'],
    ['what is late in the province', 'late', ''],
    ['the heat map of the province', 'heat', ''],
    ['the overdue duties of the province', 'list', 'OPEN_OVERDUE'],
    ['the late duties of a commune', 'listCommune', 'DONE_LATE'],
  ])('never read a large table from end to end: %s', async (_, what, parameter) => {
    const watched = remembering();
    const duties = new DutyQueries(watched, new OfficialCalendars());
    const query = { unitId: what.endsWith('ommune') ? commune : province, limit: 50 };
    switch (what) {
      case 'report':
      case 'commune':
        expect(
          (await new FourBuckets(watched).read(actor, { ...query, period: parameter })).total.total,
        ).toBeGreaterThan(3_000);
        break;
      case 'late':
        expect((await new LateUnits(watched, duties).list(actor, query)).items).toHaveLength(50);
        break;
      case 'heat':
        expect((await new HeatMap(watched).read(actor, { ...query, year: 2024 })).rows).toHaveLength(31);
        break;
      default: {
        const bucket = parameter === 'DONE_LATE' ? 'DONE_LATE' : 'OPEN_OVERDUE';
        const asked = { ...query, period: '2024', own: 'false', bucket } as const;
        expect((await new BucketDuties(watched, duties).list(actor, asked)).items).toHaveLength(50);
      }
    }
    const found = await plans();
    expect(found.length).toBeGreaterThan(1);
    for (const plan of found) expect(plan.match(LARGE) ?? []).toEqual([]);
  });
});
