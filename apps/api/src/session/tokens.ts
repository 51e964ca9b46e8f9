import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { Database } from '#libs/platform/src/database/database.js';
import { IdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { hashOfSecret, newSecret } from './secrets.js';
import type { TokenScope } from './token-scope.js';

/** Lets a leaked token be recognised wherever it turns up. */
export const TOKEN_PREFIX = 'camket_';
const MOST = 50;

interface FoundToken {
  readonly tenant_id: TenantId;
  readonly person_id: PersonId;
  readonly token_id: string;
  readonly scopes: readonly TokenScope[];
  readonly grants: readonly Grant[];
  readonly seen_long_ago: boolean;
}

/** A token as its owner sees it. */
export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: TokenScope[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastUsedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/**
 * Tokens for integrations: each acts for its owner, with his functions of the day, within its scopes. They end with the
 * password they were made under, and with a lock.
 */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** The secret is answered and never kept; a repeated request makes no second token. */
  async create(
    { tenantId, personId }: Actor,
    { name, scopes, days }: { name: string; scopes: readonly TokenScope[]; days: number },
  ): Promise<{ id: string; secret: string }> {
    const id = randomUUID();
    const secret = TOKEN_PREFIX + newSecret();
    const { idempotency } = currentJourney();
    const values = [
      tenantId,
      id,
      personId,
      name,
      JSON.stringify([...new Set(scopes)]),
      hashOfSecret(secret),
      days,
      MOST,
    ];
    await this.database.inTransaction(tenantId, async (client) => {
      if (idempotency) await this.keys.take(client, { tenantId, personId }, idempotency, { id });
      const { rowCount } = await client.query(
        `insert into api_tokens (tenant_id, id, person_id, name, scopes, token_hash, expires_at, account_epoch)
         select $1, $2, $3, $4, $5, $6, clock_timestamp() + make_interval(days => $7), p.account_epoch
         from persons p where p.tenant_id = $1 and p.id = $3 and (select count(*) from api_tokens where tenant_id = $1 and person_id = $3
           and revoked_at is null and expires_at > clock_timestamp()) < $8`,
        values,
      );
      if (rowCount === 0) throw new RuleBroken('TOO_MANY_TOKENS', { most: MOST });
    });
    return { id, secret };
  }

  /** Who a token acts for and what it was made for. */
  async find(secret: string): Promise<{ actor: Actor; scopes: readonly TokenScope[] } | undefined> {
    const { rows } = await this.database.pool.query<FoundToken>({
      name: 'token_of',
      text: 'select * from token_of($1)',
      values: [hashOfSecret(secret)],
    });
    const found = rows[0];
    if (!found) return undefined;
    const { tenant_id: tenantId, person_id: personId, grants, scopes } = found;
    if (found.seen_long_ago)
      await this.database.inTenant(tenantId, (client) =>
        client.query(
          'update api_tokens set last_used_at = clock_timestamp() where tenant_id = $1 and id = $2',
          [tenantId, found.token_id],
        ),
      );
    return { actor: { tenantId, personId, onBehalfOf: null, grants }, scopes };
  }

  /** The newest first; those that are over stay visible. */
  async list({ tenantId, personId }: Actor): Promise<ListedToken[]> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{
        id: string;
        name: string;
        scopes: TokenScope[];
        created_at: Date;
        expires_at: Date;
        last_used_at: Date | null;
        revoked_at: Date | null;
      }>(
        'select * from api_tokens where tenant_id = $1 and person_id = $2 order by created_at desc, id limit 200',
        [tenantId, personId],
      ),
    );
    return rows.map(({ id, name, scopes, created_at, expires_at, last_used_at, revoked_at }) => ({
      id,
      name,
      scopes,
      createdAt: instant(created_at),
      expiresAt: instant(expires_at),
      lastUsedAt: last_used_at && instant(last_used_at),
      revokedAt: revoked_at && instant(revoked_at),
    }));
  }

  async revoke({ tenantId, personId }: Actor, id: string): Promise<void> {
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query(
        `update api_tokens set revoked_at = coalesce(revoked_at, clock_timestamp())
         where tenant_id = $1 and person_id = $2 and id = $3`,
        [tenantId, personId, id],
      ),
    );
    if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'token', id });
  }
}
