import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { countedByHead } from './counted-by-head.js';
import { ALWAYS, readSubtree } from './report-reader.js';
import { SUBTREE } from './tallied.js';

// Unit by unit along an index: of a hundred thousand open duties one of each is read.
const NEXT = `
  with ${SUBTREE}
  select b.head_id as id, min(d.due_on) as "nextDue"
  from below b cross join lateral (
    select due_on from duties
    where tenant_id = $1 and unit_id = b.unit_id and kind = $4 and state = 'OPEN' and submitted_at is null
      and due_at > $5::timestamptz
    order by due_at limit 1) d
  group by b.head_id`;

interface NextRow {
  readonly id: string;
  readonly nextDue: LocalDate;
}

type Standing = Awaited<ReturnType<typeof countedByHead>>['rows'][number] & {
  /** The next day on which one of the open duties that nobody said to be done is due. */
  readonly nextDue: LocalDate | null;
};

/** How the duties of one kind stand in a subtree of today's tree, whatever was due when. */
@Injectable()
export class StandingByUnit {
  constructor(private readonly database: Database) {}

  /** The unit itself first, then those right below it. Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async read(actor: Actor, unitId: string, kind: string) {
    const { tenantId } = actor;
    return this.database.inTenant(tenantId, async (client) => {
      const subtree = await readSubtree(client, actor, unitId, ALWAYS);
      const counted = await countedByHead(client, tenantId, subtree, undefined, kind);
      const { unit, asOf, treeOn } = subtree;
      const next = await client.query<NextRow>(NEXT, [tenantId, unitId, treeOn, kind, asOf]);
      const nextDues = new Map(next.rows.map((row) => [row.id, row.nextDue]));
      const rows = counted.rows.map((row): Standing => ({
        ...row,
        nextDue: nextDues.get(row.unit.id) ?? null,
      }));
      return { unit, asOf, treeOn, rows };
    });
  }
}
