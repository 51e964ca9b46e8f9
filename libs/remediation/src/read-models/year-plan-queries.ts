import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getYearPlan } from '#libs/contracts/src/http/inspection-year-plans.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { holds } from '#libs/platform/src/reading/holds.js';
import { ofSide } from './visible.js';

type Reply = ReplyOf<typeof getYearPlan>;
type Plan = NonNullable<Reply['plan']>;

// It foresees what is not announced yet: for those who inspect for the side, or audit it.
const SELECT = `
  select p.id, p.version, jsonb_build_object('id', p.unit_id, 'name', unit_name_on($1, p.unit_id, $3::date)) as unit, p.year,
    jsonb_build_object('number', p.document_number, 'on', p.document_on) as document,
    (select coalesce(jsonb_agg(jsonb_build_object('visitId', v.visit_id, 'unitIds', v.unit_ids, 'month', v.month,
        'contents', v.contents, 'units', u.units, 'inspections', i.inspections) order by v.month, v.visit_id), '[]')
      from inspection_visits v
      cross join lateral (
        select jsonb_agg(placed_unit_on($1, id::uuid, $3::date) order by unit_name_on($1, id::uuid, $3::date) collate "vi-x-icu") as units
        from jsonb_array_elements_text(v.unit_ids) as e (id)) u
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'status', i.status) order by i.from_on), '[]')
          as inspections
        from inspections i where i.tenant_id = $1 and i.year_plan_id = p.id and i.visit_id = v.visit_id) i
      where v.tenant_id = $1 and v.year_plan_id = p.id) as visits
  from inspection_year_plans p
  where p.tenant_id = $1 and p.unit_id = $2 and p.year = $5 and ${ofSide('p.unit_id')}`;

const MAY_ISSUE = `select ${holds('$4', "'INSPECTOR'", '$2::uuid', '$3')} as may`;

/** Plans of inspections of a year. */
@Injectable()
export class YearPlanQueries {
  constructor(private readonly database: Database) {}

  /** No plan where none was issued, or the reader may not see it. */
  async read({ actor, today }: Reader, unitId: string, year: number): Promise<Reply> {
    const asked = [actor.tenantId, unitId, today, actor.personId];
    return this.database.inTenant(actor.tenantId, async (client) => {
      const { rows } = await client.query<Plan>(SELECT, [...asked, year]);
      const may = await client.query<{ may: boolean }>(MAY_ISSUE, asked);
      return { plan: rows[0] ?? null, mayIssue: may.rows[0]?.may ?? false };
    });
  }
}
