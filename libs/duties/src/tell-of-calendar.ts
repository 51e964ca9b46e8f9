import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { RecomputeInput } from './recompute-dues.process.js';

/** People told in one transaction. */
const BATCH = 500;
/** Duties a notice names; it counts them all. */
const NAMED = 10;

const ofVersion = 'r.tenant_id = $1 and r.calendar_id = $2 and r.number = $3';
const nextOf = (side: 'owner_id' | 'creditor_id'): string => `
  (select distinct ${side} as id from recomputed_dues r where ${ofVersion} and ${side} > $4 order by ${side} limit ${BATCH})`;

// One notice a person and version, whatever was tried before: the post office puts it into his digest. What he owes himself
// is named first.
const TELL = `
  with people as (
    select id from (${nextOf('owner_id')} union ${nextOf('creditor_id')}) as concerned order by id limit ${BATCH}),
  told as (
    select p.id, counted.count, named.moves from people p
    cross join lateral (
      select count(*)::int as count from recomputed_dues r
      where ${ofVersion} and (r.owner_id = p.id or r.creditor_id = p.id)) counted
    cross join lateral (
      select jsonb_agg(jsonb_build_object('dutyId', d.id, 'title', d.title, 'kind', d.kind, 'from', m.before_on, 'to', m.due_on)
        order by m.owner_id <> p.id, m.due_on, m.duty_id) as moves
      from (
        select * from recomputed_dues r where ${ofVersion} and (r.owner_id = p.id or r.creditor_id = p.id)
        order by r.owner_id <> p.id, r.due_on, r.duty_id limit ${NAMED}) m
      join duties d on d.tenant_id = $1 and d.id = m.duty_id) named),
  written as (
    insert into notices (tenant_id, id, person_id, about, class, statutory, template, values, link, created_at, deliver_at,
      correlation_id)
    select $1, gen_random_uuid(), id, $5, 'CALENDAR', false, 'CALENDAR_MOVED',
      jsonb_build_object('title', $6::text, 'version', $7::text, 'count', count, 'moves', moves), '/my-work', business_now(),
      business_now(), $8
    from told on conflict do nothing)
  select max(id::text) as last, count(*)::int as count from people`;

/** Tells those who owe what a calendar moved, and to whom it is owed: each once, all that concerns him together. */
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
