import { Injectable } from '@nestjs/common';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';

/** Which units have a commitment of a year already. */
@Injectable()
export class CommittedUnits {
  constructor(private readonly database: Database) {}

  /** Drafts don't count, nor does what was taken back or has given way, nor do the commitments named in `except`. */
  among(
    tenantId: TenantId,
    year: number,
    units: readonly UnitId[],
    except: readonly string[],
  ): Promise<ReadonlySet<UnitId>> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ unit: UnitId }>(
        `select distinct unit_id as unit from commitments
         where tenant_id = $1 and year = $2 and unit_id = any ($3::uuid[]) and status in ('ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE', 'EXPIRED')
           and not (id = any ($4::uuid[]))`,
        [tenantId, year, units, except],
      );
      return new Set(rows.map((row) => row.unit));
    });
  }
}
