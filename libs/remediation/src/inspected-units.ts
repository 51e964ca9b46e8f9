import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** Which units a side may inspect: those below its own. */
@Injectable()
export class InspectedUnits {
  constructor(
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  /** Throws UNIT_NOT_BELOW with those that are not below the side's own unit today. */
  async demand(unitId: UnitId, units: readonly UnitId[]): Promise<void> {
    const today = dateOf(await this.clock.now());
    const stray: UnitId[] = [];
    for (const unit of units) {
      if (unit === unitId || !(await this.organization.isWithin(unit, unitId, today))) stray.push(unit);
    }
    if (stray.length > 0) throw new RuleBroken('UNIT_NOT_BELOW', { units: stray });
  }
}
