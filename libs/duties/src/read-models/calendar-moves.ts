import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listCalendarMoves } from '#libs/contracts/src/http/calendars.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { visibleDuty } from './visible-duty.js';

type Moves = ReplyOf<typeof listCalendarMoves>;

const MOST_LISTED = 200;

const VERSION = 'select from calendar_versions where tenant_id = $1 and calendar_id = $2 and number = $3';

// The first ones in the order of the key: a version can have moved a million.
const MOVED = `
  select d.id, d.title, m.before_on as from, m.due_on as to,
    jsonb_build_object('id', d.owner_id, 'name', coalesce(p.name, '–'),
      'post', post_on($1, d.owner_id, business_today())) as owner,
    jsonb_build_object('id', d.unit_id, 'name', coalesce(unit_name_on($1, d.unit_id, business_today()), '–')) as unit
  from (
    select r.duty_id, r.before_on, r.due_on from recomputed_dues r
    join duties d on d.tenant_id = $1 and d.id = r.duty_id
    where r.tenant_id = $1 and r.calendar_id = $4 and r.number = $5 and r.before_on <> r.due_on and ${visibleDuty('d')}
    order by r.duty_id limit ${MOST_LISTED + 1}) m
  join duties d on d.tenant_id = $1 and d.id = m.duty_id
  left join people p on p.tenant_id = $1 and p.id = d.owner_id
  order by m.due_on, d.title, d.id`;

/** Which duties a version of a calendar moved: from which day to which. */
@Injectable()
export class CalendarMoves {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where there is no such version. */
  async of({ tenantId, personId, grants }: Actor, id: string, number: number): Promise<Moves> {
    const units = grants.map(({ unit }) => unit);
    return this.database.inTenant(tenantId, async (client) => {
      const { rowCount } = await client.query(VERSION, [tenantId, id, number]);
      if (rowCount === 0) throw new RuleBroken('NOT_FOUND', { what: 'calendar', id });
      const found = await client.query<Moves['items'][number]>(MOVED, [
        tenantId,
        units,
        personId,
        id,
        number,
      ]);
      return { items: found.rows.slice(0, MOST_LISTED), more: found.rows.length > MOST_LISTED };
    });
  }
}
