import { Injectable } from '@nestjs/common';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';

/** A commitment as somebody has it before his eyes. */
export interface FoundCommitment {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  /** Of the text that waits for signatures, else of the one that counts. */
  readonly termsHash: string;
}

/** What somebody of the story finds when his moment has come. */
@Injectable()
export class FoundCommitments {
  constructor(private readonly database: Database) {}

  /** Those that stand in a status, or whose amendment does, in the order asked for. */
  in(tenantId: TenantId, status: string, ids: readonly string[]): Promise<FoundCommitment[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<FoundCommitment>(
        `select id, version, status, coalesce(pending_hash, terms_hash, '') as "termsHash" from commitments
         where tenant_id = $1 and id = any ($3::uuid[]) and $2 in (status, amendment) order by array_position($3::uuid[], id)`,
        [tenantId, status, ids],
      );
      return rows;
    });
  }

  /** What is owed for an item, while it is. */
  duties(
    tenantId: TenantId,
    { commitment, item }: { readonly commitment: string; readonly item: string },
  ): Promise<DutyId[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ id: DutyId }>(
        `select id from duties where tenant_id = $1 and source_id = $2 and kind = 'ITEM' and item = $3 and state = 'OPEN'`,
        [tenantId, commitment, item],
      );
      return rows.map(({ id }) => id);
    });
  }
}
