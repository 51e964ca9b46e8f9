import { Injectable } from '@nestjs/common';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { sendingId } from '../sending-stream.js';

/** The rows that hold the secrets of webhooks, written beside the events that tell of them. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly database: Database) {}

  /** A secret and none before it; '' where there is no webhook any more. */
  only(tenantId: TenantId, secret: string): SideRow {
    return sideRow(tenantId, { secret, previous: null, previous_until: null });
  }

  /** Another secret; the one before it signs along for a day, while the receiver changes over. */
  async next(tenantId: TenantId, secret: string): Promise<SideRow> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ previous: string; until: Date }>(
        `select secret as previous, clock_timestamp() + interval '24 hours' as until
         from webhook_secrets where tenant_id = $1 and secret <> ''`,
        [tenantId],
      ),
    );
    const { previous = null, until = null } = rows[0] ?? {};
    return sideRow(tenantId, { secret, previous, previous_until: until });
  }
}

const sideRow = (tenantId: TenantId, row: object): SideRow => ({
  table: 'webhook_secrets',
  identity: ['id'],
  row: { id: sendingId(tenantId), ...row },
});
