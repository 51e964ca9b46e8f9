import { Injectable } from '@nestjs/common';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** Which commitments give way to others. */
@Injectable()
export class Superseded {
  constructor(private readonly database: Database) {}

  /** Those that give way once these take force, each with the one it gives way to. */
  by(commitments: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ superseded: string; by: string }>(
        `select supersedes as superseded, id as by from commitments
         where tenant_id = $1 and id = any ($2::uuid[]) and supersedes is not null and status <> 'IN_FORCE'`,
        [tenantId, commitments],
      );
      return new Map(rows.map(({ superseded, by }) => [superseded, by]));
    });
  }
}
