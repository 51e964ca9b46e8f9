import type { Pool, PoolClient } from 'pg';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { calendarsOfPeople } from './calendars-of-people.js';
import { quietUntil, shippedPreferences, type Channel } from './domain/preferences.js';
import { hourAfter } from './domain/send-hour.js';
import { isOpen, nextOpening } from './domain/send-window.js';
import { chosenPreferences, preferenceColumns, type PreferenceColumns } from './chosen-preferences.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { readSendRules } from './read-send-rules.js';
import { takeFromCap } from './take-from-cap.js';

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
  readonly statutory: boolean;
  /** Whether it has its place in an hour of the tenant’s already: it takes one however often it is tried. */
  readonly counted: boolean;
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
      and ($1::uuid is null or tenant_id = $1) and not (channel = any ($2) or channel || ' ' || tenant_id = any ($2))
    order by next_attempt_at limit ${BATCH} for update of deliveries skip locked)
  update deliveries d set state = 'SENDING', attempts = d.attempts + 1,
    lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}),
    next_attempt_at = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
  from claimed, t where d.tenant_id = claimed.tenant_id and d.id = claimed.id
  returning d.tenant_id, d.id, d.person_id, d.notice_id, d.digest_id, d.channel, d.position, d.statutory, d.counted, d.attempts, d.correlation_id, t.now`;

const KEEP = `
  update deliveries d set state = 'QUEUED', reason = v.reason, attempts = d.attempts - 1, lease_until = null,
    next_attempt_at = clock_timestamp(), deliver_at = v.until
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, until timestamptz, reason text)
  where d.tenant_id = v.tenant_id and d.id = v.id`;

const COUNT = `
  update deliveries d set counted = true from json_to_recordset($1) as v (tenant_id uuid, id uuid)
  where d.tenant_id = v.tenant_id and d.id = v.id and not d.counted`;

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

const PREFERENCES = `
  select p.tenant_id, p.person_id, ${preferenceColumns}
  from json_to_recordset($1) as v (tenant_id uuid, person_id uuid)
  join person_preferences p on p.tenant_id = v.tenant_id and p.person_id = v.person_id`;

interface Kept {
  readonly row: ClaimedDelivery;
  readonly until: Instant;
  readonly reason: 'OUTSIDE_WINDOW' | 'QUIET_HOURS' | 'OVER_CAP';
}

/**
 * Takes deliveries in hand; digests among them take in nothing more from here on. A digest that comes too late for today's
 * window, because nobody worked or an earlier try failed, is kept until the house opens again; what would make a telephone
 * ring, until the quiet hours end; what is over the tenant's cap, until the next hour. `seen` counts those as well. Ways in
 * `resting`, by channel or by channel and tenant, are left alone.
 */
export async function claimDeliveries(
  client: PoolClient,
  calendars: WorkingCalendars,
  tenantId: TenantId | undefined,
  resting: readonly string[] = [],
): Promise<{ readonly seen: number; readonly inHand: readonly ClaimedDelivery[] }> {
  const { rows } = await client.query<ClaimedDelivery>(CLAIM, [tenantId ?? null, resting]);
  if (rows.length === 0) return { seen: 0, inHand: [] };
  const timely: ClaimedDelivery[] = [];
  const kept: Kept[] = [];
  const rulesOf = await readSendRules(
    client,
    rows.map((row) => row.tenant_id),
  );
  const calendarOf = await calendarsOfPeople(client, calendars, rows);
  const quiet = await quietOf(client, rows);
  for (const row of rows) {
    const [now, rules, calendar] = [instant(row.now), rulesOf(row.tenant_id), calendarOf(row)];
    const silence = quiet(row);
    if (row.digest_id !== null && !isOpen(calendar, rules, now))
      kept.push({ row, until: nextOpening(calendar, rules, now), reason: 'OUTSIDE_WINDOW' });
    else if (silence !== null) kept.push({ row, until: silence, reason: 'QUIET_HOURS' });
    else timely.push(row);
  }
  const over = new Set<string>();
  // One tenant after the other in the same order everywhere: each locks its count.
  const groups = byKey(timely, ({ tenant_id }) => tenant_id);
  for (const tenant of [...groups.keys()].toSorted()) {
    const first = (groups.get(tenant) ?? []).filter(({ counted }) => !counted);
    const [example] = first;
    if (!example) continue;
    const others = first.filter(({ statutory }) => !statutory);
    const now = instant(example.now);
    const statutory = first.length - others.length;
    const cap = rulesOf(tenant).tenantHour;
    const taken = await takeFromCap(client, { tenant, now, statutory, others: others.length, cap });
    for (const row of others.slice(taken)) {
      over.add(row.id);
      kept.push({ row, until: hourAfter(now), reason: 'OVER_CAP' });
    }
  }
  const inHand = timely.filter(({ id }) => !over.has(id));
  const keep = kept.map(({ row, until, reason }) => ({ ...row, until, reason }));
  if (keep.length > 0) await client.query(KEEP, [JSON.stringify(keep)]);
  await client.query(COUNT, [JSON.stringify(inHand)]);
  await client.query(CLOSE, [JSON.stringify(inHand)]);
  return { seen: rows.length, inHand };
}

/** Until when it is quiet for whoever would be called by a delivery; null where nothing rings. */
async function quietOf(
  client: PoolClient,
  rows: readonly ClaimedDelivery[],
): Promise<(row: ClaimedDelivery) => Instant | null> {
  const ringing = rows.filter(({ channel }) => channel === 'WEBHOOK');
  if (ringing.length === 0) return () => null;
  const { rows: found } = await client.query<
    PreferenceColumns & { tenant_id: TenantId; person_id: PersonId }
  >(PREFERENCES, [JSON.stringify(ringing)]);
  const chosen = new Map(found.map((row) => [`${row.tenant_id} ${row.person_id}`, chosenPreferences(row)]));
  return ({ channel, tenant_id, person_id, now }) =>
    channel === 'WEBHOOK'
      ? quietUntil(chosen.get(`${tenant_id} ${person_id}`) ?? shippedPreferences, instant(now))
      : null;
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

const PUT_BACK = `
  update deliveries d set state = 'QUEUED', attempts = d.attempts - 1, lease_until = null,
    next_attempt_at = clock_timestamp() + make_interval(secs => $2)
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, attempts int)
  where d.tenant_id = v.tenant_id and d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts`;

/** Gives back what was not tried, for a while of so many seconds. */
export async function putBack(
  pool: Pool,
  deliveries: readonly ClaimedDelivery[],
  seconds: number,
): Promise<void> {
  if (deliveries.length > 0) await pool.query(PUT_BACK, [JSON.stringify(deliveries), seconds]);
}
