import type { Pool, PoolClient } from 'pg';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { WakeUp } from '#libs/platform/src/relay/effect-transaction.js';

interface Next {
  readonly tenant_id: TenantId;
  readonly at: Date;
}

// One step into the index for each tenant, however many of its notices wait.
const NOTICES = `
  select t.id as tenant_id, next.at from tenants t cross join lateral (
    select deliver_at as at from notices where tenant_id = t.id and handed_at is null order by deliver_at limit 1) as next`;

const DELIVERIES = `
  select tenant_id, min(deliver_at) as at from deliveries where state = 'QUEUED' group by tenant_id`;

/** When each tenant's next notice is to be handed over and its next delivery may leave: what a sweep restores. */
export async function nextNoticeWakeUps(pool: Pool): Promise<WakeUp[]> {
  const [notices, deliveries] = [await pool.query<Next>(NOTICES), await pool.query<Next>(DELIVERIES)];
  return [
    ...notices.rows.map(({ tenant_id, at }): WakeUp => ({
      job: 'hand-over-notices',
      payload: { tenantId: tenant_id },
      at: instant(at),
    })),
    ...deliveries.rows.map(({ tenant_id, at }): WakeUp => ({
      job: 'send-deliveries',
      payload: { tenantId: tenant_id },
      at: instant(at),
    })),
  ];
}

/** Milliseconds until the next notice of any tenant is to be handed over, by business time; null while none waits. Along indexes. */
export async function untilNextNotice(client: PoolClient): Promise<number | null> {
  const { rows } = await client.query<{ ms: number | null }>({
    name: 'until_next_notice',
    text: `select extract(epoch from min(at) - business_now())::float8 * 1000 as ms from (${NOTICES}) as notices`,
  });
  return rows[0]?.ms ?? null;
}
