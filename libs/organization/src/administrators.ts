import { Injectable } from '@nestjs/common';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** Everybody who administers the whole tree without an end and can sign in, with the function by which he does. */
const LASTING = `
  select f.person_id, f.id from person_functions f
  join persons p on p.tenant_id = f.tenant_id and p.id = f.person_id
  join unit_versions v on v.tenant_id = f.tenant_id and v.unit_id = f.unit_id and v.parent_id is null
  where f.tenant_id = $1 and f.function = 'ADMINISTRATOR' and f.valid_from <= business_today() and f.valid_to is null
    and p.account and not p.locked`;

/** An administration never loses its last administrator. Sure only within a turn. */
@Injectable()
export class Administrators {
  constructor(private readonly database: Database) {}

  /** Refuses to take this function, or all of the person's where none is named, from the last one who administers all. */
  async demandAnother(personId: PersonId, grantId?: string): Promise<void> {
    const { tenantId } = currentJourney().actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ person_id: string; id: string }>(LASTING, [tenantId]),
    );
    const taken = rows.filter((row) => row.person_id === personId && (grantId ?? row.id) === row.id);
    if (taken.length > 0 && taken.length === rows.length) throw new RuleBroken('LAST_ADMINISTRATOR');
  }
}
