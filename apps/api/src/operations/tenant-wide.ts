import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import { Database } from '#libs/platform/src/database/database.js';

/** Who holds a function over the whole tenant: what operators see is not cut to a subtree. */
@Injectable()
export class TenantWide {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_ALLOWED unless the actor holds one of the functions over the topmost unit. */
  async demand(actor: Actor, useCase: string, functions: readonly OfficialFunction[]): Promise<void> {
    const held = actor.grants.filter((grant) => functions.includes(grant.function));
    const root = held.length > 0 ? await this.rootOf(actor) : undefined;
    if (root !== undefined && held.some(({ unit }) => unit === root)) return;
    throw new RuleBroken('NOT_ALLOWED', { useCase, whoCan: functions.map((name) => ({ function: name })) });
  }

  private async rootOf({ tenantId }: Actor): Promise<string | undefined> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ root_unit_id: string }>(
        'select root_unit_id from level_schemes where tenant_id = $1',
        [tenantId],
      );
      return rows[0]?.root_unit_id;
    });
  }
}
