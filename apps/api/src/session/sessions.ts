import { Injectable } from '@nestjs/common';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { Database } from '#libs/platform/src/database/database.js';
import { Gathered } from '#libs/platform/src/database/gathered.js';
import type { Identity } from './authenticator.js';
import type { CurrentSession } from './current-session.js';
import { csrfTokenOf, hashOfSecret, newSecret } from './secrets.js';

/** A session ends after so many days, and after twelve hours in which nobody used it (`sessions_of` in the database). */
export const SESSION_DAYS = 7;
const SIGNING_MINUTES = 5;
/** Whoever signs in once more ends his oldest session. */
const MOST = 20;

const LOOKUPS = { atOnce: 2, most: 64 };

interface FoundSession {
  readonly token_hash: Buffer;
  readonly tenant_id: TenantId;
  readonly person_id: PersonId;
  readonly unit_id: UnitId;
  readonly grants: readonly Grant[];
  readonly signing_grant_until: Date | null;
  readonly seen_long_ago: boolean;
}

/** Sessions live in real time and in the database alone, so that one ended anywhere is ended everywhere. */
@Injectable()
export class Sessions {
  private readonly lookups: Gathered<Buffer, FoundSession | undefined>;

  constructor(private readonly database: Database) {
    this.lookups = new Gathered((hashes) => this.findAll(hashes), LOOKUPS);
  }

  /** A session with a token of its own, whatever the browser brought along. */
  async open({ tenantId, personId, accountEpoch }: Identity): Promise<string> {
    const token = newSecret();
    await this.database.inTransaction(tenantId, async (client) => {
      await client.query('delete from sessions where tenant_id = $1 and expires_at < clock_timestamp()', [
        tenantId,
      ]);
      await client.query(
        `delete from sessions where tenant_id = $1 and token_hash in (
           select token_hash from sessions where tenant_id = $1 and person_id = $2
           order by created_at desc offset $3)`,
        [tenantId, personId, MOST - 1],
      );
      await client.query(
        `insert into sessions (tenant_id, token_hash, person_id, account_epoch, expires_at)
         values ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5))`,
        [tenantId, hashOfSecret(token), personId, accountEpoch, SESSION_DAYS],
      );
    });
    return token;
  }

  /** Who a token belongs to, with his functions of today. */
  async find(token: string): Promise<{ actor: Actor; session: CurrentSession } | undefined> {
    const hash = hashOfSecret(token);
    const found = await this.lookups.ask(hash);
    if (!found) return undefined;
    const { tenant_id: tenantId, person_id: personId, signing_grant_until: until } = found;
    if (found.seen_long_ago) await this.touch(tenantId, hash);
    return {
      actor: { tenantId, personId, onBehalfOf: null, grants: found.grants },
      session: {
        id: hash.toString('hex'),
        csrfToken: csrfTokenOf(token),
        unitId: found.unit_id,
        signingGrantUntil: until && instant(until),
      },
    };
  }

  /** It stands before every request, so requests that come together share it. */
  private async findAll(hashes: readonly Buffer[]): Promise<(FoundSession | undefined)[]> {
    const { rows } = await this.database.pool.query<FoundSession>({
      name: 'sessions_of',
      text: 'select * from sessions_of($1)',
      values: [hashes],
    });
    return hashes.map((hash) => rows.find(({ token_hash }) => hash.equals(token_hash)));
  }

  end(tenantId: TenantId, sessionId: string): Promise<void> {
    return this.write(tenantId, 'delete from sessions where token_hash = $1', [asHash(sessionId)]);
  }

  endAll({ tenantId, personId }: Actor): Promise<void> {
    return this.write(tenantId, 'delete from sessions where tenant_id = $1 and person_id = $2', [
      tenantId,
      personId,
    ]);
  }

  /** Carries this one session over the change of the password that came after `epoch`, and over nothing else. */
  keep(tenantId: TenantId, sessionId: string, epoch: number): Promise<void> {
    return this.write(
      tenantId,
      `update sessions set account_epoch = account_epoch + 1, signing_grant_until = null
       where token_hash = $1 and account_epoch = $2`,
      [asHash(sessionId), epoch],
    );
  }

  /** For some minutes this session may sign. */
  async grantSigning(tenantId: TenantId, sessionId: string): Promise<Instant> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ until: Date }>(
        `update sessions set signing_grant_until = clock_timestamp() + make_interval(mins => $2)
         where token_hash = $1 returning signing_grant_until as until`,
        [asHash(sessionId), SIGNING_MINUTES],
      ),
    );
    if (!rows[0]) throw new Error('the session ended while its password was checked');
    return instant(rows[0].until);
  }

  private touch(tenantId: TenantId, hash: Buffer): Promise<void> {
    return this.write(
      tenantId,
      'update sessions set last_seen_at = clock_timestamp() where token_hash = $1',
      [hash],
    );
  }

  private async write(tenantId: TenantId, text: string, values: unknown[]): Promise<void> {
    await this.database.inTenant(tenantId, (client) => client.query(text, values));
  }
}

const asHash = (sessionId: string): Buffer => Buffer.from(sessionId, 'hex');
