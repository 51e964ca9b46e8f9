import type { Pool } from 'pg';
import { NEXT_DATE } from '#libs/remediation/src/what-falls-due.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';

// What is due by now is not asked for: the clock stands at it until it is settled. One step into an index each.
const NEXT = `
  with t as materialized (select business_now() as now)
  select least(
    (select remind_at from reminders where state = 'PLANNED' and remind_at > (select now from t) order by remind_at limit 1),
    (select min(next.at) from tenants cross join lateral (
      select deliver_at as at from notices where tenant_id = tenants.id and handed_at is null
        and deliver_at > (select now from t) order by deliver_at limit 1) as next),
    (select min(deliver_at) from deliveries where state in ('QUEUED', 'SENDING') and deliver_at > (select now from t)),
    (${NEXT_DATE}),
    (select at from demo_acts where state = 'PLANNED' and at > (select now from t) order by at limit 1)) as at`;

/** The next instant at which something falls due: a step of a ladder, a notice, a delivery, a date of a finding or a line, an act of the story. */
export async function nextStop(pool: Pool): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Date | null }>({ name: 'next_stop', text: NEXT });
  return rows[0]?.at ? instant(rows[0].at) : null;
}
