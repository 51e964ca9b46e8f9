import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { InputOf } from '#libs/contracts/src/endpoint.js';
import type { SavedView, changeView, saveView } from '#libs/contracts/src/http/saved-views.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { IdempotencyKeys } from '#libs/platform/src/idempotency/idempotency-keys.js';
import { currentJourney } from '#libs/platform/src/journey.js';

type Saved = InputOf<typeof saveView>['body'];
type Changed = InputOf<typeof changeView>['body'];

/** More than anybody finds his way in. */
const MOST_VIEWS = 30;

/** SQL that is true for a unit that lies today in a subtree of the reader's functions, `$2`. */
const overseen = (unit: string): string => `exists (
  select from unit_closure k
  where k.tenant_id = $1 and k.unit_id = ${unit} and k.ancestor_id = any ($2::uuid[])
    and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today()))`;

// What is somebody else's is never what one's own board opens with.
const LIST = `
  select v.id, v.name, v.filters, v.owner_id = $3 as mine, v.is_default and v.owner_id = $3 as "isDefault",
    jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, business_today())) as owner,
    case when v.shared_over is not null then
      jsonb_build_object('id', v.shared_over, 'name', unit_name_on($1, v.shared_over, business_today())) end as "sharedOver"
  from saved_views v join people p on p.tenant_id = $1 and p.id = v.owner_id
  where v.tenant_id = $1 and (v.owner_id = $3 or v.shared_over is not null and ${overseen('v.shared_over')})
  order by v.owner_id <> $3, v.name collate "vi-x-icu", v.id`;

/**
 * Named ways to look at the board. A view keeps what is asked for, never an answer, so that to share one shows nobody what he may
 * not see. It belongs to its owner, who alone changes it.
 */
@Injectable()
export class SavedViews {
  constructor(
    private readonly database: Database,
    private readonly keys: IdempotencyKeys,
  ) {}

  /** One's own first, then those shared over units in the subtrees of one's functions. */
  list(actor: Actor): Promise<SavedView[]> {
    return this.database.inTenant(
      actor.tenantId,
      async (client) => (await client.query<SavedView>(LIST, asking(actor))).rows,
    );
  }

  /**
   * Throws RuleBroken NOT_FOUND to share over a unit that lies in none of one's subtrees, VIEW_NAME_TAKEN for a second one of the same
   * name, TOO_MANY_VIEWS beyond thirty.
   */
  async save(actor: Actor, { filters, ...view }: Saved): Promise<{ id: string }> {
    const id = randomUUID();
    const { tenantId, personId } = actor;
    const { idempotency } = currentJourney();
    await this.written(actor, view, async (client) => {
      if (idempotency) await this.keys.take(client, { tenantId, personId }, idempotency, { id });
      const { rows } = await client.query<{ count: number }>(
        'select count(*)::int as count from saved_views where tenant_id = $1 and owner_id = $2',
        [tenantId, personId],
      );
      if ((rows[0]?.count ?? 0) >= MOST_VIEWS) throw new RuleBroken('TOO_MANY_VIEWS', { most: MOST_VIEWS });
      await client.query(
        `insert into saved_views (tenant_id, id, owner_id, name, filters, shared_over, is_default)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [tenantId, id, personId, view.name, JSON.stringify(filters), view.sharedOver, view.isDefault],
      );
    });
    return { id };
  }

  /** As `save`. Throws RuleBroken NOT_FOUND for a view that is nobody's or somebody else's. */
  change(actor: Actor, id: string, view: Changed): Promise<void> {
    const { tenantId, personId } = actor;
    return this.written(actor, view, async (client) => {
      const { rowCount } = await client.query(
        `update saved_views set name = $4, shared_over = $5, is_default = $6
         where tenant_id = $1 and owner_id = $2 and id = $3`,
        [tenantId, personId, id, view.name, view.sharedOver, view.isDefault],
      );
      if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'saved view', id });
    });
  }

  /** Throws RuleBroken NOT_FOUND for a view that is nobody's or somebody else's. */
  async remove({ tenantId, personId }: Actor, id: string): Promise<void> {
    const { rowCount } = await this.database.inTenant(tenantId, (client) =>
      client.query('delete from saved_views where tenant_id = $1 and owner_id = $2 and id = $3', [
        tenantId,
        personId,
        id,
      ]),
    );
    if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'saved view', id });
  }

  /** In one transaction: the board opens with one view, so a new default takes the place of the old one. */
  private async written(
    actor: Actor,
    { name, sharedOver, isDefault }: Changed,
    write: (client: PoolClient) => Promise<void>,
  ): Promise<void> {
    const { tenantId, personId } = actor;
    try {
      await this.database.inTransaction(tenantId, async (client) => {
        if (sharedOver !== null) await demandOverseen(client, actor, sharedOver);
        if (isDefault)
          await client.query(
            'update saved_views set is_default = false where tenant_id = $1 and owner_id = $2 and is_default',
            [tenantId, personId],
          );
        await write(client);
      });
    } catch (error) {
      if (violatedConstraint(error) === 'saved_views_name') throw new RuleBroken('VIEW_NAME_TAKEN', { name });
      throw error;
    }
  }
}

const asking = ({ tenantId, personId, grants }: Actor): unknown[] => [
  tenantId,
  grants.map(({ unit }) => unit),
  personId,
];

async function demandOverseen(client: PoolClient, actor: Actor, unitId: string): Promise<void> {
  const [tenantId, units] = asking(actor);
  const { rowCount } = await client.query(`select where ${overseen('$3::uuid')}`, [tenantId, units, unitId]);
  if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
}
