import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { literally } from '#libs/platform/src/lists/literally.js';
import { folded } from '../personal-details.js';
import { ABSENCE, visible } from './person-parts.js';
import type { ListedPerson } from './listed-person.js';

export interface PersonQuery {
  readonly unitId?: string | undefined;
  /** With the people of all units below it. */
  readonly below?: 'true' | undefined;
  readonly search?: string | undefined;
  /** The last person of the page before. An id, because names don't belong in addresses and their logs. */
  readonly afterId?: string | undefined;
  readonly limit: number;
}

const POSITIONS = `
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', f.id, 'unit', jsonb_build_object('id', f.unit_id, 'name', unit_name_on($1, f.unit_id, $2)),
    'title', f.title, 'head', f.head, 'from', f.valid_from, 'to', f.valid_to) order by f.valid_from, f.id), '[]')
  from positions f where f.tenant_id = $1 and f.person_id = p.id`;

// Revoked on its first day, a function never held.
const FUNCTIONS = `
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', f.id, 'unit', jsonb_build_object('id', f.unit_id, 'name', unit_name_on($1, f.unit_id, $2)),
    'function', f.function, 'from', f.valid_from, 'to', f.valid_to) order by f.valid_from, f.id), '[]')
  from person_functions f
  where f.tenant_id = $1 and f.person_id = p.id and (f.valid_to is null or f.valid_to >= f.valid_from)`;

const PERSONS = `
  select p.id, p.version, p.name, p.email, p.locked, a.username,
    placed_unit_on($1, p.unit_id, $2) as unit,
    (${POSITIONS}) as positions, (${FUNCTIONS}) as functions,
    (select ${ABSENCE} from absences o
      where o.tenant_id = $1 and o.person_id = p.id and o.valid_from <= $2 and o.valid_to >= $2) as absence
  from people p left join accounts a on a.tenant_id = p.tenant_id and a.person_id = p.id
  where p.tenant_id = $1 and ${visible('p')}`;

const TODAY = 'select business_today() as today';

/** People as the reader may see them: those registered in the subtrees of his functions. */
@Injectable()
export class PersonList {
  constructor(private readonly database: Database) {}

  /** By name in Vietnamese order. One more than asked for tells that there is another page. */
  page(actor: Actor, { unitId, below, search, afterId, limit }: PersonQuery): Promise<ListedPerson[]> {
    const values: unknown[] = [];
    const bound = (value: unknown): string => `$${values.push(value) + 4}`;
    const narrowed = [
      ...(unitId === undefined ? [] : [below ? isBelow(bound(unitId)) : `p.unit_id = ${bound(unitId)}`]),
      ...(search === undefined ? [] : [`p.search like ${bound(`%${literally(folded(search))}%`)}`]),
      ...(afterId === undefined ? [] : [afterPerson(bound(afterId))]),
    ];
    const where = narrowed.map((condition) => ` and ${condition}`).join('');
    return this.query(actor, `${PERSONS}${where} order by p.name, p.id limit ${bound(limit + 1)}`, values);
  }

  async one(actor: Actor, personId: string): Promise<ListedPerson | undefined> {
    const [person] = await this.query(actor, `${PERSONS} and p.id = $5`, [personId]);
    return person;
  }

  private query(
    { tenantId, personId, grants }: Actor,
    text: string,
    values: readonly unknown[],
  ): Promise<ListedPerson[]> {
    const units = grants.map((grant) => grant.unit);
    return this.database.inTenant(tenantId, async (client) => {
      const today = (await client.query<{ today: string }>(TODAY)).rows[0]?.today;
      const { rows } = await client.query<ListedPerson>(text, [tenantId, today, units, personId, ...values]);
      return rows;
    });
  }
}

/** Only after somebody the reader sees: where a stranger's name stands among others tells what it is. */
const afterPerson = (id: string): string =>
  `(p.name, p.id) > (select d.name, d.id from people d where d.tenant_id = $1 and d.id = ${id} and ${visible('d')})`;

const isBelow = (unit: string): string => `exists (
  select from unit_closure k where k.tenant_id = $1 and k.unit_id = p.unit_id and k.ancestor_id = ${unit}
    and k.valid_from <= $2 and (k.valid_to is null or k.valid_to >= $2))`;
