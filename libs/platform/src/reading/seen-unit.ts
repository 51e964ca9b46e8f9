import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { unitsOf, type Reader } from '#libs/platform/src/reading/reader.js';

/** The name of `$3`, where it lies in a subtree of the units `$4`. */
const SEEN = `
  select unit_name_on($1, $3, $2::date) as name from unit_closure k
  where k.tenant_id = $1 and k.unit_id = $3 and k.ancestor_id = any ($4::uuid[])
    and k.valid_from <= $2::date and (k.valid_to is null or k.valid_to >= $2::date) limit 1`;

interface SeenUnit {
  readonly id: string;
  readonly name: string;
}

/** A unit by the name it bears today. Throws RuleBroken NOT_FOUND where it lies in no subtree over which the reader holds a function. */
export async function seenUnit(client: PoolClient, reader: Reader, unitId: string): Promise<SeenUnit> {
  const name = await nameOf(client, reader, unitId);
  if (name === undefined) throw new RuleBroken('NOT_FOUND', { what: 'unit', id: unitId });
  return { id: unitId, name };
}

async function nameOf(
  client: PoolClient,
  { actor, today }: Reader,
  unitId: string,
): Promise<string | undefined> {
  const asked = [actor.tenantId, today, unitId, unitsOf({ actor, today })];
  return (await client.query<{ name: string }>(SEEN, asked)).rows[0]?.name;
}

/** What units are called, to whoever may see them. */
@Injectable()
export class SeenUnits {
  constructor(private readonly database: Database) {}

  /** Undefined where the unit lies in no subtree over which the reader holds a function: its name is not his to know. */
  name(reader: Reader, unitId: string): Promise<string | undefined> {
    return this.database.inTenant(reader.actor.tenantId, (client) => nameOf(client, reader, unitId));
  }
}
