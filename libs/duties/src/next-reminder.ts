import type { Pool } from 'pg';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { EffectTransaction, WakeUp } from '#libs/platform/src/relay/effect-transaction.js';

interface NextReminder {
  readonly tenant_id: TenantId;
  readonly remind_at: Date;
}

const OF_TENANTS = `
  select t.id as tenant_id, next.remind_at from unnest($1::uuid[]) as t (id)
  cross join lateral (
    select remind_at from reminders where tenant_id = t.id and state = 'PLANNED' order by remind_at limit 1) as next`;

const OF_ALL = `
  select tenant_id, min(remind_at) as remind_at from reminders where state = 'PLANNED' group by tenant_id`;

const wakeUpOf = ({ tenant_id, remind_at }: NextReminder): WakeUp => ({
  job: 'fire-reminders',
  payload: { tenantId: tenant_id },
  at: instant(remind_at),
});

/** One wake-up for each tenant's next reminder, however many it has, once the transaction has committed. */
export async function wakeNext(
  transaction: EffectTransaction,
  tenants: ReadonlySet<TenantId>,
): Promise<void> {
  const { rows } = await transaction.query<NextReminder>(OF_TENANTS, [[...tenants]]);
  for (const row of rows) transaction.wake(wakeUpOf(row));
}

/** The wake-ups that there should be now: what a sweep restores after the queues were lost. */
export async function nextWakeUps(pool: Pool): Promise<WakeUp[]> {
  const { rows } = await pool.query<NextReminder>(OF_ALL);
  return rows.map(wakeUpOf);
}
