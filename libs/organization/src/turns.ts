import { Injectable } from '@nestjs/common';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { Database } from '#libs/platform/src/database/database.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** More lost turns than this in a row mean an import that should be one use case. */
const ATTEMPTS = 50;

/**
 * Some rules look at several streams: a parent must outlive its units, somebody must stay administrator. Changes under
 * such a rule number themselves; whoever commits a number second looks again before he decides.
 */
@Injectable()
export class Turns {
  constructor(private readonly database: Database) {}

  /** `work` looks, decides, and commits `turn` beside its events. */
  async take<T>(work: (turn: SideRow) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const turn = (await this.last()) + 1;
      try {
        return await work({ table: 'turns', identity: [], row: { turn } });
      } catch (error) {
        if (violatedConstraint(error) !== 'turns_pkey' || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private last(): Promise<number> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<{ last: number }>(
        'select coalesce(max(turn), 0) as last from turns where tenant_id = $1',
        [tenantId],
      );
      return rows[0]?.last ?? 0;
    });
  }
}
