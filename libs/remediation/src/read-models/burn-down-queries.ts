import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getBurnDown } from '#libs/contracts/src/http/remediation-overview.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { seenUnit } from '#libs/platform/src/reading/seen-unit.js';
import { isBelow } from './visible.js';

type Reply = ReplyOf<typeof getBurnDown>;

const dayOf = (moment: string): string => `(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** So many days are told at most: three years. */
const MOST = 1_100;

/**
 * A span is cut where an extension or a changed calendar gave the line another date: each piece knows one date. A line is open until
 * it is verified or owed no more, and should be until its date, even if it was verified before; one without a date as long as it is.
 * What happens in a day is known at its end. Of pieces the first and the last day of each count, so that no day is walked line by line.
 */
const POINTS = `
  with spans as materialized (
    select s.plan_id, s.line_id, s.from_at, s.due_on, s.until_at, s.settled_at from plan_line_spans s
    where s.tenant_id = $1 and ${isBelow('s.unit_id', 'array[$2::uuid]', '$3::date')}),
  moves as materialized (
    select d.source_id as plan_id, d.item::uuid as line_id, e.happened_at as at, (e.data -> 'due' ->> 'on')::date as due_on
    from duties d join events e on e.tenant_id = $1 and e.stream_id = d.id and e.type in ('ExtensionGranted', 'DueRecomputed')
    where d.tenant_id = $1 and d.kind = 'LINE' and ${isBelow('d.unit_id', 'array[$2::uuid]', '$3::date')}),
  dated as (
    select plan_id, line_id, from_at as at, from_at, due_on, until_at, settled_at from spans
    union all
    select s.plan_id, s.line_id, m.at, s.from_at, m.due_on, s.until_at, s.settled_at
    from spans s join moves m using (plan_id, line_id) where m.at >= s.from_at and (s.until_at is null or m.at < s.until_at)),
  pieces as (
    select ${dayOf('at')} as since, due_on, ${dayOf('settled_at')} as settled,
      ${dayOf('coalesce(lead(at) over (partition by plan_id, line_id, from_at order by at), until_at)')} as until
    from dated),
  changes as (
    select since as "on", 1 as open, 1 as planned from pieces
    union all
    select greatest(since, least(until, settled)), -1, 0 from pieces where until is not null or settled is not null
    union all
    select greatest(since, least(until, coalesce(due_on, settled))), 0, -1 from pieces
    where coalesce(until, due_on, settled) is not null),
  sums as (select "on", sum(open) as open, sum(planned) as planned from changes group by "on"),
  period as (
    select coalesce($4::date, min(since)) as first, coalesce($5::date, greatest($3::date, max(due_on))) as last from pieces having count(*) > 0)
  select to_char(d."on", 'YYYY-MM-DD') as "on", case when d."on" <= $3::date then s.open end::int as open, s.planned::int as planned
  from period p
  cross join lateral generate_series(greatest(p.first, p.last - ${MOST}), p.last, interval '1 day') as day
  cross join lateral (select day::date as "on") d
  cross join lateral (
    select coalesce(sum(open), 0) as open, coalesce(sum(planned), 0) as planned from sums where sums."on" <= d."on") s
  order by d."on"`;

/** How many lines were open on each day, and how many should have been by the dates then known. */
@Injectable()
export class BurnDownQueries {
  constructor(private readonly database: Database) {}

  /** Of a unit and all below it today. Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async read(reader: Reader, { unitId, from, to }: InputOf<typeof getBurnDown>['query']): Promise<Reply> {
    return this.database.inTenant(reader.actor.tenantId, async (client) => {
      const unit = await seenUnit(client, reader, unitId);
      const values = [reader.actor.tenantId, unitId, reader.today, from ?? null, to ?? null];
      const { rows } = await client.query<Reply['points'][number]>(POINTS, values);
      return { unit, points: rows };
    });
  }
}
