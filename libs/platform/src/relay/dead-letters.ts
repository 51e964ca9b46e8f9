import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '../database/database.js';

export type DeadLetterState = 'DEAD' | 'WAITING' | 'REDRIVEN';

/** An event that a consumer gave up on, or one of its stream that waits behind it. */
export interface DeadLetter {
  readonly id: string;
  readonly consumer: string;
  readonly streamId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly correlationId: string;
  readonly attempts: number;
  readonly error: string;
  readonly state: DeadLetterState;
  readonly buriedAt: Date;
}

/** Dead letters of one tenant, for those who look after the system. */
@Injectable()
export class DeadLetters {
  constructor(private readonly database: Database) {}

  /** Newest first, older than `before` where named. Streams that are only being retried are not in it. */
  async list(
    tenantId: TenantId,
    {
      state,
      before,
      limit,
    }: { state?: DeadLetterState | undefined; before?: string | undefined; limit: number },
  ): Promise<DeadLetter[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<DeadLetter>(
        `select id::text as id, consumer, stream_id as "streamId", event_id as "eventId", event_type as "eventType",
                correlation_id as "correlationId", attempts, error, state, buried_at as "buriedAt"
         from dead_letters as letter
         where tenant_id = $1 and ($2::text is null or state = $2) and ($3::bigint is null or id < $3)
           and (state in ('DEAD', 'REDRIVEN') or state = 'WAITING' and exists (
             select 1 from dead_letters as head
             where head.consumer = letter.consumer and head.stream_id = letter.stream_id and head.state = 'DEAD'))
         order by id desc limit $4`,
        [tenantId, state ?? null, before ?? null, limit],
      );
      return rows;
    });
  }

  /**
   * Hands a dead letter to its consumer again; those of its stream behind it follow in order once it succeeds.
   * Throws RuleBroken NOT_FOUND, or NOT_DEAD where it is not at the head of its stream's queue.
   */
  async redrive(tenantId: TenantId, id: string): Promise<void> {
    await this.database.inTenant(tenantId, async (client) => {
      const { rowCount } = await client.query(
        `update dead_letters set state = 'RETRYING', attempts = 0, next_attempt_at = clock_timestamp(),
                redriven_at = clock_timestamp()
         where tenant_id = $1 and id = $2 and state = 'DEAD'`,
        [tenantId, id],
      );
      if (rowCount === 1) return;
      const { rows } = await client.query<{ state: string }>(
        'select state from dead_letters where tenant_id = $1 and id = $2',
        [tenantId, id],
      );
      throw rows[0]
        ? new RuleBroken('NOT_DEAD', { state: rows[0].state })
        : new RuleBroken('NOT_FOUND', { id });
    });
  }
}
