import type { DueKind, DueMoment } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Term } from '#libs/calendar/src/term.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Counted } from './domain/recompute.js';
import type { Queries } from './queries.js';

/** An open duty that a changed calendar may concern. */
export interface CountedDuty extends Counted {
  readonly id: DutyId;
  readonly kind: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly unit: UnitId;
  readonly due: Extract<DueMoment, { readonly at: Instant }>;
  readonly over: number;
  /** At which version its own stream stood when it was read. */
  readonly version: number;
  readonly openedAt: Instant;
  readonly correlationId: string;
}

/** Which duties a change concerns. */
export interface Concerned {
  /** The first and the last day that mean something else. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The units that work by the calendar; null for all. */
  readonly units: readonly UnitId[] | null;
}

/** Where a walk over the duties stands: they are taken from the latest due day to the earliest. */
export interface Walk {
  readonly on: LocalDate;
  readonly id: DutyId;
}

interface FoundDuty {
  readonly id: DutyId;
  readonly kind: string;
  readonly title: string;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly unit: UnitId;
  readonly due_kind: DueKind;
  readonly due_at: Date;
  readonly due_on: LocalDate;
  readonly over: number;
  readonly version: number;
  readonly term: Term | null;
  readonly provisional: boolean | null;
  readonly opened_at: Date;
  readonly correlation_id: string;
}

/**
 * How many working days the steps of the tenant's own ladders lie from the due day at most; those of Camket lie nearer than the
 * least reach.
 */
const FARTHEST = `
  select coalesce(max(greatest(abs(r."workingDays"),
    abs(r."workingDays" + coalesce((r.repeat ->> 'every')::int * (r.repeat ->> 'times')::int, 0)))), 0) as "workingDays"
  from ladders l cross join jsonb_to_recordset(l.rungs) as r ("workingDays" int, repeat jsonb)
  where l.tenant_id = $1 and not l.withdrawn`;

/**
 * Calendar days that a step lies from its due day at most, and a month's last working day from its end: in any year less than
 * a month of working days is off beside the weekends.
 */
export const reachOf = (workingDays: number): number =>
  Math.max(92, Math.ceil((workingDays * 7) / 5) + 30 * Math.ceil(workingDays / 240));

// Cut by the days alone, which stand in an index, before any explanation is opened. Latest first: a date that moves on is not
// met again.
const CONCERNED = `
  select d.id, d.kind, d.title, d.owner_id as owner, d.creditor_id as creditor, d.unit_id as unit, d.due_kind, d.due_at, d.due_on, d.stated_version as over,
    e.explanation -> 'term' as term, (e.explanation ->> 'provisional')::boolean as provisional, d.opened_at, d.correlation_id,
    coalesce((select max(o.version) from events o where o.tenant_id = $1 and o.stream_id = d.id), 0) as version
  from duties d cross join lateral (
    select case when d.moved_version = d.stated_version then d.moved_explanation else d.stated_explanation end) e (explanation)
  where d.tenant_id = $1 and d.state = 'OPEN' and d.due_on >= $2::date - $8::int
    and (d.due_on <= $3::date + $8::int or d.counted_from <= ($3::date)::text)
    and ($4::uuid[] is null or d.unit_id = any ($4))
    and ($5::date is null or (d.due_on, d.id) < ($5::date, $6::uuid))
  order by d.due_on desc, d.id desc limit $7`;

/** The next duties that a changed calendar may concern, after those met before. */
export async function countedDuties(
  client: Queries,
  tenant: TenantId,
  { from, to, units }: Concerned,
  after: Walk | null,
  limit: number,
): Promise<CountedDuty[]> {
  const { rows: farthest } = await client.query<{ workingDays: number }>(FARTHEST, [tenant]);
  const reach = reachOf(farthest[0]?.workingDays ?? 0);
  const values = [tenant, from, to, units, after?.on ?? null, after?.id ?? null, limit, reach];
  const { rows } = await client.query<FoundDuty>(CONCERNED, values);
  return rows.flatMap(
    ({ due_kind: kind, due_at, due_on: on, opened_at, correlation_id, provisional, ...row }) =>
      kind === 'BY_ROADMAP'
        ? []
        : {
            ...row,
            due: { kind, at: instant(due_at), on },
            provisional: provisional ?? false,
            openedAt: instant(opened_at),
            correlationId: correlation_id,
          },
  );
}
