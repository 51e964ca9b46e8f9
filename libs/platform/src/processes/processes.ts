import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '../database/database.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { currentJourney } from '../journey.js';
import { processColumns, type Process } from './process.js';

/** Records of long-running use cases. */
@Injectable()
export class Processes {
  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
  ) {}

  /**
   * Records that one begins, together with the idempotency key: a request that is repeated starts nothing a second time.
   * A worker's timer finds it within a second, `run-process` wakes it sooner.
   */
  async start(id: string, kind: string, input: object): Promise<{ processId: string }> {
    const { actor, correlationId, idempotency } = currentJourney();
    const reply = { processId: id };
    await this.database.inTransaction(actor.tenantId, async (client) => {
      if (idempotency) await this.keys.take(client, actor, idempotency, reply);
      await client.query(
        `insert into processes (tenant_id, id, kind, input, actor_id, on_behalf_of_id, correlation_id, started_at)
         values ($1, $2, $3, $4, $5, $6, $7, business_now())`,
        [actor.tenantId, id, kind, input, actor.personId, actor.onBehalfOf, correlationId],
      );
    });
    return reply;
  }

  async find(tenantId: TenantId, id: string): Promise<Process | undefined> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Process>(`select ${processColumns} from processes where tenant_id = $1 and id = $2`, [
        tenantId,
        id,
      ]),
    );
    return rows[0];
  }
}
