import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listCalendarFeeds } from '#libs/contracts/src/http/duty-calendar.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { IdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { hashOfSecret, newSecret } from '../session/secrets.js';

type Listed = ReplyOf<typeof listCalendarFeeds>['items'][number];
interface FoundFeed extends Pick<Listed, 'id' | 'unit'> {
  readonly created_at: Date;
  readonly last_read_at: Date | null;
}

/** Whose duties an address shows. */
export interface OpenedFeed {
  readonly tenantId: TenantId;
  readonly feedId: string;
  readonly personId: PersonId;
  readonly unitId: UnitId | null;
}

const OVERSEEN = `exists (
  select from unit_closure k
  where k.tenant_id = $1 and k.unit_id = $4 and k.ancestor_id = any ($5::uuid[])
    and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today()))`;

/**
 * Private addresses under which calendar programs read what is due. Of the secret only its hash is kept; who has the
 * address reads, so a person has one for himself and one a unit, and a new one ends the old.
 */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
  ) {}

  list({ tenantId, personId }: Actor): Promise<Listed[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<FoundFeed>(
        `select id, created_at, last_read_at, case when unit_id is not null then
           jsonb_build_object('id', unit_id, 'name', unit_name_on(tenant_id, unit_id, business_today())) end as unit
         from calendar_feeds where tenant_id = $1 and person_id = $2 and revoked_at is null
         order by unit_id nulls first, id`,
        [tenantId, personId],
      );
      return rows.map(({ id, unit, created_at, last_read_at }) => ({
        id,
        unit,
        createdAt: instant(created_at),
        lastReadAt: last_read_at && instant(last_read_at),
      }));
    });
  }

  /** Throws RuleBroken NOT_FOUND for a unit over which the person holds no function. */
  async open(
    { tenantId, personId, grants }: Actor,
    unitId: string | null,
  ): Promise<{ id: string; secret: string }> {
    const [id, secret] = [randomUUID(), newSecret()];
    const { idempotency } = currentJourney();
    await this.database.inTransaction(tenantId, async (client) => {
      if (idempotency) await this.keys.take(client, { tenantId, personId }, idempotency, { id });
      await client.query(
        `update calendar_feeds set revoked_at = clock_timestamp()
         where tenant_id = $1 and person_id = $2 and unit_id is not distinct from $3 and revoked_at is null`,
        [tenantId, personId, unitId],
      );
      const { rowCount } = await client.query(
        `insert into calendar_feeds (tenant_id, id, person_id, unit_id, token_hash)
         select $1, $2, $3, $4, $6 where $4::uuid is null or ${OVERSEEN}`,
        [tenantId, id, personId, unitId, grants.map(({ unit }) => unit), hashOfSecret(secret)],
      );
      if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
    });
    return { id, secret };
  }

  /** Throws RuleBroken NOT_FOUND for an address that is nobody's, somebody else's or over. */
  async close({ tenantId, personId }: Actor, id: string): Promise<void> {
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query(
        `update calendar_feeds set revoked_at = clock_timestamp()
         where tenant_id = $1 and person_id = $2 and id = $3 and revoked_at is null`,
        [tenantId, personId, id],
      ),
    );
    if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'calendar feed', id });
  }

  /** Whose the secret is; undefined where it never was any, was ended, or its owner may look no longer. */
  async find(secret: string): Promise<OpenedFeed | undefined> {
    const { rows } = await this.database.pool.query<OpenedFeed>(
      `select tenant_id as "tenantId", feed_id as "feedId", person_id as "personId", unit_id as "unitId"
       from calendar_feed_of($1)`,
      [hashOfSecret(secret)],
    );
    return rows[0];
  }

  /** Remembers that somebody read it, and tells what its owner speaks and what its unit is called. */
  async looked({
    tenantId,
    feedId,
    personId,
    unitId,
  }: OpenedFeed): Promise<{ language: 'vi' | 'en'; unit: string | null }> {
    return this.database.inTenant(tenantId, async (client) => {
      await client.query(
        'update calendar_feeds set last_read_at = clock_timestamp() where tenant_id = $1 and id = $2',
        [tenantId, feedId],
      );
      const { rows } = await client.query<{ language: 'vi' | 'en'; unit: string | null }>(
        `select language, case when $3::uuid is not null then unit_name_on($1, $3, business_today()) end as unit
         from people where tenant_id = $1 and id = $2`,
        [tenantId, personId, unitId],
      );
      return rows[0] ?? { language: 'vi', unit: null };
    });
  }
}
