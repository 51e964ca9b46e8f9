import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Queries } from '../queries.js';

/** A person with his name and post of today. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
}

const PEOPLE = `
  select p.id, p.name, post_on($1, p.id, business_today()) as post from people p
  where p.tenant_id = $1 and p.id = any ($2::uuid[])`;

const UNITS = `select id, unit_name_on($1, id, business_today()) as name from unnest($2::uuid[]) as id`;

/** Names of people and units, as they are today. Somebody who is not there any more stands under his id. */
export async function namesOf(
  client: Queries,
  tenantId: TenantId,
  people: readonly PersonId[],
  units: readonly UnitId[],
) {
  const named = await client.query<NamedPerson>(PEOPLE, [tenantId, [...new Set(people)]]);
  const placed = await client.query<{ id: UnitId; name: string | null }>(UNITS, [
    tenantId,
    [...new Set(units)],
  ]);
  const persons = new Map(named.rows.map((row) => [row.id, row]));
  const places = new Map(placed.rows.map((row) => [row.id, row.name]));
  return {
    personNamed: (id: PersonId): NamedPerson => persons.get(id) ?? { id, name: id.slice(0, 8), post: null },
    unitNamed: (id: UnitId): string => places.get(id) ?? id.slice(0, 8),
  };
}
