import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listLateUnits } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { isId, type DutyId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { DutyQueries } from './duty-queries.js';
import { ALWAYS, holdsOn, readSubtree } from './report-reader.js';
import { notSubmittedBy } from './bucket-conditions.js';

type Reply = ReplyOf<typeof listLateUnits>;
interface FoundUnit extends Omit<Reply['items'][number], 'worst'> {
  readonly worstId: DutyId;
  readonly since: Date;
}

const LATE = `
  with late as materialized (
    select d.unit_id, count(*)::int as overdue, min(d.due_at) as since
    from duties d
    where d.tenant_id = $1 and d.state = 'OPEN' and d.due_at <= $4::timestamptz and ${notSubmittedBy('d.due_at')}
      and d.due_on <= ($4::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date and exists (
        select from unit_closure k
        where k.tenant_id = $1 and k.ancestor_id = $2 and k.unit_id = d.unit_id and ${holdsOn('k', '$3')})
    group by d.unit_id)`;

const TOTALS = `${LATE} select count(*)::int as units, coalesce(sum(overdue), 0)::int as overdue from late`;

const PAGE = `${LATE},
  page as (
    select * from late where $6::timestamptz is null or (since, unit_id) > ($6::timestamptz, $7::uuid)
    order by since, unit_id limit $5)
  select placed_unit_on($1, p.unit_id, $3::date) as unit, p.overdue, p.since, w.id as "worstId",
    (select count(*)::int from duties o where o.tenant_id = $1 and o.unit_id = p.unit_id and o.state = 'OPEN') as open,
    (select jsonb_build_object('id', h.id, 'name', h.name, 'post', s.title)
     from positions s join people h on h.tenant_id = $1 and h.id = s.person_id
     where s.tenant_id = $1 and s.unit_id = p.unit_id and s.head and ${holdsOn('s', '$3')} limit 1) as head
  from page p
  cross join lateral (
    select id from duties d
    where d.tenant_id = $1 and d.unit_id = p.unit_id and d.state = 'OPEN' and d.due_at = p.since
      and ${notSubmittedBy('d.due_at')} order by id limit 1) w
  order by p.since, p.unit_id`;

/** Units in which something is overdue, the longest first, with the face that answers for it. */
@Injectable()
export class LateUnits {
  constructor(
    private readonly database: Database,
    private readonly duties: DutyQueries,
  ) {}

  /** One page. Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async list(
    actor: Actor,
    { unitId, cursor, limit }: InputOf<typeof listLateUnits>['query'],
  ): Promise<Reply> {
    const { tenantId } = actor;
    const { head, totals, found } = await this.database.inTenant(tenantId, async (client) => {
      const seen = await readSubtree(client, actor, unitId, ALWAYS);
      const subtree = [tenantId, unitId, seen.treeOn, seen.asOf];
      const sums = await client.query<Pick<Reply, 'units' | 'overdue'>>(TOTALS, subtree);
      const page = await client.query<FoundUnit>(PAGE, [...subtree, limit + 1, ...after(cursor)]);
      return { head: seen, totals: sums.rows[0] ?? { units: 0, overdue: 0 }, found: page.rows };
    });
    const shown = found.slice(0, limit);
    const worst = await this.duties.ofIds(
      tenantId,
      shown.map(({ worstId }) => worstId),
    );
    const duties = new Map(worst.map((duty) => [duty.id, duty]));
    const last = shown.at(-1);
    return {
      unit: head.unit,
      asOf: head.asOf,
      ...totals,
      items: shown.flatMap(({ worstId, since: _, ...row }) => {
        const duty = duties.get(worstId);
        return duty ? [{ ...row, worst: duty }] : [];
      }),
      next: found.length > shown.length && last ? cursorOf(instant(last.since), last.unit.id) : null,
    };
  }
}

function after(cursor: string | undefined): [string | null, string | null] {
  const [since, unit] = openCursor(cursor) ?? [];
  const moment = typeof since === 'string' && !Number.isNaN(Date.parse(since)) ? since : null;
  return moment !== null && isId(unit) ? [moment, unit] : [null, null];
}
