import type { Pool, PoolClient } from 'pg';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { EffectTransaction, WakeUp } from '#libs/platform/src/relay/effect-transaction.js';

interface NextReminder {
  readonly tenant_id: TenantId;
  readonly remind_at: Date;
}

// One step into the index for each tenant, however many lines it has planned, and whatever they do.
const nextOf = (tenants: string): string => `
  select t.id as tenant_id, next.remind_at from ${tenants} as t (id)
  cross join lateral (
    select remind_at from reminders where tenant_id = t.id and state = 'PLANNED' order by remind_at limit 1) as next`;

const wakeUpOf = ({ tenant_id, remind_at }: NextReminder): WakeUp => ({
  job: 'fire-reminders',
  payload: { tenantId: tenant_id },
  at: instant(remind_at),
});

/** One wake-up for each tenant's next line, however many it has, once the transaction has committed. */
export async function wakeNext(
  transaction: EffectTransaction,
  tenants: ReadonlySet<TenantId>,
): Promise<void> {
  const { rows } = await transaction.query<NextReminder>(nextOf('unnest($1::uuid[])'), [[...tenants]]);
  for (const row of rows) transaction.wake(wakeUpOf(row));
}

/** The wake-ups that there should be now, of one tenant or of all: what a sweep restores after the queues were lost. */
export async function nextWakeUps(pool: Pool, tenant?: TenantId): Promise<WakeUp[]> {
  const { rows } = await (tenant === undefined
    ? pool.query<NextReminder>(nextOf('tenants'))
    : pool.query<NextReminder>(nextOf('unnest($1::uuid[])'), [[tenant]]));
  return rows.map(wakeUpOf);
}

const untilNextOf = (kind: string): string => `
  select least(
    (select extract(epoch from remind_at - business_now()) from reminders where state = 'PLANNED' and ${kind}
     order by remind_at limit 1),
    (select extract(epoch from lease_until - clock_timestamp()) from reminders where state = 'CLAIMED' and ${kind}
     order by lease_until limit 1)
  )::float8 * 1000 as ms`;

// Apart, so that nobody looks for steps again and again while thousands of reminders are due.
const UNTIL_NEXT = {
  REMINDERS: { name: 'until_next_reminder', text: untilNextOf("action = 'REMIND'") },
  STEPS: { name: 'until_next_step', text: untilNextOf("action <> 'REMIND'") },
};

/**
 * Milliseconds until the next line of any tenant is due, to remind or to escalate and urge, by the database's clock, or until
 * one whose worker died may be taken again; null while nothing is planned. Along indexes, or all that is planned is sorted.
 */
export async function untilNext(client: PoolClient, kind: 'REMINDERS' | 'STEPS'): Promise<number | null> {
  const { rows } = await client.query<{ ms: number | null }>(UNTIL_NEXT[kind]);
  return rows[0]?.ms ?? null;
}
