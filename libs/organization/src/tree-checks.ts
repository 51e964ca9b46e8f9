import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** What must hold between units, and between units and levels. Sure only within a turn. */
@Injectable()
export class TreeChecks {
  constructor(private readonly database: Database) {}

  /** The unit exists on the day. */
  async demandUnit(unit: UnitId, on: LocalDate): Promise<void> {
    const { valid_from, valid_to } = await this.unit(unit);
    if (valid_from > on) throw new RuleBroken('UNIT_NOT_YET', { id: unit, from: valid_from });
    if (valid_to !== null && valid_to < on)
      throw new RuleBroken('UNIT_ABOLISHED', { id: unit, on: valid_to });
  }

  /** The unit exists from the day on without an end: what is put under it must not outlive it. */
  async demandParent(unit: UnitId, from: LocalDate): Promise<void> {
    await this.demandUnit(unit, from);
    const { valid_to } = await this.unit(unit);
    if (valid_to !== null) throw new RuleBroken('UNIT_ABOLISHED', { id: unit, on: valid_to });
  }

  /** The units exist, in whatever period. */
  async demandUnits(units: readonly UnitId[]): Promise<void> {
    const found = await this.query<{ id: string }>(
      'select id from units where tenant_id = $1 and id = any ($2)',
      [units],
    );
    const missing = units.find((unit) => !found.some(({ id }) => id === unit));
    if (missing) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: missing });
  }

  async demandLevel(code: string, on: LocalDate): Promise<void> {
    const found = await this.query(
      'select 1 from levels where tenant_id = $1 and code = $2 and valid_from <= $3 and (valid_to is null or valid_to >= $3)',
      [code, on],
    );
    if (found.length === 0) throw new RuleBroken('LEVEL_NOT_VALID', { code, on });
  }

  /** Nothing stands below the unit after its last day. */
  async demandNoneBelow(unit: UnitId, after: LocalDate): Promise<void> {
    const [below] = await this.query<{ unit_id: string; name: string }>(
      `select unit_id, name from unit_versions
       where tenant_id = $1 and parent_id = $2 and (valid_to is null or valid_to > $3) order by valid_from limit 1`,
      [unit, after],
    );
    if (below) throw new RuleBroken('UNITS_BELOW', { id: below.unit_id, name: below.name });
  }

  /** The unit is not put under itself, on the day or under a parent's later place. */
  async demandOutside(unit: UnitId, parent: UnitId, from: LocalDate): Promise<void> {
    const below = await this.query(
      `with recursive below as (
         select $2::uuid as id
         union
         select v.unit_id from below join unit_versions v
           on v.tenant_id = $1 and v.parent_id = below.id and (v.valid_to is null or v.valid_to >= $4))
       select 1 from below where id = $3`,
      [unit, parent, from],
    );
    if (below.length > 0) throw new RuleBroken('WITHIN_ITSELF', { id: parent });
  }

  private async unit(id: UnitId): Promise<{ valid_from: string; valid_to: string | null }> {
    const [found] = await this.query<{ valid_from: string; valid_to: string | null }>(
      'select valid_from, valid_to from units where tenant_id = $1 and id = $2',
      [id],
    );
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'unit', id });
    return found;
  }

  private query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(
      tenantId,
      async (client) => (await client.query<Row>(text, [tenantId, ...values])).rows,
    );
  }
}
