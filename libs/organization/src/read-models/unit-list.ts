import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';

/** A unit as it was on a day. */
export interface ListedUnit {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly level: string;
  readonly levelName: string;
  readonly parentId: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly head: { readonly id: string; readonly name: string; readonly post: string | null } | null;
}

/** $2 are the units of the reader's functions. Walks the units' own rows, so that what he just did is there. */
const UNITS = `
  with recursive place as (
    select unit_id, name, level, parent_id from unit_versions
    where tenant_id = $1 and valid_from <= $3 and (valid_to is null or valid_to >= $3)),
  below as (
    select unit_id from place where unit_id = any ($2::uuid[])
    union
    select place.unit_id from below join place on place.parent_id = below.unit_id),
  above as (
    select unit_id, parent_id from place where unit_id = any ($2::uuid[])
    union
    select place.unit_id, place.parent_id from above join place on place.unit_id = above.parent_id),
  tree as (
    select unit_id, 0 as depth from place where parent_id is null
    union all
    select place.unit_id, tree.depth + 1 from tree join place on place.parent_id = tree.unit_id)
  select u.id, u.version, place.name, place.level, coalesce(l.name, place.level) as "levelName",
    place.parent_id as "parentId", u.valid_from as "validFrom", u.valid_to as "validTo",
    case when p.person_id is not null then jsonb_build_object('id', p.person_id, 'name', d.name, 'post', p.title) end as head
  from place
  join tree on tree.unit_id = place.unit_id
  join units u on u.tenant_id = $1 and u.id = place.unit_id
  left join levels l on l.tenant_id = $1 and l.code = place.level
    and l.valid_from <= $3 and (l.valid_to is null or l.valid_to >= $3)
  left join positions p on p.tenant_id = $1 and p.unit_id = place.unit_id and p.head
    and p.valid_from <= $3 and (p.valid_to is null or p.valid_to >= $3)
  left join people d on d.tenant_id = $1 and d.id = p.person_id
  where place.unit_id in (select unit_id from below union select unit_id from above)
  order by tree.depth, l.rank, place.name collate "vi-x-icu", u.id`;

@Injectable()
export class UnitList {
  constructor(private readonly database: Database) {}

  /** The subtrees of the reader's functions and the way up to the root, parents before children. */
  read({ tenantId, grants }: Actor, on: LocalDate): Promise<ListedUnit[]> {
    const units = grants.map((grant) => grant.unit);
    return this.database.inTenant(
      tenantId,
      async (client) => (await client.query<ListedUnit>(UNITS, [tenantId, units, on])).rows,
    );
  }
}
