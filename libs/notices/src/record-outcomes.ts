import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { Outgoing } from './channels.js';
import type { ClaimedDelivery } from './deliveries-in-hand.js';
import { nextChannel, type Outcome, type Settled } from './domain/delivery-outcome.js';
import { shippedPreferences, type Channel } from './domain/preferences.js';

/** A delivery and what became of its try. */
export interface Tried {
  readonly delivery: ClaimedDelivery;
  readonly message: Outgoing | undefined;
  readonly outcome: Outcome;
  readonly settled: Settled;
}

/** What of a delivery is needed to try another channel. */
export type Unreached = Pick<
  ClaimedDelivery,
  'tenant_id' | 'id' | 'person_id' | 'notice_id' | 'digest_id' | 'position' | 'statutory' | 'correlation_id'
>;

// Only of the try that is still under way: whoever took the delivery after the lease ran out records by himself.
const RECORD = `
  update deliveries d set state = v.state, reason = v.reason, error = v.error, recipient = v.recipient, language = v.language,
    subject = v.subject, body = v.body, html = v.html, address = v.address, message_id = coalesce(v.message_id, d.message_id),
    deaths = 0, lease_until = null, next_attempt_at = clock_timestamp() + make_interval(secs => coalesce(v.retry_in, 0)),
    sent_at = case when v.state in ('SENT', 'DELIVERED') then business_now() end,
    delivered_at = case when v.state = 'DELIVERED' then business_now() end,
    failed_at = case when v.state in ('BOUNCED', 'FAILED', 'SKIPPED') then business_now() end
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, attempts int, state text, reason text, error text, recipient text,
    language text, subject text, body text, html text, address text, message_id text, retry_in float8)
  where d.tenant_id = v.tenant_id and d.id = v.id and d.state = 'SENDING' and d.attempts = v.attempts
  returning d.id`;

const TRIED = `
  select v.id, p.channels as "order", array_agg(d.channel) as tried
  from json_to_recordset($1) as v (tenant_id uuid, id uuid, person_id uuid, notice_id uuid, digest_id uuid)
  join deliveries d on d.tenant_id = v.tenant_id and (d.notice_id = v.notice_id or d.digest_id = v.digest_id)
  left join person_preferences p on p.tenant_id = v.tenant_id and p.person_id = v.person_id
  group by v.id, p.channels`;

const FALL_BACK = `
  insert into deliveries (tenant_id, id, person_id, notice_id, digest_id, channel, position, statutory, queued_at,
    deliver_at, correlation_id)
  select tenant_id, id, person_id, notice_id, digest_id, channel, position, statutory, t.now, t.now, correlation_id
  from (select business_now() as now) t, json_to_recordset($1) as v (tenant_id uuid, id uuid, person_id uuid, notice_id uuid,
    digest_id uuid, channel text, position int, statutory boolean, correlation_id uuid)
  on conflict do nothing`;

const BOUNCED = `
  insert into bounced_addresses (tenant_id, person_id, address, bounced_at, error)
  select distinct on (tenant_id, person_id) tenant_id, person_id, address, business_now(), error
  from json_to_recordset($1) as v (tenant_id uuid, person_id uuid, address text, error text)
  on conflict (tenant_id, person_id) do update set address = excluded.address, bounced_at = excluded.bounced_at,
    error = excluded.error`;

/** Records what became of tries, and queues the next channel of whoever was not reached. */
export async function recordOutcomes(client: PoolClient, tried: readonly Tried[]): Promise<void> {
  const rows = tried.map(({ delivery, message, outcome, settled }) => ({
    tenant_id: delivery.tenant_id,
    id: delivery.id,
    attempts: delivery.attempts,
    ...settled,
    retry_in: settled.retryIn,
    recipient: message?.recipient ?? null,
    language: message?.language ?? null,
    subject: message?.subject ?? null,
    body: message?.body ?? null,
    html: message?.html ?? null,
    address: message?.email ?? null,
    message_id: outcome.outcome === 'SENT' ? (outcome.messageId ?? null) : null,
  }));
  const personOf = new Map(tried.map(({ delivery }) => [delivery.id, delivery.person_id]));
  const { rows: recorded } = await client.query<{ id: string }>(RECORD, [JSON.stringify(rows)]);
  const counted = new Set(recorded.map(({ id }) => id));
  const unreached = tried
    .filter(({ settled, delivery }) => settled.fallBack && counted.has(delivery.id))
    .map(({ delivery }) => delivery);
  await markBounced(
    client,
    rows
      .filter(({ id, state }) => state === 'BOUNCED' && counted.has(id))
      .map((row) => ({ ...row, person_id: personOf.get(row.id) })),
  );
  if (unreached.length > 0) await fallBack(client, unreached);
}

/** An address that is wrong for good. */
export interface BouncedAddress {
  readonly tenant_id: TenantId;
  readonly person_id: PersonId | undefined;
  readonly address: string | null;
  readonly error: string | null;
}

/** Nothing more is sent to these addresses, until their owners have others. */
export async function markBounced(client: PoolClient, bounced: readonly BouncedAddress[]): Promise<void> {
  const known = bounced.filter(({ address, person_id }) => address !== null && person_id !== undefined);
  if (known.length > 0) await client.query(BOUNCED, [JSON.stringify(known)]);
}

/** Queues the next channel of each that was not reached, in the order of the person's choice. */
export async function fallBack(client: PoolClient, unreached: readonly Unreached[]): Promise<void> {
  const { rows } = await client.query<{ id: string; order: Channel[] | null; tried: Channel[] }>(TRIED, [
    JSON.stringify(unreached),
  ]);
  const known = new Map(rows.map((row) => [row.id, row]));
  const next = unreached.flatMap((delivery) => {
    const { order, tried = [] } = known.get(delivery.id) ?? {};
    const channel = nextChannel(order ?? shippedPreferences.channels, tried);
    if (channel === undefined) return [];
    return [{ ...delivery, id: randomUUID(), channel, position: delivery.position + 1 }];
  });
  await client.query(FALL_BACK, [JSON.stringify(next)]);
}
