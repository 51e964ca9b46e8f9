import type { Pool } from 'pg';
import type { SmallDistrict } from './small-district.js';

/** The moment at which the first rung of every planted duty is due. */
export const DUE_AT = '2024-03-12T01:00:00Z';

/**
 * Plants open duties to sign by 15 March, each with its reminder planned, as issuing so many commitments would leave
 * them: for faults that need thousands.
 */
export async function plantReminders(
  owner: Pool,
  { tenantId, head, chair, commune }: SmallDistrict,
  count: number,
): Promise<void> {
  await owner.query(
    `with planted as (
       insert into camket.duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title,
         state, due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at, correlation_id)
       select $1, gen_random_uuid(), 'SIGN', 'commitment', gen_random_uuid(), '', 1, $2, $3, $4, 'Cam kết ' || n, 'OPEN', 'DATE',
         '2024-03-15T17:00:00Z', '2024-03-15', 2, '{}', '2024-03-15T17:00:00Z', '2024-03-15', '2024-03-01T02:00:00Z', gen_random_uuid()
       from generate_series(1, $5) as n
       returning *)
     insert into camket.reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory,
       due_on, remind_at, state, correlation_id)
     select tenant_id, id, 'CAMKET.1', 'BEFORE-3', 1, 'REMIND', 0, false, false, due_on, $6, 'PLANNED', correlation_id from planted`,
    [tenantId, head.personId, chair.personId, commune, count, DUE_AT],
  );
}

/** What came of planted reminders. */
export interface ReminderLedger {
  /** Reminders that told nobody: no notice, or one that neither left the house nor waits for a later digest. */
  readonly lost: number;
  /** Notices more than one each, or deliveries that were tried twice or are more than one for a digest. */
  readonly doubled: number;
  /** Due and still planned, not handed over, or still queued. */
  readonly stuck: number;
}

/** Counts lost, doubled and stuck among the reminders of a database that have come due. */
export async function reminderLedger(owner: Pool): Promise<ReminderLedger> {
  const { rows } = await owner.query<ReminderLedger>(
    `with told as (
       select r.duty_id, r.state, r.remind_at,
         (select count(*) from camket.notices n where n.tenant_id = r.tenant_id and n.about = concat_ws('/', 'reminder', r.duty_id, r.policy, r.rung, r.occurrence)) as notices,
         (select count(*) from camket.notices n where n.tenant_id = r.tenant_id and n.about = concat_ws('/', 'reminder', r.duty_id, r.policy, r.rung, r.occurrence)
           and (n.deliver_at > camket.business_now() or exists (
             select from camket.deliveries d where d.tenant_id = n.tenant_id and d.digest_id = n.digest_id and d.state = 'DELIVERED'))) as told
       from camket.reminders r)
     select count(*) filter (where state = 'FIRED' and (notices = 0 or told = 0))::int as lost,
       (count(*) filter (where notices > 1)
         + (select count(*) from camket.deliveries where attempts > 1 or position > 0))::int as doubled,
       (count(*) filter (where state = 'PLANNED' and remind_at <= camket.business_now())
         + (select count(*) from camket.notices where handed_at is null and deliver_at <= camket.business_now())
         + (select count(*) from camket.deliveries where state in ('QUEUED', 'SENDING')))::int as stuck
     from told`,
  );
  if (!rows[0]) throw new Error('no ledger');
  return rows[0];
}
