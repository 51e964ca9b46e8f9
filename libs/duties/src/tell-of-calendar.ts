import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { RecomputeInput } from './recompute-dues.process.js';

/** People told in one transaction. */
const BATCH = 500;
/** Duties a notice names; it counts them all. */
const NAMED = 10;

// One notice a person and version, whatever was tried before: the post office puts it into his digest.
const TELL = `
  with people as (
    select distinct owner_id from recomputed_dues
    where tenant_id = $1 and calendar_id = $2 and number = $3 and owner_id > $4 order by owner_id limit ${BATCH}),
  told as (
    select r.owner_id, count(*)::int as count,
      jsonb_agg(jsonb_build_object('dutyId', d.id, 'title', d.title, 'kind', d.kind, 'from', r.before_on, 'to', r.due_on)
        order by r.due_on, d.id) filter (where r.place <= ${NAMED}) as moves
    from (
      select m.*, row_number() over (partition by m.owner_id order by m.due_on, m.duty_id) as place
      from recomputed_dues m join people p on p.owner_id = m.owner_id
      where m.tenant_id = $1 and m.calendar_id = $2 and m.number = $3) r
    join duties d on d.tenant_id = $1 and d.id = r.duty_id
    group by r.owner_id),
  written as (
    insert into notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at,
      correlation_id)
    select $1, gen_random_uuid(), owner_id, $5, 'CALENDAR', false, 'CALENDAR_MOVED',
      jsonb_build_object('title', $6::text, 'version', $7::text, 'count', count, 'moves', moves), '/my-work', business_now(),
      business_now(), $8
    from told on conflict do nothing)
  select max(owner_id::text) as last, count(*)::int as count from people`;

/** Tells those whose duties a calendar moved: once, all of a person's duties together. */
@Injectable()
export class TellOfCalendar {
  constructor(private readonly database: Database) {}

  /** Tells the next people; answers the last of them, null when none is left. */
  async tell(
    tenant: TenantId,
    { calendarId, number, document, label }: RecomputeInput,
    after: string,
    correlationId: string,
  ): Promise<string | null> {
    const about = `calendar/${calendarId}/${number}`;
    const values = [tenant, calendarId, number, after, about, document, label, correlationId];
    const { rows } = await this.database.inTenant(tenant, (client) =>
      client.query<{ last: string | null; count: number }>(TELL, values),
    );
    return rows[0]?.count === BATCH ? rows[0].last : null;
  }
}
