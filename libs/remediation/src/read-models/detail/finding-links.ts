import type { PoolClient } from 'pg';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getFinding } from '#libs/contracts/src/http/findings.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';

type Detail = ReplyOf<typeof getFinding>;
type Link = Detail['repeats'][number];
/** A line against the finding, its lead by his id. */
export type LineAgainst = Omit<Detail['planLines'][number], 'lead'> & { readonly leadId: PersonId | null };

const LINES = `
  select l.plan_id as "planId", l.line_id as "lineId", l.measure, l.lead_id as "leadId", l.status, l.percent::float8 as percent,
    d.due_on as "dueOn", d.state = 'OPEN' and d.submitted_at is null and coalesce(d.due_at <= business_now(), false) as late
  from plan_lines l
  join duties d on d.tenant_id = $1 and d.source_id = l.plan_id and d.kind = 'LINE' and d.item = l.line_id::text
  where l.tenant_id = $1 and l.finding_id = $2 order by l.plan_id, l.position`;

/** The approved lines against a finding, with when each is due now. */
export async function linesAgainst(
  client: PoolClient,
  tenantId: TenantId,
  id: string,
): Promise<LineAgainst[]> {
  return (await client.query<LineAgainst>(LINES, [tenantId, id])).rows;
}

const LINK = `jsonb_build_object('id', o.id, 'number', o.number, 'conclusion', o.conclusion_number)`;
const LINKS = `
  select jsonb_build_object('id', i.id, 'title', i.title) as inspection,
    (select ${LINK} from findings o where o.tenant_id = $1 and o.id = $3) as "repeatedFrom",
    (select coalesce(jsonb_agg(${LINK} order by o.issued_at, o.number), '[]')
      from findings o where o.tenant_id = $1 and o.repeat_of = $2) as repeats
  from findings f join inspections i on i.tenant_id = $1 and i.id = f.inspection_id
  where f.tenant_id = $1 and f.id = $2`;

/** Where it was found, what it repeats, and what repeats it. */
export async function repeatsOf(
  client: PoolClient,
  tenantId: TenantId,
  id: string,
  repeatOf: string | null,
): Promise<{
  readonly inspection: Detail['inspection'];
  readonly repeatedFrom: Link | null;
  readonly repeats: Link[];
}> {
  const { rows } = await client.query<{
    inspection: Detail['inspection'];
    repeatedFrom: Link | null;
    repeats: Link[];
  }>(LINKS, [tenantId, id, repeatOf]);
  if (!rows[0]) throw new Error('a finding was folded that has no row');
  return rows[0];
}
