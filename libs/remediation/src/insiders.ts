import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { doerNow } from './doer.js';
import { handsOf } from './domain/hands.js';
import { helpingUnits, type Helpers, type PlanLine } from './domain/plan-line.js';
import { demandOutsideUnits, everybodyOf, type Team } from './domain/team.js';

/** Who is of a unit and who is not, today. */
@Injectable()
export class Insiders {
  constructor(
    private readonly organization: Organization,
    private readonly clock: Clock,
  ) {}

  /** Those who act on this journey and are of one of the units or below it: registered there, or by a post that they hold. */
  amongDoers(...units: readonly UnitId[]): Promise<readonly PersonId[]> {
    return this.among(handsOf(doerNow()), units);
  }

  /** The same of any people. */
  async among(people: readonly PersonId[], units: readonly UnitId[]): Promise<readonly PersonId[]> {
    return this.organization.insidersOf(units, people, await this.today());
  }

  /** Throws TEAM_OF_THE_UNIT where who decides or verifies is of one of the units that are inspected. */
  async demandTeamOutside(team: Team, units: readonly UnitId[]): Promise<void> {
    demandOutsideUnits(team, await this.among(everybodyOf(team), units));
  }

  /** Throws PERSON_OUTSIDE_UNIT where any of the people is of another unit. */
  async demand(unitId: UnitId, people: readonly PersonId[]): Promise<void> {
    if (people.length === 0) return;
    const strangers = await this.organization.strangersTo(unitId, people, await this.today());
    if (strangers.length > 0) throw new RuleBroken('PERSON_OUTSIDE_UNIT', { people: strangers });
  }

  /** Who heads each of the units. Throws UNIT_WITHOUT_HEAD with those where nobody does. */
  async headsOf(units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, PersonId>> {
    const heads = await this.headsWhere(units);
    const vacant = units.filter((unit) => !heads.has(unit));
    if (vacant.length > 0) throw new RuleBroken('UNIT_WITHOUT_HEAD', { units: [...new Set(vacant)] });
    return heads;
  }

  /** Who heads each of the units that help with lines. */
  async helpersWith(lines: readonly PlanLine[]): Promise<Helpers> {
    return Object.fromEntries(await this.headsWhere(helpingUnits(lines)));
  }

  /** Who heads each of the units, where somebody does. */
  private async headsWhere(units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, PersonId>> {
    const today = await this.today();
    const heads = new Map<UnitId, PersonId>();
    for (const unit of new Set(units)) {
      const found = await this.organization.headOf(unit, today);
      if (found) heads.set(unit, found.head);
    }
    return heads;
  }

  private async today() {
    return dateOf(await this.clock.now());
  }
}
