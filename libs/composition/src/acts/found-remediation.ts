import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';

/** What somebody of the story has before his eyes of an inspection and of what follows from it. */
@Injectable()
export class FoundRemediation {
  constructor(private readonly database: Database) {}

  /** The version that he reads; 0 where there is nothing yet. */
  async version(
    tenantId: TenantId,
    of: 'inspections' | 'remediation_plans' | 'inspection_year_plans',
    id: string,
  ): Promise<number> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ version: number }>(`select version from ${of} where tenant_id = $1 and id = $2`, [
        tenantId,
        id,
      ]),
    );
    return rows[0]?.version ?? 0;
  }
}
