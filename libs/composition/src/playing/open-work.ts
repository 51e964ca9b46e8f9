import type { Pool } from 'pg';
import { SOMETHING_DUE } from '#libs/remediation/src/what-falls-due.js';
import { LEFT_BEHIND, YEAR_OVER } from '#libs/commitments/src/what-has-ended.js';

/** What workers have not settled yet at the instant at which the clock stands. */
export type OpenWork =
  | 'ACTS'
  | 'PROCESSES'
  | 'EVENTS'
  | 'LINES'
  | 'NOTICES'
  | 'DELIVERIES'
  | 'GATHERING'
  | 'COMMITMENTS'
  | 'REMEDIATION';

// One statement sees one moment: whatever passes from one hand to the next does so in one transaction, so nothing slips by.
// A delivery that failed is tried again in real time; the clock doesn't wait for somebody's mail server.
const OPEN = `
  with t as materialized (select business_now() as now)
  select array_remove(array[
    case when exists (select from demo_acts, t where state = 'PLANNED' and at <= t.now) then 'ACTS' end,
    case when exists (select from processes where state = 'RUNNING') then 'PROCESSES' end,
    case when exists (select from checkpoints c where consumer = any ($1) and exists (
      select from events e where (e.xid, e.position) > (c.xid, c.position))) then 'EVENTS' end,
    case when exists (select from reminders, t where state = 'PLANNED' and remind_at <= t.now)
      or exists (select from reminders where state = 'CLAIMED') then 'LINES' end,
    case when exists (select from notices, t where handed_at is null and deliver_at <= t.now) then 'NOTICES' end,
    case when exists (${YEAR_OVER}) or exists (${LEFT_BEHIND}) then 'COMMITMENTS' end,
    case when ${SOMETHING_DUE} then 'REMEDIATION' end,
    case when exists (select from deliveries, t where state = 'SENDING' or state = 'QUEUED' and attempts = 0
      and deliver_at <= t.now and next_attempt_at <= clock_timestamp()) then 'DELIVERIES' end,
    case when exists (select from deliveries, t where state = 'QUEUED' and attempts = 0
      and deliver_at <= t.now and next_attempt_at > clock_timestamp()) then 'GATHERING' end], null) as open`;

/** What is still to be done at this instant; `consumers` are those that run. Nothing when all is settled. */
export async function openWork(pool: Pool, consumers: readonly string[]): Promise<readonly OpenWork[]> {
  const { rows } = await pool.query<{ open: OpenWork[] }>({
    name: 'open_work',
    text: OPEN,
    values: [consumers],
  });
  return rows[0]?.open ?? [];
}
