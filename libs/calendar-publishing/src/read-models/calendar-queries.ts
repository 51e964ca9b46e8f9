import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCalendar, listCalendars } from '#libs/contracts/src/http/calendars.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';

type Listed = ReplyOf<typeof listCalendars>['items'][number];
type Calendar = ReplyOf<typeof getCalendar>;

const LISTED = `
  jsonb_build_object('id', c.id, 'version', c.version, 'scope', c.scope, 'level', c.level, 'name', c.name, 'label', c.label,
    'unit', jsonb_build_object('id', c.unit_id, 'name', coalesce(unit_name_on($1, c.unit_id, business_today()), '')))`;

const LAYOUT = (c: string): string => `
  jsonb_build_object(
    'span', case when ${c}.covered_from is not null then jsonb_build_object('coveredFrom', ${c}.covered_from,
      'coveredTo', ${c}.covered_to, 'confirmedTo', ${c}.confirmed_to) end,
    'officeHours', ${c}.office_hours, 'transferCut', ${c}.transfer_cut,
    'days', coalesce((
      select jsonb_agg(jsonb_build_object('date', d.date, 'kind', d.kind, 'label', d.label, 'source', d.source,
        'provisional', d.provisional) order by d.date)
      from calendar_days d where d.tenant_id = $1 and d.calendar_id = ${c}.id), '[]'))`;

const LIST = `
  select ${LISTED} as calendar from calendars c where c.tenant_id = $1
  order by array_position(array['TENANT', 'LEVEL', 'UNIT'], c.scope), c.name, c.id`;

const ONE = `
  select ${LISTED} || ${LAYOUT('c')} || jsonb_build_object(
    'beneath', case when c.scope <> 'TENANT' then (
      select ${LAYOUT('b')} from calendars b where b.tenant_id = $1 and b.scope = 'TENANT') end,
    'versions', (
      select jsonb_agg(jsonb_build_object('number', v.number, 'label', v.label, 'document', v.document, 'note', v.note,
        'appliedAt', to_char(v.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'appliedBy', (
          select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, business_today()))
          from people p where p.tenant_id = $1 and p.id = v.applied_by),
        'days', v.changes -> 'days', 'officeHours', v.changes -> 'officeHours', 'transferCut', v.changes -> 'transferCut',
        'moved', (
          select count(*) from recomputed_dues r
          where r.tenant_id = $1 and r.calendar_id = c.id and r.number = v.number),
        'moving', exists (
          select from processes q where q.tenant_id = $1 and q.kind = 'recompute-dues' and q.state = 'RUNNING'
            and q.input ->> 'calendarId' = c.id::text and (q.input ->> 'number')::int = v.number)) order by v.number desc)
      from calendar_versions v where v.tenant_id = $1 and v.calendar_id = c.id)) as calendar
  from calendars c where c.tenant_id = $1 and c.id = $2`;

/** The calendars of an administration, for everybody in it: each lives by them. */
@Injectable()
export class CalendarQueries {
  constructor(private readonly database: Database) {}

  /** The common one first, then those of levels and units. */
  async list(tenantId: TenantId): Promise<Listed[]> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ calendar: Listed }>(LIST, [tenantId]),
    );
    return rows.map(({ calendar }) => calendar);
  }

  async one(tenantId: TenantId, id: string): Promise<Calendar> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ calendar: Calendar }>(ONE, [tenantId, id]),
    );
    const calendar = rows[0]?.calendar;
    if (!calendar) throw new RuleBroken('NOT_FOUND', { what: 'calendar', id });
    const versions = calendar.versions.map((one) => ({ ...one, days: one.days.map(told) }));
    return { ...calendar, versions };
  }
}

type Change = Calendar['versions'][number]['days'][number];

/** In an event a day that is certain says nothing of it. */
const told = ({ date, before, after }: Change): Change => ({
  date,
  before: before && { ...before, provisional: before.provisional ?? false },
  after: after && { ...after, provisional: after.provisional ?? false },
});
