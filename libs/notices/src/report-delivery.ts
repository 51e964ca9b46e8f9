import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { deliveryIn } from './message-id.js';
import { fallBack, markBounced, type Unreached } from './record-outcomes.js';

/** What a mail gateway heard of a mail after it had taken it. */
export interface Report {
  readonly messageId: string;
  readonly outcome: 'BOUNCED' | 'DELIVERED';
  /** Whether nothing more is to be sent to the address. */
  readonly addressWrong: boolean;
  readonly detail: string;
}

interface Reported extends Unreached {
  readonly address: string | null;
}

// What has bounced once or is known to have arrived stays so: a report that comes twice changes nothing.
const SETTLE = `
  update deliveries set state = $3, error = nullif($4, ''),
    delivered_at = case when $3 = 'DELIVERED' then business_now() end,
    failed_at = case when $3 = 'BOUNCED' then business_now() end
  where tenant_id = $1 and id = $2 and channel = 'EMAIL' and state = 'SENT'
  returning tenant_id, id, person_id, notice_id, digest_id, position, statutory, correlation_id, address`;

/** Records bounces that come later; whoever was not reached is told through his next channel. */
@Injectable()
export class ReportDelivery {
  constructor(private readonly relay: RelayDatabase) {}

  /** Throws RuleBroken NOT_FOUND where no mail with this id was ever sent for the tenant. */
  async report(tenantId: TenantId, { messageId, outcome, addressWrong, detail }: Report): Promise<void> {
    const id = deliveryIn(messageId);
    await this.relay.inTransaction(async (client) => {
      const { rows } = await client.query<Reported>(SETTLE, [tenantId, id ?? null, outcome, detail]);
      const [delivery] = rows;
      if (!delivery) {
        const { rowCount } = await client.query(
          'select 1 from deliveries where tenant_id = $1 and id = $2 and sent_at is not null',
          [tenantId, id ?? null],
        );
        if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'mail', id: messageId });
        return;
      }
      if (outcome === 'DELIVERED') return;
      if (addressWrong) await markBounced(client, [{ ...delivery, error: detail }]);
      await fallBack(client, [delivery]);
    });
  }
}
