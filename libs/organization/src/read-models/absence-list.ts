import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { literally } from '#libs/platform/src/lists/literally.js';
import { folded } from '../personal-details.js';
import type { ListedAbsence } from './listed-person.js';
import { ABSENCE, visible } from './person-parts.js';

/** A person's absences with the version of his stream, which whoever changes them sends back. */
export interface ListedAbsences {
  readonly id: string;
  readonly version: number;
  readonly absences: ListedAbsence[];
}

export interface ListedDeputy {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
  readonly unit: { readonly id: string; readonly name: string };
}

const ABSENCES = `
  select p.id, p.version, coalesce((
    select jsonb_agg(${ABSENCE} order by o.valid_from desc) from absences o
    where o.tenant_id = $1 and o.person_id = p.id), '[]') as absences
  from persons p where p.tenant_id = $1 and p.id = $5 and ${visible('p')}`;

/** Those on one line of the tree with the person `$5`, whose names match `$6`; more than these are searched for by name. */
const DEPUTIES = `
  select d.id, d.name, post_on($1, d.id, $2) as post,
    jsonb_build_object('id', d.unit_id, 'name', unit_name_on($1, d.unit_id, $2)) as unit
  from persons p join people d on d.tenant_id = $1 and d.id <> p.id
  join lateral (
    select min(case when c.depth = 0 then 0 when c.unit_id = p.unit_id then 1 else 2 end) as distance from unit_closure c
    where c.tenant_id = $1 and c.valid_from <= $2 and (c.valid_to is null or c.valid_to >= $2)
      and (c.unit_id = p.unit_id and c.ancestor_id = d.unit_id or c.unit_id = d.unit_id and c.ancestor_id = p.unit_id)) line
    on line.distance is not null
  where p.tenant_id = $1 and p.id = $5 and ${visible('p')} and d.search like $6
  order by line.distance, d.name, d.id limit 20`;

/** Who is away when, and who could stand in, for whoever may see the person. */
@Injectable()
export class AbsenceList {
  constructor(private readonly database: Database) {}

  /** All that were ever recorded, the latest first. */
  async of(reader: Actor, personId: string): Promise<ListedAbsences> {
    const [found] = await this.query<ListedAbsences>(reader, ABSENCES, [personId]);
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'person', id: personId });
    return found;
  }

  /** Those of the same unit, then of units above, then below. */
  deputies(reader: Actor, personId: string, search = ''): Promise<ListedDeputy[]> {
    return this.query<ListedDeputy>(reader, DEPUTIES, [personId, `%${literally(folded(search))}%`]);
  }

  private query<Row extends object>(
    { tenantId, personId, grants }: Actor,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const units = grants.map((grant) => grant.unit);
    return this.database.inTenant(tenantId, async (client) => {
      const today = (await client.query<{ today: string }>('select business_today() as today')).rows[0]
        ?.today;
      return (await client.query<Row>(text, [tenantId, today, units, personId, ...values])).rows;
    });
  }
}
