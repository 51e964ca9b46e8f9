import type { Pool } from 'pg';
import { ON_THE_WAY } from './on-the-way.js';

/** What came of the lines of the ledger that have come due. */
export interface ReminderLedger {
  /** Taken without an event, or without a notice that left the house, waits for a later digest or stays on the page. */
  readonly lost: number;
  /** More than one event a line, one notice a line and person, one delivery a notice or digest; or any of it for a line not taken. */
  readonly doubled: number;
  /** Recorded, told or sent before its moment. */
  readonly early: number;
  /** Due and still planned or in somebody's hand, not handed over, or still queued. */
  readonly stuck: number;
  readonly failed: number;
  /** Numbers of urging notices with a gap, or without exactly one urging that bears them. */
  readonly misnumbered: number;
  /** Deliveries that were tried more than once. */
  readonly retried: number;
}

/** All is told, once and in time. */
export const SETTLED: ReminderLedger = {
  lost: 0,
  doubled: 0,
  early: 0,
  stuck: 0,
  failed: 0,
  misnumbered: 0,
  retried: 0,
};

const LEDGER = `
  with t as materialized (select camket.business_now() as now),
  taken as materialized (
    select tenant_id, stream_id as duty_id, data->>'policy' as policy, data->>'rung' as rung,
      (data->>'occurrence')::int as occurrence, type, recorded_at, nullif(data->'notice', 'null') as number, (data->>'round')::int as round
    from camket.events where stream_type = 'duty' and type in ('ReminderSent', 'DutyEscalated', 'DutyUrged')),
  events as (
    select tenant_id, duty_id, policy, rung, occurrence, count(*) as count, min(recorded_at) as first, min(type) as type
    from taken group by 1, 2, 3, 4, 5),
  notices as (
    select n.tenant_id, n.about, count(*) as count, count(distinct n.person_id) as people, min(n.created_at) as first,
      count(*) filter (where n.deliver_at > t.now or n.handed_at is not null and n.reason = 'MUTED'
        or alone.state in ('SENT', 'DELIVERED') or digest.state in ('SENT', 'DELIVERED')) as told
    from t cross join camket.notices n
    left join camket.deliveries alone on alone.tenant_id = n.tenant_id and alone.notice_id = n.id
    left join camket.deliveries digest on digest.tenant_id = n.tenant_id and digest.digest_id = n.digest_id
    group by 1, 2),
  lines as (
    select r.state, r.remind_at, r.settled_at, coalesce(e.count, 0) as events, e.first as recorded, coalesce(n.count, 0) as notices,
      coalesce(n.people, 0) as people, coalesce(n.told, 0) as told, n.first as written,
      e.type is distinct from case r.action when 'REMIND' then 'ReminderSent' when 'ESCALATE' then 'DutyEscalated' else 'DutyUrged' end as other
    from camket.reminders r
    left join events e using (tenant_id, duty_id, policy, rung, occurrence)
    left join notices n on n.tenant_id = r.tenant_id and n.about = concat_ws('/', 'reminder', r.duty_id, r.policy, r.rung, r.occurrence)),
  numbers as (
    select u.number, u.issuer_unit_id, u.year, count(taken.number) as borne
    from camket.urging_notices u left join taken on taken.tenant_id = u.tenant_id and taken.duty_id = u.duty_id
      and taken.policy = u.policy and taken.rung = u.rung and taken.occurrence = u.occurrence
      and (taken.number->>'number')::int = u.number and (taken.number->>'year')::int = u.year
    group by 1, 2, 3)
  select count(*) filter (where state = 'FIRED' and (events = 0 or other or notices = 0 or told < notices))::int as lost,
    (count(*) filter (where events > 1 or notices > people or state <> 'FIRED' and events + notices > 0)
      + (select count(*) from camket.deliveries where position > 0))::int as doubled,
    (count(*) filter (where recorded < remind_at or settled_at < remind_at and state = 'FIRED' or written < remind_at)
      + (select count(*) from camket.deliveries where sent_at < deliver_at))::int as early,
    ${ON_THE_WAY} as stuck,
    count(*) filter (where state = 'FAILED')::int as failed,
    ((select count(*) from numbers where borne <> 1)
      + (select count(*) from taken where type = 'DutyUrged' and (round > 1) <> (number is not null))
      + (select coalesce(sum(most - count), 0) from (
          select max(number) as most, count(*) as count from numbers group by issuer_unit_id, year) as years))::int as misnumbered,
    (select count(*) from camket.deliveries where attempts > 1)::int as retried
  from lines`;

/** Counts what is lost, doubled, early and so on over all lines of a database. */
export async function reminderLedger(owner: Pool): Promise<ReminderLedger> {
  const { rows } = await owner.query<ReminderLedger>(LEDGER);
  if (!rows[0]) throw new Error('no ledger');
  return rows[0];
}

/** How many lines of each action stand in which state. */
export async function standing(owner: Pool): Promise<Readonly<Record<string, number>>> {
  const { rows } = await owner.query<{ name: string; count: number }>(
    "select lower(action || ' ' || state) as name, count(*)::int as count from camket.reminders group by 1",
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

/** How many lines of each action were taken, or left out because the same step again was due by then. */
export async function takenOrOvertaken(owner: Pool): Promise<Readonly<Record<string, number>>> {
  const { rows } = await owner.query<{ name: string; count: number }>(
    `select lower(action) as name, count(*)::int as count from camket.reminders
     where state = 'FIRED' or state = 'SKIPPED' and reason = 'COLLAPSED' group by 1`,
  );
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}
