import { Injectable } from '@nestjs/common';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '../database/database.js';

/** The topmost unit of an administration. */
@Injectable()
export class RootUnit {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where nothing is founded yet. */
  async of(tenantId: TenantId): Promise<UnitId> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ root: UnitId | null }>(
        'select root_unit_id as root from level_schemes where tenant_id = $1',
        [tenantId],
      ),
    );
    if (!rows[0]?.root) throw new RuleBroken('NOT_FOUND', { what: 'levels' });
    return rows[0].root;
  }
}
