import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { GivenUp } from './domain/delivery-outcome.js';
import type { Channel } from './domain/preferences.js';

/** A delivery that was given up, its message having reached its reader in no other way either. */
export interface FailedDelivery {
  readonly id: string;
  readonly to: string;
  readonly channel: Channel;
  readonly digest: boolean;
  readonly statutory: boolean;
  readonly reason: GivenUp | null;
  readonly error: string;
  /** In all, those before it was tried again among them. */
  readonly attempts: number;
  readonly failedAt: Date;
  /** How often somebody had it tried again. */
  readonly retries: number;
}

/** What a reader should have known so many days ago he is not told any more; it stands on his page and in the mailbox. */
const LISTED_DAYS = 30;

const GIVEN_UP = `d.tenant_id = $1 and d.state = 'FAILED' and not exists (
    select from deliveries other where other.tenant_id = d.tenant_id and other.failed_at is null
      and (other.notice_id = d.notice_id or other.digest_id = d.digest_id))`;

const RECENT = `${GIVEN_UP} and d.failed_at > business_now() - interval '${LISTED_DAYS} days'`;

const LIST = `
  select d.id, coalesce(p.name, d.recipient, '') as "to", d.channel, d.digest_id is not null as digest, d.statutory, d.reason,
    coalesce(d.error, '') as error, d.attempts, d.failed_at as "failedAt",
    (select count(*)::int from delivery_retries r where r.tenant_id = d.tenant_id and r.delivery_id = d.id) as retries
  from deliveries d left join people p on p.tenant_id = d.tenant_id and p.id = d.person_id
  where ${RECENT} order by d.failed_at desc, d.id limit $2`;

// Tries are only ever counted on: whoever still has one of before in hand must not be taken for the one who has it now.
const RETRY = `
  with failed as materialized (
    select d.tenant_id, d.id, d.attempts, d.failed_at, d.reason, d.error from deliveries d where ${GIVEN_UP} and d.id = $2 for update),
  kept as (
    insert into delivery_retries (tenant_id, delivery_id, number, retried_at, retried_by, attempts, failed_at, reason, error)
    select tenant_id, id, 1 + (select count(*) from delivery_retries r where r.tenant_id = $1 and r.delivery_id = $2),
      business_now(), $3, attempts, failed_at, reason, error from failed)
  update deliveries d set state = 'QUEUED', reason = null, failed_at = null, deaths = 0, tries_before = d.attempts,
    next_attempt_at = clock_timestamp()
  from failed where d.tenant_id = failed.tenant_id and d.id = failed.id`;

/** Messages of one tenant that were given up, for those who look after the system. */
@Injectable()
export class FailedDeliveries {
  constructor(
    private readonly database: Database,
    private readonly relay: RelayDatabase,
  ) {}

  /** Those of the last month, the latest first, and how many there are. What they say is their readers' own. */
  async list(
    tenantId: TenantId,
    limit: number,
  ): Promise<{ readonly items: readonly FailedDelivery[]; readonly total: number }> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows: items } = await client.query<FailedDelivery>(LIST, [tenantId, limit]);
      const { rows } = await client.query<{ total: number }>(
        `select count(*)::int as total from deliveries d where ${RECENT}`,
        [tenantId],
      );
      return { items, total: rows[0]?.total ?? 0 };
    });
  }

  /**
   * Queues a delivery anew that was given up, with all its tries before it, and keeps how it stood and who did so: whoever looks next
   * sends it. Throws RuleBroken NOT_FOUND, or NOT_DEAD where it was not given up or its message goes another way.
   */
  async retry({ tenantId, personId }: Actor, id: string): Promise<void> {
    const { rowCount } = await this.relay.pool.query(RETRY, [tenantId, id, personId]);
    if (rowCount === 1) return;
    const { rows } = await this.relay.pool.query<{ state: string }>(
      'select state from deliveries where tenant_id = $1 and id = $2',
      [tenantId, id],
    );
    throw rows[0]
      ? new RuleBroken('NOT_DEAD', { state: rows[0].state })
      : new RuleBroken('NOT_FOUND', { what: 'delivery', id });
  }
}
