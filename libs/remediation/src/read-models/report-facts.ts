import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { lastDayOf } from '#libs/calendar/src/months.js';
import { endOfDay, instant, startOfDay, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReportContent } from '#libs/contracts/src/http/remediation-reports.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { EarlierFinding } from '../domain/earlier-share.js';
import type { FindingStatus } from '../domain/finding.js';
import type { PlanStatus } from '../domain/plan.js';
import { earlierFindings } from './earlier-findings.js';

/** Everything that a report sums, read at one moment. */
export interface ReportFacts {
  readonly asOf: Instant;
  readonly unit: ReportContent['unit'];
  readonly issuer: ReportContent['issuer'];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly findings: readonly {
    readonly id: string;
    readonly number: number;
    readonly conclusion: string;
    readonly unitId: string;
    readonly status: FindingStatus;
    readonly seen: string;
    readonly exceptedUntil: LocalDate | null;
    readonly issuedInMonth: boolean;
    readonly remediedInMonth: boolean;
    readonly repeats: boolean;
    readonly of: { readonly id: string; readonly number: number; readonly conclusion: string } | null;
  }[];
  readonly plans: readonly PlanStatus[];
  readonly lines: readonly {
    readonly unitId: string;
    readonly bucket: keyof ReportContent['lines'];
    readonly person: ReportContent['issuer'];
    readonly planId: string;
    readonly lineId: string;
    readonly measure: string;
    readonly finding: { readonly number: number; readonly conclusion: string } | null;
    readonly dueOn: LocalDate | null;
  }[];
  readonly earlier: readonly EarlierFinding[];
}

// By the rules of the four buckets (libs/duties): done at the very moment it was due is late, said in time to be done is not.
const BUCKET = `
  case when d.due_at is null then 'noDate'
    when d.state = 'DONE' then case when coalesce(d.closed_at < d.due_at, true) then 'onTime' else 'late' end
    when d.due_at <= n.at and (d.submitted_at is null or d.submitted_at >= d.due_at) then 'overdue'
    else 'notDue' end`;

const person = (id: string): string =>
  `jsonb_build_object('id', ${id}, 'name', (select name from people where tenant_id = $1 and id = ${id}), 'post', post_on($1, ${id}, n.day))`;
const OF_SIDE = `exists (select from inspections i where i.tenant_id = $1 and i.id = f.inspection_id and i.unit_id = $2)`;
const list = (rows: string): string => `(select coalesce(jsonb_agg(r.row), '[]') from (${rows}) r)`;

// One statement sees one state of the database: figures that are read one after another may not add up.
const FACTS = `
  with n as materialized (select b.at, (b.at at time zone 'Asia/Ho_Chi_Minh')::date as day from (select business_now() as at) b),
  f as materialized (select f.* from findings f where f.tenant_id = $1 and ${OF_SIDE}),
  p as materialized (
    select p.* from remediation_plans p join inspections i on i.tenant_id = $1 and i.id = p.inspection_id
    where p.tenant_id = $1 and i.unit_id = $2),
  e as (${earlierFindings(OF_SIDE, '$4', '(select least($5, n.at) from n)')})
  select n.at as "asOf", placed_unit_on($1, $2, n.day) as unit, ${person('$3::uuid')} as issuer,
    ${list(`select jsonb_build_object('id', u.id, 'name', u.name) as row from (
        select distinct unit_id as id, unit_name_on($1, unit_id, n.day) collate "vi-x-icu" as name
        from (select unit_id from f union select unit_id from p) a) u order by u.name, u.id`)} as units,
    ${list(`select jsonb_build_object('id', f.id, 'number', f.number, 'conclusion', f.conclusion_number, 'unitId', f.unit_id,
        'status', f.status, 'seen', f.seen, 'exceptedUntil', f.excepted_until,
        'issuedInMonth', f.issued_at >= $4 and f.issued_at < $5,
        'remediedInMonth', f.status = 'REMEDIED' and f.ended_at >= $4 and f.ended_at < $5,
        'repeats', f.repeat_of is not null,
        'of', (select jsonb_build_object('id', o.id, 'number', o.number, 'conclusion', o.conclusion_number)
          from findings o where o.tenant_id = $1 and o.id = f.repeat_of)) as row
      from f order by f.issued_at, f.number, f.id`)} as findings,
    ${list(`select to_jsonb(p.status) as row from p`)} as plans,
    ${list(`select jsonb_build_object('unitId', p.unit_id, 'bucket', ${BUCKET}, 'person', ${person('d.owner_id')}, 'planId', p.id,
        'lineId', d.item, 'measure', coalesce(l.measure, d.title), 'dueOn', d.due_on,
        'finding', (select jsonb_build_object('number', o.number, 'conclusion', o.conclusion_number)
          from findings o where o.tenant_id = $1 and o.id = l.finding_id)) as row
      from p join duties d on d.tenant_id = $1 and d.source_id = p.id and d.kind = 'LINE' and d.state <> 'CANCELLED'
      left join plan_lines l on l.tenant_id = $1 and l.plan_id = p.id and l.line_id::text = d.item
      order by d.due_at, d.id`)} as lines,
    ${list(`select to_jsonb(e) as row from e`)} as earlier
  from n`;

interface Selected extends Omit<ReportFacts, 'asOf'> {
  readonly asOf: Date;
}

/** Reads what the report of a month says of everything that a side inspected. */
@Injectable()
export class ReportFactsQuery {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where there is no such unit. */
  async read(tenantId: TenantId, unitId: UnitId, issuer: PersonId, month: string): Promise<ReportFacts> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Selected>(FACTS, [
        tenantId,
        unitId,
        issuer,
        startOfDay(localDate(`${month}-01`)),
        endOfDay(lastDayOf(month)),
      ]),
    );
    const [facts] = rows;
    if (!facts?.unit) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
    return { ...facts, asOf: instant(facts.asOf) };
  }
}
