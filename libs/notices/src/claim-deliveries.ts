import type { Pool, PoolClient } from 'pg';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Channel } from './domain/preferences.js';
import { isOpen, nextOpening } from './domain/send-window.js';
import { readSendRules } from './read-send-rules.js';

/** Longer than the slowest message may take; renewed before each chunk of a batch. */
const LEASE_SECONDS = 30;
const BATCH = 200;

/** A delivery that this worker has in hand. */
export interface ClaimedDelivery {
  readonly tenant_id: TenantId;
  readonly id: string;
  readonly person_id: PersonId;
  readonly notice_id: string | null;
  readonly digest_id: string | null;
  readonly channel: Channel;
  readonly position: number;
  /** With the one under way; also tells whose outcome counts when a lease ran out. */
  readonly attempts: number;
  readonly correlation_id: string;
  readonly now: Date;
}

// A lease that ran out is of a worker that died or hangs: it is taken again, and what it may have sent is sent once more.
const CLAIM = `
  with t as materialized (select business_now() as now), claimed as (
    select tenant_id, id from deliveries, t
    where state in ('QUEUED', 'SENDING') and next_attempt_at <= clock_timestamp() and deliver_at <= t.now
      and ($1::uuid is null or tenant_id = $1)
    order by next_attempt_at limit ${BATCH} for update of deliveries skip locked)
  update deliveries d set state = 'SENDING', attempts = d.attempts + 1,
    lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}),
    next_attempt_at = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
  from claimed, t where d.tenant_id = claimed.tenant_id and d.id = claimed.id
  returning d.tenant_id, d.id, d.person_id, d.notice_id, d.digest_id, d.channel, d.position, d.attempts, d.correlation_id, t.now`;

const KEEP = `
  update deliveries d set state = 'QUEUED', reason = 'OUTSIDE_WINDOW', attempts = d.attempts - 1, lease_until = null,
    next_attempt_at = clock_timestamp(), deliver_at = v.until
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, until timestamptz)
  where d.tenant_id = v.tenant_id and d.id = v.id`;

const CLOSE = `
  update digests g set closed_at = business_now()
  from json_to_recordset($1) as v (tenant_id uuid, digest_id uuid)
  where g.tenant_id = v.tenant_id and g.id = v.digest_id and g.closed_at is null`;

const RENEW = `
  update deliveries d set lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}),
    next_attempt_at = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, attempts int)
  where d.tenant_id = v.tenant_id and d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts
  returning d.id`;

/**
 * Takes deliveries in hand; digests among them take in nothing more from here on. A digest that comes too late for today's
 * window, because nobody worked or an earlier try failed, is kept until the house opens again. `seen` counts those as well.
 */
export async function claimDeliveries(
  client: PoolClient,
  tenantId: TenantId | undefined,
): Promise<{ readonly seen: number; readonly inHand: readonly ClaimedDelivery[] }> {
  const { rows } = await client.query<ClaimedDelivery>(CLAIM, [tenantId ?? null]);
  if (rows.length === 0) return { seen: 0, inHand: [] };
  const rulesOf = await readSendRules(
    client,
    rows.map((row) => row.tenant_id),
  );
  const inHand: ClaimedDelivery[] = [];
  const kept: object[] = [];
  for (const row of rows) {
    const [now, rules] = [instant(row.now), rulesOf(row.tenant_id)];
    if (row.digest_id === null || isOpen(officialCalendar, rules, now)) inHand.push(row);
    else kept.push({ ...row, until: nextOpening(officialCalendar, rules, now) });
  }
  if (kept.length > 0) await client.query(KEEP, [JSON.stringify(kept)]);
  await client.query(CLOSE, [JSON.stringify(inHand)]);
  return { seen: rows.length, inHand };
}

/** Keeps what is still in hand for another while; what somebody else has taken meanwhile is not among the answer. */
export async function renewLeases(
  pool: Pool,
  deliveries: readonly ClaimedDelivery[],
): Promise<ClaimedDelivery[]> {
  const { rows } = await pool.query<{ id: string }>(RENEW, [JSON.stringify(deliveries)]);
  const ours = new Set(rows.map(({ id }) => id));
  return deliveries.filter(({ id }) => ours.has(id));
}
