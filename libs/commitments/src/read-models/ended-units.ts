import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listEndedUnits } from '#libs/contracts/src/http/handovers.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { WHEN_BOUND } from './reader.js';

type Ended = ReplyOf<typeof listEndedUnits>['units'][number];

/** What no successor inherits by itself: the unit was split, or abolished without one. What is over and done stays where it was. */
const WAITING = `
  select placed_unit_on(u.tenant_id, u.id, u.valid_to) as unit, u.valid_to as "lastDay",
    (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', unit_name_on($1, s.id, $3)) order by s.place), '[]')
      from (select id::uuid, place from jsonb_array_elements_text(u.successor_ids) with ordinality as e (id, place)) s) as successors,
    jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, u.valid_to)) as signatory,
    count(*)::int as commitments
  from units u
  join commitments c on c.tenant_id = $1 and c.unit_id = u.id
  join people p on p.tenant_id = $1 and p.id = c.signatory_id
  where u.tenant_id = $1 and u.valid_to < $3::date and jsonb_array_length(u.successor_ids) <> 1
    and (c.status in ('ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE') or c.status = 'EXPIRED' and exists (
      select from duties d where d.tenant_id = $1 and d.source_id = c.id and d.kind = 'ITEM' and d.state = 'OPEN'))
    and exists (
      select from unit_closure k
      where k.tenant_id = $1 and k.unit_id = c.unit_id and k.ancestor_id = any ($2::uuid[]) and ${WHEN_BOUND})
  group by u.tenant_id, u.id, u.valid_to, u.successor_ids, p.id, p.name
  order by u.valid_to, unit_name_on(u.tenant_id, u.id, u.valid_to) collate "vi-x-icu", u.id, p.name, p.id`;

/** Units that are no more and whose commitments somebody must pass to another. */
@Injectable()
export class EndedUnits {
  constructor(private readonly database: Database) {}

  /** Those below the units for which the reader assigns or keeps the staff, each with who is bound there still. */
  async waiting({ actor: { tenantId, grants }, today }: Reader): Promise<Ended[]> {
    const units = grants
      .filter((grant) => grant.function === 'ASSIGNER' || grant.function === 'HR_UNIT')
      .map(({ unit }) => unit);
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Ended>(WAITING, [tenantId, units, today]),
    );
    return rows;
  }
}
