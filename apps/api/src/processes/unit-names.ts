import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';

/** What units are called. */
@Injectable()
export class UnitNames {
  constructor(private readonly database: Database) {}

  /** Today's names by id; a unit of another tenant is not among them. */
  today(tenantId: TenantId, units: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ id: string; name: string }>(
        'select id, unit_name_on($1, id, business_today()) as name from units where tenant_id = $1 and id = any ($2::uuid[])',
        [tenantId, units],
      );
      return new Map(rows.map(({ id, name }) => [id, name]));
    });
  }
}
