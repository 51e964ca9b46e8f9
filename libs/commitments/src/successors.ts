import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Side } from './domain/parties.js';
import { holds } from './read-models/holds.js';

const HOLDS = `select ${holds('$2', "'ASSIGNER'", '$3', '$4')} as holds`;

/** Who may take a party's place: whoever heads the unit now and signs for it; above him, who assigns there. */
@Injectable()
export class Successors {
  constructor(
    private readonly organization: Organization,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws SIGNATORY_NOT_HEAD, NOT_A_SIGNATORY or NOT_AN_ASSIGNER, as of today. */
  async demand(side: Side, unitId: UnitId, to: PersonId): Promise<void> {
    const today = dateOf(await this.clock.now());
    if (side === 'SIGNATORY') {
      const head = await this.organization.headOf(unitId, today);
      if (head?.head !== to) throw new RuleBroken('SIGNATORY_NOT_HEAD', { unitId });
      if (!head.signs) throw new RuleBroken('NOT_A_SIGNATORY', { unitId });
      return;
    }
    const { tenantId } = currentJourney().actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ holds: boolean }>(HOLDS, [tenantId, to, unitId, today]),
    );
    if (!rows[0]?.holds) throw new RuleBroken('NOT_AN_ASSIGNER', { unitId });
  }
}
