import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getHeatMap } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { reportPeriod } from '../domain/report-period.js';
import { readHeads, readSubtree } from './report-reader.js';
import { tallied, talliedParameters } from './tallied.js';

interface FoundCell {
  readonly id: string;
  readonly month: string;
  readonly due: number;
  readonly late: number;
}

const heatMap = (few: boolean): string => `
  with ${tallied(few, 'part')},
  months as (
    select head_id, key as part, done_on_time + done_late + open as due,
      done_late + case when key < $7::date then open else 0 end as late from cells
    union all
    select head_id, $7::date, 0, overdue from running
    union all
    select head_id, key, 0, -in_time from waiting)
  select head_id as id, to_char(part, 'YYYY-MM') as month, sum(due)::int as due, sum(late)::int as late
  from months group by 1, 2`;

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
    const { tenantId } = actor;
    return this.database.inTenant(tenantId, async (client) => {
      const subtree = await readSubtree(client, actor, unitId, to);
      const { heads, few } = await readHeads(client, tenantId, subtree);
      const { rows } = await client.query<FoundCell>(
        heatMap(few),
        talliedParameters(tenantId, subtree, { from, to }, kind),
      );
      const cells = new Map<string, FoundCell[]>();
      for (const row of rows) cells.set(row.id, [...(cells.get(row.id) ?? []), row]);
      const { unit, asOf, treeOn } = subtree;
      const months = (id: string) => monthsOf(period, cells.get(id) ?? []);
      return {
        unit,
        period,
        from,
        to,
        asOf,
        treeOn,
        rows: heads.map(({ id, name, own, opens }) => ({
          unit: { id, name },
          own,
          opens,
          months: months(id),
        })),
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
