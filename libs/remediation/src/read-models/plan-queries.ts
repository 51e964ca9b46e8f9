import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listPlans, Plan } from '#libs/contracts/src/http/remediation-plans.js';
import { isId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { isBelow, personNamed, PLAN_VISIBLE } from './visible.js';

type Filter = InputOf<typeof listPlans>['query'];
type Selected = Omit<Plan, 'approvedAt'> & {
  readonly approvedAt: Date | null;
  readonly ended: boolean;
  readonly name: string;
};

const SELECT = `
  select p.id, p.status, jsonb_build_object('id', i.id, 'title', i.title, 'conclusion', i.conclusion_number) as inspection,
    placed_unit_on($1, p.unit_id, p.asked_on) as unit, ${personNamed('p.head_id')} as head, p.plan_by as "planBy",
    (select d.due_on from duties d where d.tenant_id = $1 and d.source_id = p.id and d.kind = 'REVISE_PLAN' and d.state = 'OPEN') as "reviseBy",
    p.findings, p.edition, p.approved_at as "approvedAt", p.voided_at is not null as void, p.lines, p.settled, p.claimed,
    (select count(*)::int from duties d where d.tenant_id = $1 and d.source_id = p.id and d.kind = 'LINE' and d.state = 'OPEN'
      and d.submitted_at is null and d.due_at <= business_now()) as late,
    p.ended_at is not null as ended, n.name
  from remediation_plans p
  join inspections i on i.tenant_id = $1 and i.id = p.inspection_id
  cross join lateral (select unit_name_on($1, p.unit_id, p.asked_on) collate "vi-x-icu" as name) n`;

/** The lists of plans, as far as the reader may see them. */
@Injectable()
export class PlanQueries {
  constructor(private readonly database: Database) {}

  /** One page: what has not ended first, by the unit's name. */
  async list(
    reader: Reader,
    { unitId, own, inspectionId, status, cursor, limit }: Filter,
  ): Promise<ReplyOf<typeof listPlans>> {
    const parameters = readerParameters(reader);
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const wanted = ['p.tenant_id = $1', PLAN_VISIBLE];
    if (unitId && own) wanted.push(`p.unit_id = ${add(unitId)}`);
    else if (unitId) wanted.push(isBelow('p.unit_id', `array[${add(unitId)}::uuid]`, '$3::date'));
    if (inspectionId) wanted.push(`p.inspection_id = ${add(inspectionId)}`);
    if (status) wanted.push(`p.status = ${add(status)}`);
    const [ended, name, id] = openCursor(cursor) ?? [];
    if (typeof ended === 'boolean' && typeof name === 'string' && isId(id))
      wanted.push(`(p.ended_at is not null, n.name, p.id) > (${add(ended)}, ${add(name)}, ${add(id)}::uuid)`);
    const text = `${SELECT} where ${wanted.join(' and ')} order by p.ended_at is not null, n.name, p.id limit ${add(limit + 1)}`;
    const rows = await this.rows(reader, text, parameters);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > shown.length && last ? cursorOf(last.ended, last.name, last.id) : null;
    return { items: shown.map(listed), next };
  }

  /** One row, or undefined where there is none that the reader may see. */
  async one(reader: Reader, id: string): Promise<Plan | undefined> {
    const text = `${SELECT} where p.tenant_id = $1 and p.id = $5 and ${PLAN_VISIBLE}`;
    return (await this.rows(reader, text, [...readerParameters(reader), id])).map(listed)[0];
  }

  private async rows({ actor }: Reader, text: string, values: unknown[]): Promise<Selected[]> {
    return this.database.inTenant(
      actor.tenantId,
      async (client) => (await client.query<Selected>(text, values)).rows,
    );
  }
}

const listed = ({ ended: _, name: __, approvedAt, ...row }: Selected): Plan => ({
  ...row,
  approvedAt: approvedAt?.toISOString() ?? null,
});
