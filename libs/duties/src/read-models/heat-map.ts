import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getHeatMap } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { reportPart, reportParts, reportPeriod } from '../domain/report-period.js';
import { readSubtree, SUBTREE } from './report-reader.js';
import { RUNNING, TALLIED } from './tallied.js';

interface FoundCell {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly opens: boolean;
  readonly month: string | null;
  readonly due: number;
  readonly late: number;
}

const HEAT_MAP = `
  with ${SUBTREE}, ${TALLIED}, ${RUNNING},
  of_unit as (
    select unit_id, to_char(part, 'YYYY-MM') as month, sum(done_on_time + done_late + open) as due,
      sum(done_late) + coalesce(sum(open) filter (where part < $7::date), 0) as late
    from tallied group by unit_id, 2
    union all
    select unit_id, to_char($7::date, 'YYYY-MM'), 0, overdue from running),
  cells as (
    select b.head_id, u.month, sum(u.due)::int as due, sum(u.late)::int as late
    from below b join of_unit u using (unit_id) group by b.head_id, u.month)
  select h.head_id as id, n.name, h.depth = 0 as own,
    h.depth = 1 and exists (select from below b where b.head_id = h.head_id and b.depth > 0) as opens, c.month, c.due, c.late
  from heads h left join cells c using (head_id) cross join lateral (select unit_name_on($1, h.head_id, $3::date) as name) n
  order by h.depth, n.name collate "vi-x-icu", h.head_id, c.month`;

/** How much of what was due was late, unit by unit and month by month. */
@Injectable()
export class HeatMap {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async read(
    actor: Actor,
    { unitId, year, kind }: InputOf<typeof getHeatMap>['query'],
  ): Promise<ReplyOf<typeof getHeatMap>> {
    const period = String(year);
    const { from, to } = reportPeriod(period);
    return this.database.inTenant(actor.tenantId, async (client) => {
      const { unit, asOf, treeOn } = await readSubtree(client, actor, unitId, to);
      const { rows } = await client.query<FoundCell>(HEAT_MAP, [
        actor.tenantId,
        unitId,
        treeOn,
        reportParts({ from, to }),
        kind ?? null,
        asOf,
        reportPart(dateOf(asOf)),
        from,
        to,
      ]);
      const units = new Map<string, FoundCell[]>();
      for (const row of rows) units.set(row.id, [...(units.get(row.id) ?? []), row]);
      return {
        unit,
        period,
        from,
        to,
        asOf,
        treeOn,
        rows: [...units.values()].flatMap((cells) => {
          const [first] = cells;
          if (!first) return [];
          const { id, name, own, opens } = first;
          return [{ unit: { id, name }, own, opens, months: monthsOf(period, cells) }];
        }),
      };
    });
  }
}

const monthsOf = (year: string, cells: readonly FoundCell[]) =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const cell = cells.find((one) => one.month === month);
    return { month, due: cell?.due ?? 0, late: cell?.late ?? 0 };
  });
