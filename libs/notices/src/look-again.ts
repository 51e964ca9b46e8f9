import { Injectable } from '@nestjs/common';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';

/** What waits for an hour is looked at again once somebody chose another. */
@Injectable()
export class LookAgain {
  constructor(private readonly database: Database) {}

  /** Of one person, or of all of a tenant where none is named. */
  async at(tenantId: TenantId, personId?: PersonId): Promise<void> {
    await this.database.inTenant(tenantId, (client) =>
      client.query(
        `update notices set deliver_at = business_now()
         where tenant_id = $1 and ($2::uuid is null or person_id = $2) and handed_at is null
           and reason in ('NEXT_DIGEST', 'OUTSIDE_WINDOW', 'OVER_CAP') and deliver_at > business_now()`,
        [tenantId, personId ?? null],
      ),
    );
  }
}
