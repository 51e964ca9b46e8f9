import type { PoolClient } from 'pg';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { calendarsOfPeople } from './calendars-of-people.js';
import type { ClaimedDelivery } from './deliveries-in-hand.js';
import { quietUntil, shippedPreferences, type Preferences } from './domain/preferences.js';
import { hourAfter } from './domain/send-hour.js';
import { isOpen, lateDigestAt } from './domain/send-window.js';
import { chosenPreferences, preferenceColumns, type PreferenceColumns } from './chosen-preferences.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { readSendRules } from './read-send-rules.js';
import { takeFromCap } from './take-from-cap.js';

const KEEP = `
  update deliveries d set state = 'QUEUED', reason = v.reason, attempts = d.attempts - 1, lease_until = null,
    next_attempt_at = clock_timestamp(), deliver_at = v.until
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, attempts int, until timestamptz, reason text)
  where d.tenant_id = v.tenant_id and d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts`;

const COUNT = `
  update deliveries d set counted = true from json_to_recordset($1) as v (tenant_id uuid, id uuid)
  where d.tenant_id = v.tenant_id and d.id = v.id and not d.counted`;

// In the order in which they are locked to be filled, or the two might wait for one another.
const CLOSE = `
  with leaving as materialized (
    select g.tenant_id, g.id from json_to_recordset($1) as v (tenant_id uuid, digest_id uuid)
    join digests g on g.tenant_id = v.tenant_id and g.id = v.digest_id
    where g.closed_at is null order by g.id for update of g)
  update digests g set closed_at = business_now() from leaving l where g.tenant_id = l.tenant_id and g.id = l.id`;

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
 * Which of some deliveries leave now; digests among them take in nothing more from here on. A digest that comes too late for
 * today's window, because nobody worked or an earlier try failed, is kept for the next morning; what would make a telephone
 * ring, until the quiet hours end; what is over the tenant's cap, until the next hour.
 */
export async function siftDeliveries(
  client: PoolClient,
  calendars: WorkingCalendars,
  rows: readonly ClaimedDelivery[],
): Promise<readonly ClaimedDelivery[]> {
  const timely: ClaimedDelivery[] = [];
  const kept: Kept[] = [];
  const rulesOf = await readSendRules(
    client,
    rows.map((row) => row.tenant_id),
  );
  const calendarOf = await calendarsOfPeople(client, calendars, rows);
  const isLate = (row: ClaimedDelivery): boolean =>
    row.digest_id !== null && !isOpen(calendarOf(row), rulesOf(row.tenant_id), instant(row.now));
  const rings = ({ channel }: ClaimedDelivery): boolean => channel === 'WEBHOOK';
  const preferencesOf = await readPreferences(
    client,
    rows.filter((row) => rings(row) || isLate(row)),
  );
  for (const row of rows) {
    const [now, preferences] = [instant(row.now), preferencesOf(row)];
    const silence = rings(row) ? quietUntil(preferences, now) : null;
    if (isLate(row)) {
      const [calendar, rules] = [calendarOf(row), rulesOf(row.tenant_id)];
      const until = lateDigestAt(calendar, rules, preferences.digestHour, now);
      kept.push({ row, until, reason: 'OUTSIDE_WINDOW' });
    } else if (silence !== null) kept.push({ row, until: silence, reason: 'QUIET_HOURS' });
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
  return inHand;
}

async function readPreferences(
  client: PoolClient,
  rows: readonly ClaimedDelivery[],
): Promise<(row: ClaimedDelivery) => Preferences> {
  if (rows.length === 0) return () => shippedPreferences;
  const { rows: found } = await client.query<
    PreferenceColumns & { tenant_id: TenantId; person_id: PersonId }
  >(PREFERENCES, [JSON.stringify(rows)]);
  const chosen = new Map(found.map((row) => [`${row.tenant_id} ${row.person_id}`, chosenPreferences(row)]));
  return ({ tenant_id, person_id }) => chosen.get(`${tenant_id} ${person_id}`) ?? shippedPreferences;
}
