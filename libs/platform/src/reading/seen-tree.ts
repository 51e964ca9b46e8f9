import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { unitsOf, type Reader } from './reader.js';

const holds = (row: string): string =>
  `${row}.valid_from <= $2::date and (${row}.valid_to is null or ${row}.valid_to >= $2::date)`;

/** The unit with the fewest above it; of several as high, the first by name. */
const WIDEST = `
  select k.unit_id as id from unit_closure k
  where k.tenant_id = $1 and k.ancestor_id = k.unit_id and k.unit_id = any ($3::uuid[]) and ${holds('k')}
  order by (select count(*) from unit_closure a where a.tenant_id = $1 and a.unit_id = k.unit_id and ${holds('a')}),
    unit_name_on($1, k.unit_id, $2::date) collate "vi-x-icu", k.unit_id
  limit 1`;

const ABOVE = `
  select a.ancestor_id as id, unit_name_on($1, a.ancestor_id, $2::date) as name from unit_closure a
  where a.tenant_id = $1 and a.unit_id = $4 and a.depth > 0 and ${holds('a')} and exists (
    select from unit_closure s
    where s.tenant_id = $1 and s.unit_id = a.ancestor_id and s.ancestor_id = any ($3::uuid[]) and ${holds('s')})
  order by a.depth desc`;

/** Where a reader stands in the tree of today. */
@Injectable()
export class SeenTree {
  constructor(private readonly database: Database) {}

  /** The widest unit that he holds a function over. Throws RuleBroken NOT_FOUND where he holds none over any that is still there. */
  async widest(reader: Reader): Promise<string> {
    const [found] = await this.rows<{ id: string }>(reader, WIDEST);
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'unit' });
    return found.id;
  }

  /** The units above one that he sees, the topmost first. */
  above(reader: Reader, unitId: string): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.rows<{ id: string; name: string }>(reader, ABOVE, [unitId]);
  }

  private async rows<Row extends object>(
    reader: Reader,
    text: string,
    more: readonly unknown[] = [],
  ): Promise<Row[]> {
    const { tenantId } = reader.actor;
    const values = [tenantId, reader.today, unitsOf(reader), ...more];
    return (await this.database.inTenant(tenantId, (client) => client.query<Row>(text, values))).rows;
  }
}
