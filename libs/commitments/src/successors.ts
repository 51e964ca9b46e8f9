import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { Side } from './domain/parties.js';
import { holds } from '#libs/platform/src/reading/holds.js';

const LAST_DAY = 'select valid_to as last from units where tenant_id = $1 and id = $2';

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
    const [row] = await this.ask<{ holds: boolean }>(HOLDS, [to, unitId, today]);
    if (!row?.holds) throw new RuleBroken('NOT_AN_ASSIGNER', { unitId });
  }

  /** Throws UNIT_STANDS for a unit that still stood on that day: only what is left behind passes to another. */
  async demandEnded(unitId: UnitId, on: LocalDate): Promise<void> {
    const [row] = await this.ask<{ last: LocalDate | null }>(LAST_DAY, [unitId]);
    const last = row?.last ?? null;
    if (last === null || last >= on) throw new RuleBroken('UNIT_STANDS', { unitId });
  }

  private ask<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(
      tenantId,
      async (client) => (await client.query<Row>(text, [tenantId, ...values])).rows,
    );
  }
}
