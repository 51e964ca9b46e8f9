import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '../database/database.js';
import { IdempotencyKeyTaken } from '../event-store/idempotency-key-taken.js';
import type { Idempotency } from '../journey.js';

/** What was answered to the first request under a key, and what that request was. */
export interface KeptAnswer {
  readonly fingerprint: Buffer;
  /** Plain JSON; null where nothing was answered. */
  readonly reply: unknown;
}

type Who = Pick<Actor, 'tenantId' | 'personId'>;

/** Answers by idempotency key. A key belongs to one person of one tenant, so that nobody can probe another's. */
@Injectable()
export class IdempotencyKeys {
  constructor(private readonly database: Database) {}

  async find({ tenantId, personId }: Who, key: string): Promise<KeptAnswer | undefined> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<KeptAnswer>({
        name: 'find_idempotency_key',
        text: 'select fingerprint, reply from idempotency_keys where tenant_id = $1 and actor_id = $2 and key = $3',
        values: [tenantId, personId, key],
      });
      return rows[0];
    });
  }

  /** In the caller's own transaction: throws IdempotencyKeyTaken where another request holds the key. */
  async take(
    client: PoolClient,
    { tenantId, personId }: Who,
    idempotency: Idempotency,
    reply: unknown,
  ): Promise<void> {
    const { rowCount } = await client.query(
      `insert into idempotency_keys (tenant_id, actor_id, key, fingerprint, reply) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [tenantId, personId, idempotency.key, idempotency.fingerprint, JSON.stringify(reply)],
    );
    if (rowCount === 0) throw new IdempotencyKeyTaken();
    idempotency.recorded = true;
  }

  /** For writes that don't pass the event store, which keeps the answer itself. The first answer stays: false where there is one. */
  async keep({ tenantId, personId }: Who, key: string, { fingerprint, reply }: KeptAnswer): Promise<boolean> {
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query(
        `insert into idempotency_keys (tenant_id, actor_id, key, fingerprint, reply) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [tenantId, personId, key, fingerprint, JSON.stringify(reply ?? null)],
      ),
    );
    return rowCount === 1;
  }
}

const BATCH = 10_000;

/**
 * Forgets keys older than two days, in batches that hold no lock for long; returns how many. A client that repeats a
 * request later than that acts anew. Needs the relay's role.
 */
export async function purgeIdempotencyKeys(pool: Pool): Promise<number> {
  for (let purged = 0; ;) {
    const { rowCount } = await pool.query(
      `delete from idempotency_keys where ctid = any (array(
         select ctid from idempotency_keys where created_at < clock_timestamp() - interval '48 hours' limit $1))`,
      [BATCH],
    );
    purged += rowCount ?? 0;
    if ((rowCount ?? 0) < BATCH) return purged;
  }
}
