import type { Pool } from 'pg';
import { ON_THE_WAY } from './on-the-way.js';

/** What must not be found in the records of a year that was played, each counted. */
export interface Unjustified {
  /**
   * Notices about a step that stand on no line of the ledger that was taken, for one whom it told or whom the duty concerns, or did
   * until he handed it over.
   */
  readonly noticesWithoutLine: number;
  /** Notices of other kinds without the event that they tell of. */
  readonly noticesWithoutEvent: number;
  /** Notices about a commitment without the very event, before it, or to whoever acted himself. */
  readonly commitmentNoticesAmiss: number;
  /** What happened to a commitment and somebody must hear of, and nobody did. */
  readonly commitmentsUntold: number;
  /** Lines taken whose event is missing or there twice. */
  readonly linesWithoutEvent: number;
  /** Lines taken that told somebody never or twice. */
  readonly toldAmiss: number;
  /** Taken before their moment. */
  readonly early: number;
  /** Taken after their moment, though the clock stood at it. */
  readonly late: number;
  /** Taken though the duty was done by then, or left out though it was open. */
  readonly againstTheDuty: number;
  /** Steps that fell together with a later one, as after an outage. */
  readonly collapsed: number;
  /** Due and not settled. */
  readonly lost: number;
  /** Acts of the story that were not done, or not at their minute. */
  readonly actsLeftOut: number;
  /** Several digests of one person on one day. */
  readonly digestsTwice: number;
  /** Messages that left no more than once, and reached whom they were for. */
  readonly undelivered: number;
  readonly deadLetters: number;
}

const steps = `
  steps as (
    select n.*, split_part(about, '/', 2)::uuid as duty, split_part(about, '/', 3) as policy, split_part(about, '/', 4) as rung,
      split_part(about, '/', 5)::int as occurrence
    from notices n where class in ('REMINDER', 'ESCALATION', 'URGING') and about ~ '^[a-z]+/[0-9a-f-]{36}/[^/]+/[^/]+/[0-9]+$'),
  taken as (
    select r.*, (select count(*) from events e where e.tenant_id = r.tenant_id and e.stream_id = r.duty_id
        and e.type in ('ReminderSent', 'DutyEscalated', 'DutyUrged') and e.data ->> 'policy' = r.policy
        and e.data ->> 'rung' = r.rung and (e.data ->> 'occurrence')::int = r.occurrence) as events,
      d.opened_at, d.closed_at
    from reminders r join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id)`;

/** Counts in the records what can't be justified; `now` is where the clock has come. */
export async function unjustified(owner: Pool): Promise<Unjustified> {
  const { rows } = await owner.query<Unjustified>(`
    with ${steps}
    select
      (select count(*)::int from steps s where not exists (select from reminders r where r.tenant_id = s.tenant_id
        and r.duty_id = s.duty and r.policy = s.policy and r.rung = s.rung and r.occurrence = s.occurrence
        and r.state = 'FIRED' and (r.told ? s.person_id::text or exists (select from duties d where d.tenant_id = r.tenant_id
          and d.id = r.duty_id and (s.person_id in (d.owner_id, d.creditor_id) or exists (select from events e where
            e.tenant_id = d.tenant_id and e.stream_id = d.source_id and e.type = 'CommitmentHandedOver'
            and e.data ->> 'from' = s.person_id::text and e.recorded_at > s.created_at)))))) as "noticesWithoutLine",
      (select count(*)::int from notices n where not exists (select from steps s where s.id = n.id)
        and not exists (select from events e where e.tenant_id = n.tenant_id and e.recorded_at <= n.created_at
          and (strpos(n.about, e.stream_id::text) > 0 or strpos(n.about, e.data ->> 'extensionId') > 0))
        -- That something was held back is true of a day on which somebody had more than the cap allows.
        and not (about like 'held-back/person/%' and exists (select from notices m where m.statutory
          and to_char(m.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') = split_part(n.about, '/', 3)
          group by m.person_id having count(*) > 40))) as "noticesWithoutEvent",
      (select count(*)::int from notices n where (class in ('COMMITMENT', 'COMMITMENT_TO_ACT')) <> (about like 'commitment/%')
        or about like 'commitment/%' and not exists (select from events e where e.tenant_id = n.tenant_id
          and e.stream_type = 'commitment' and n.about = concat_ws('/', 'commitment', e.stream_id, e.event_id)
          and e.recorded_at = n.created_at and e.actor_id <> n.person_id)) as "commitmentNoticesAmiss",
      (select count(*)::int from events e where type in ('CommitmentIssued', 'CommitmentReturned', 'CommitmentReissued',
          'CompletionClaimed', 'CompletionSentBack', 'CompletionConfirmed', 'SubtaskGiven', 'CauseStated')
        and not exists (select from notices n where n.tenant_id = e.tenant_id
          and n.about = concat_ws('/', 'commitment', e.stream_id, e.event_id))) as "commitmentsUntold",
      (select count(*)::int from taken where (state = 'FIRED') <> (events = 1)) as "linesWithoutEvent",
      (select count(*)::int from taken t cross join lateral jsonb_array_elements_text(told) as who (id)
        where state = 'FIRED' and 1 <> (select count(*) from steps s where s.tenant_id = t.tenant_id and s.duty = t.duty_id
          and s.policy = t.policy and s.rung = t.rung and s.occurrence = t.occurrence and s.person_id = who.id::uuid)) as "toldAmiss",
      (select count(*)::int from taken where state = 'FIRED' and settled_at < remind_at) as early,
      (select count(*)::int from taken where state = 'FIRED' and settled_at > remind_at) as late,
      (select count(*)::int from taken where state = 'FIRED' and closed_at <= remind_at
        or reason = 'DUTY_CLOSED' and (closed_at is null or closed_at > remind_at)) as "againstTheDuty",
      (select count(*)::int from taken where reason = 'COLLAPSED') as collapsed,
      ${ON_THE_WAY} as lost,
      (select count(*)::int from demo_acts where at <= business_now() and (state <> 'DONE' or done_at <> at)) as "actsLeftOut",
      (select count(*)::int from (select from digests group by tenant_id, person_id, day having count(*) > 1) as twice) as "digestsTwice",
      (select count(*)::int from deliveries where state not in ('DELIVERED', 'QUEUED') or attempts > 1 or position > 0) as undelivered,
      (select count(*)::int from dead_letters) as "deadLetters"`);
  if (!rows[0]) throw new Error('no counts');
  return rows[0];
}

/** Nothing amiss. */
export const JUSTIFIED: Unjustified = {
  noticesWithoutLine: 0,
  noticesWithoutEvent: 0,
  commitmentNoticesAmiss: 0,
  commitmentsUntold: 0,
  linesWithoutEvent: 0,
  toldAmiss: 0,
  early: 0,
  late: 0,
  againstTheDuty: 0,
  collapsed: 0,
  lost: 0,
  actsLeftOut: 0,
  digestsTwice: 0,
  undelivered: 0,
  deadLetters: 0,
};
