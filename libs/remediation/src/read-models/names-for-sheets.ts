import { Injectable } from '@nestjs/common';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { unitsOf, type Reader } from '#libs/platform/src/reading/reader.js';
import { Names, type Named } from '../sheets/names.js';
import { isBelow } from './visible.js';

interface FoundPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly username: string | null;
  readonly post: string | null;
}

interface FoundUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly under: string | null;
}

/** $2 units, $3 day, $4 people who are named already, wherever they are by now. */
const PEOPLE = `
  select p.id, p.name, a.username, post_on($1, p.id, $3::date) as post
  from people p left join accounts a on a.tenant_id = p.tenant_id and a.person_id = p.id
  where p.tenant_id = $1 and (p.id = any ($4::uuid[]) or ${isBelow('p.unit_id', '$2::uuid[]', '$3::date')})
  order by p.name, p.id`;

const UNITS = `
  select (placed ->> 'id')::uuid as id, placed ->> 'name' as name, placed ->> 'under' as under
  from unnest($2::uuid[]) as u (id) cross join lateral placed_unit_on($1, u.id, $3::date) as placed
  where placed is not null order by name, id`;

/** As a list of units shows them to the reader: below him, and the way up. */
const SEEN = `
  select distinct k.unit_id as id from unit_closure k
  where k.tenant_id = $1 and k.ancestor_id = any ($2::uuid[]) and k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= $3::date)
  union
  select k.ancestor_id from unit_closure k
  where k.tenant_id = $1 and k.unit_id = any ($2::uuid[]) and k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= $3::date)`;

/** Who and what may be named in the cells of a sheet, by every name it goes by. */
@Injectable()
export class NamesForSheets {
  constructor(private readonly database: Database) {}

  /** Those who are registered in the units or below them, and those who are named already. */
  async people(
    { actor: { tenantId }, today }: Reader,
    units: readonly UnitId[],
    named: readonly PersonId[],
  ): Promise<Names<PersonId>> {
    const values = [tenantId, units, today, named];
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<FoundPerson>(PEOPLE, values),
    );
    return new Names(rows.map(personNamed));
  }

  async units({ actor: { tenantId }, today }: Reader, ids: readonly UnitId[]): Promise<Names<UnitId>> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<FoundUnit>(UNITS, [tenantId, ids, today]),
    );
    return new Names(rows.map(unitNamed));
  }

  /** Those that the reader could choose from, and those that are named already. */
  async seenUnits(reader: Reader, named: readonly UnitId[]): Promise<Names<UnitId>> {
    const { tenantId } = reader.actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ id: UnitId }>(SEEN, [tenantId, unitsOf(reader), reader.today]),
    );
    return this.units(reader, [...new Set([...rows.map(({ id }) => id), ...named])]);
  }
}

const personNamed = ({ id, name, username, post }: FoundPerson): Named<PersonId> => ({
  id,
  names: [
    name,
    ...(username === null ? [] : [`${name} (${username})`, username]),
    ...(post === null ? [] : [`${name}, ${post}`, `${name} - ${post}`, post]),
    `${name} (${id})`,
  ],
});

const unitNamed = ({ id, name, under }: FoundUnit): Named<UnitId> => ({
  id,
  names: [name, ...(under === null ? [] : [`${name} (${under})`, `${name}, ${under}`]), `${name} (${id})`],
});
