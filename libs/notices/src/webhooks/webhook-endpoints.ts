import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel/src/clock.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { travel } from '#libs/platform/src/journey.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { disableWebhook } from '../domain/sending.js';
import { sendingId, sendingStream } from '../sending-stream.js';
import { tellOperators } from '../tell-operators.js';

/** So many failures one after the other, over so long a time, and nobody tries any more. */
const MOST_FAILURES = 20;
const FAILING_FOR = '1 hour';

/** A webhook as it is to be called now. */
export interface WebhookEndpoint {
  readonly url: string;
  readonly enabled: boolean;
  /** The newest first. */
  readonly secrets: readonly string[];
  readonly failures: number;
}

const ENDPOINT = `
  select s.webhook_url as url, s.webhook_enabled as enabled, coalesce(f.failures, 0) as failures,
    array_remove(array[w.secret, case when w.previous_until > clock_timestamp() then w.previous end], null) as secrets
  from sending s join webhook_secrets w on w.tenant_id = s.tenant_id and w.id = s.id
  left join webhook_failures f on f.tenant_id = s.tenant_id
  where s.tenant_id = $1 and s.webhook_url is not null`;

const FAILED = `
  insert into webhook_failures as f (tenant_id, failures, error, since) values ($1, 1, $2, clock_timestamp())
  on conflict (tenant_id) do update set failures = f.failures + 1, error = excluded.error
  returning failures, failures >= ${MOST_FAILURES} and since <= clock_timestamp() - interval '${FAILING_FOR}' as hopeless`;

/** Where each tenant's messages go, and how that has gone lately. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly relay: RelayDatabase,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Undefined where a tenant has none. */
  async of(tenant: TenantId): Promise<WebhookEndpoint | undefined> {
    const { rows } = await this.relay.pool.query<WebhookEndpoint>(ENDPOINT, [tenant]);
    return rows[0];
  }

  async worked(tenant: TenantId): Promise<void> {
    await this.relay.pool.query('delete from webhook_failures where tenant_id = $1', [tenant]);
  }

  /** Counts a failure; after too many of them the webhook is disabled, and those who run the service are told. */
  async failed(tenant: TenantId, { url }: WebhookEndpoint, error: string): Promise<void> {
    const { rows } = await this.relay.pool.query<{ failures: number; hopeless: boolean }>(FAILED, [
      tenant,
      error,
    ]);
    if (rows[0]?.hopeless) await this.disable(tenant, url, rows[0].failures);
  }

  /** At once, where the receiver says that it is gone. */
  async disable(tenant: TenantId, url: string, failures: number): Promise<void> {
    const actor = { tenantId: tenant, personId: SYSTEM, onBehalfOf: null, grants: [] };
    const correlationId = randomUUID();
    let disabled = false;
    await travel({ actor, correlationId, causationId: null }, () =>
      this.store.decide(sendingStream, sendingId(tenant), (state) => {
        const events = disableWebhook(state, url, failures);
        disabled = events.length > 0;
        return events;
      }),
    );
    if (!disabled) return;
    const now = await this.clock.now();
    await this.relay.inTransaction((client) =>
      tellOperators(client, tenant, {
        about: `webhook-disabled/${correlationId}`,
        template: 'WEBHOOK_DISABLED',
        values: { failures },
        now,
      }),
    );
  }
}
