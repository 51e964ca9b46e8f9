import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import {
  Organization,
  type Absence,
  type ChainLink,
  type Headship,
  type UnitHead,
} from '#libs/kernel/src/organization.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import {
  ABSENCES_OF,
  absencesBy,
  CHAINS_ABOVE,
  CHANGES_BETWEEN,
  chainsBy,
  type AwayRow,
  type LinkRow,
} from './chains-above.js';

/**
 * A unit stands where its latest version up to the day puts it. An abolished unit keeps its last place, or nobody could
 * answer any more for what it left behind.
 */
const IS_WITHIN = `
  with recursive up as (
    select unit_id as id from (
      select unit_id from unit_versions where tenant_id = $1 and unit_id = $2 and valid_from <= $4 limit 1) self
    union
    select place.parent_id from up cross join lateral (
      select parent_id from unit_versions
      where tenant_id = $1 and unit_id = up.id and valid_from <= $4 order by valid_from desc limit 1) place
    where place.parent_id is not null)
  select exists (select from up where id = $3) as within`;

/** Whether the holder of the position `p` is signatory over its unit on the day `$3`. */
const SIGNS = `exists (
  select from person_functions f
  where f.tenant_id = $1 and f.person_id = p.person_id and f.unit_id = p.unit_id and f.function = 'SIGNATORY'
    and f.valid_from <= $3 and (f.valid_to is null or f.valid_to >= $3)) as signs`;

const HEAD_OF = `
  select p.person_id as head, ${SIGNS}
  from positions p join units u on u.tenant_id = p.tenant_id and u.id = p.unit_id
  where p.tenant_id = $1 and p.unit_id = $2 and p.head
    and p.valid_from <= $3 and (p.valid_to is null or p.valid_to >= $3)
    and u.valid_from <= $3 and (u.valid_to is null or u.valid_to >= $3)`;

const HEADS_BELOW = `
  with recursive below as (
    select unit_id as id, level from unit_versions
    where tenant_id = $1 and parent_id = $2 and valid_from <= $3 and (valid_to is null or valid_to >= $3)
    union
    select v.unit_id, v.level from below join unit_versions v
      on v.tenant_id = $1 and v.parent_id = below.id and v.valid_from <= $3 and (v.valid_to is null or v.valid_to >= $3))
  select p.unit_id as unit, below.level, p.person_id as head, ${SIGNS}
  from below join positions p
    on p.tenant_id = $1 and p.unit_id = below.id and p.head
      and p.valid_from <= $3 and (p.valid_to is null or p.valid_to >= $3)
  order by p.unit_id`;

const UNITS_OF = 'select id, unit_id as unit from persons where tenant_id = $1 and id = any ($2::uuid[])';

/** From wherever somebody is registered or holds a post that day, upwards. */
const INSIDERS_OF = `
  with recursive up as (
    select person, unit as id from (
      select id as person, unit_id as unit from persons where tenant_id = $1 and id = any ($3::uuid[])
      union
      select person_id, unit_id from positions
      where tenant_id = $1 and person_id = any ($3::uuid[]) and valid_from <= $4 and (valid_to is null or valid_to >= $4)) home
    union
    select up.person, place.parent_id from up cross join lateral (
      select parent_id from unit_versions
      where tenant_id = $1 and unit_id = up.id and valid_from <= $4 order by valid_from desc limit 1) place
    where place.parent_id is not null)
  select distinct person from up where id = any ($2::uuid[])`;

/** Answers from the units' own rows, which are committed with their events: never behind, unlike the closure. */
@Injectable()
export class PostgresOrganization extends Organization {
  constructor(private readonly database: Database) {
    super();
  }

  async isWithin(unit: UnitId, ancestor: UnitId, on: LocalDate): Promise<boolean> {
    const [row] = await this.ask<{ within: boolean }>('is_within', IS_WITHIN, [unit, ancestor, on]);
    return row?.within ?? false;
  }

  async headOf(unit: UnitId, on: LocalDate): Promise<UnitHead | null> {
    const [head] = await this.ask<UnitHead>('head_of', HEAD_OF, [unit, on]);
    return head ?? null;
  }

  async strangersTo(unit: UnitId, people: readonly PersonId[], on: LocalDate): Promise<readonly PersonId[]> {
    const registered = await this.ask<{ id: PersonId; unit: UnitId }>('units_of', UNITS_OF, [people]);
    const strangers: PersonId[] = [];
    for (const person of new Set(people)) {
      const home = registered.find(({ id }) => id === person)?.unit;
      if (home === undefined || (home !== unit && !(await this.isWithin(home, unit, on))))
        strangers.push(person);
    }
    return strangers;
  }

  async insidersOf(
    units: readonly UnitId[],
    people: readonly PersonId[],
    on: LocalDate,
  ): Promise<readonly PersonId[]> {
    const values = [units, people, on];
    const found = await this.ask<{ person: PersonId }>('insiders_of', INSIDERS_OF, values);
    return found.map(({ person }) => person);
  }

  headsBelow(ancestor: UnitId, on: LocalDate): Promise<readonly Headship[]> {
    return this.ask<Headship>('heads_below', HEADS_BELOW, [ancestor, on]);
  }

  async absenceOf(person: PersonId, on: LocalDate, tenant?: TenantId): Promise<Absence | null> {
    return (await this.absencesOf([person], on, tenant)).get(person) ?? null;
  }

  async absencesOf(
    people: readonly PersonId[],
    on: LocalDate,
    tenant?: TenantId,
  ): Promise<ReadonlyMap<PersonId, Absence>> {
    return absencesBy(await this.ask<AwayRow>('absences_of', ABSENCES_OF, [people, on], tenant));
  }

  async chainAbove(unit: UnitId, on: LocalDate, tenant?: TenantId): Promise<readonly ChainLink[]> {
    return (await this.chainsAbove([unit], on, tenant)).get(unit) ?? [];
  }

  async chainsAbove(
    units: readonly UnitId[],
    on: LocalDate,
    tenant?: TenantId,
  ): Promise<ReadonlyMap<UnitId, readonly ChainLink[]>> {
    return chainsBy(units, await this.ask<LinkRow>('chains_above', CHAINS_ABOVE, [units, on], tenant));
  }

  async changesBetween(from: LocalDate, to: LocalDate, tenant?: TenantId): Promise<readonly LocalDate[]> {
    const changes = await this.ask<{ day: LocalDate }>(
      'changes_between',
      CHANGES_BETWEEN,
      [from, to],
      tenant,
    );
    return changes.map(({ day }) => day);
  }

  private ask<Answer extends object>(
    name: string,
    text: string,
    values: unknown[],
    tenant?: TenantId,
  ): Promise<Answer[]> {
    const tenantId = tenant ?? currentJourney().actor.tenantId;
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Answer>({ name, text, values: [tenantId, ...values] });
      return rows;
    });
  }
}
