import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { Database } from '#libs/platform/src/database/database.js';
import { Actors } from '#libs/platform/src/processes/actors.js';

/** Resolves people with the functions they hold today, as a session would. */
@Injectable()
export class PostgresActors extends Actors {
  constructor(private readonly database: Database) {
    super();
  }

  /** Throws RuleBroken NOT_ALLOWED once the person is locked or unknown. */
  async resolve(tenantId: TenantId, personId: PersonId, onBehalfOf: PersonId | null): Promise<Actor> {
    // Nobody, and so without any function: what it records asks for none.
    if (personId === SYSTEM) return { tenantId, personId, onBehalfOf: null, grants: [] };
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ grants: Grant[] }>(
        `select coalesce(jsonb_agg(jsonb_build_object('function', f.function, 'unit', f.unit_id))
                  filter (where f.id is not null), '[]') as grants
         from persons p left join person_functions f on f.tenant_id = p.tenant_id and f.person_id = p.id
           and f.valid_from <= business_today() and (f.valid_to is null or f.valid_to >= business_today())
         where p.tenant_id = $1 and p.id = $2 and not p.locked group by p.id`,
        [tenantId, personId],
      ),
    );
    if (!rows[0]) throw new RuleBroken('NOT_ALLOWED', { personId });
    return { tenantId, personId, onBehalfOf, grants: rows[0].grants };
  }
}
