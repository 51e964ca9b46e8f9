import type { PoolClient } from 'pg';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { hourOf } from './domain/send-hour.js';
import { tellOperators } from './tell-operators.js';

/** What a tenant wants to send now. */
interface Wanted {
  readonly tenant: TenantId;
  readonly now: Instant;
  /** Messages that leave whatever the cap says; they count. */
  readonly statutory: number;
  readonly others: number;
  readonly cap: number;
}

const ROW = `
  insert into sent_counts (tenant_id, hour, taken, held) values ($1, $2, 0, 0)
  on conflict (tenant_id, hour) do update set taken = sent_counts.taken returning taken`;

/**
 * How many of the others may leave in this hour of the clock. The tenant's row is locked until the end of the transaction, so
 * that two workers don't take the same place; what is over the cap is counted, and those who run the service are told.
 */
export async function takeFromCap(
  client: PoolClient,
  { tenant, now, statutory, others, cap }: Wanted,
): Promise<number> {
  const hour = hourOf(now);
  const { rows } = await client.query<{ taken: number }>(ROW, [tenant, hour]);
  const room = Math.max(0, cap - statutory - (rows[0]?.taken ?? 0));
  const taken = Math.min(room, others);
  const held = others - taken;
  await client.query(
    'update sent_counts set taken = taken + $3, held = held + $4 where tenant_id = $1 and hour = $2',
    [tenant, hour, statutory + taken, held],
  );
  if (held > 0)
    await tellOperators(client, tenant, {
      about: `held-back/hour/${dateOf(now)}`,
      template: 'HELD_BACK_HOUR',
      values: { cap },
      now,
    });
  return taken;
}
