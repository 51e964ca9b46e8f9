import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { BucketCounts, getReport } from '#libs/contracts/src/http/reports.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { reportPart, reportParts, reportPeriod } from '../domain/report-period.js';
import { readSubtree, SUBTREE } from './report-reader.js';
import { MOVED, RUNNING, TALLIED } from './tallied.js';

type Report = ReplyOf<typeof getReport>;

interface FoundRow extends BucketCounts {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly opens: boolean;
}

/** Counted once a unit, then gathered under the heads: a province has many times more tallies than units. */
const REPORT = `
  with ${SUBTREE}, ${TALLIED}, ${RUNNING}, ${MOVED},
  of_unit as (
    select unit_id, sum(done_on_time) as on_time, sum(done_late) as late, sum(done_late_by_original) as late_by_original,
      sum(open) as open, coalesce(sum(open) filter (where part < $7::date), 0) as overdue,
      sum(undated_open) as undated_open, sum(undated_done) as undated_done
    from tallied group by unit_id),
  counted as (
    select b.head_id, sum(u.on_time) as on_time, sum(u.late) as late, sum(u.late_by_original) as late_by_original,
      sum(u.open) as open, sum(u.overdue) as overdue, sum(r.overdue) as running, sum(m.late) as moved,
      sum(u.undated_open) as undated_open, sum(u.undated_done) as undated_done
    from below b join of_unit u using (unit_id) left join running r using (unit_id) left join moved m using (unit_id)
    group by b.head_id)
  select h.head_id as id, n.name, h.depth = 0 as own,
    h.depth = 1 and exists (select from below b where b.head_id = h.head_id and b.depth > 0) as opens,
    coalesce(on_time, 0)::int as "doneOnTime", coalesce(late, 0)::int as "doneLate",
    (coalesce(open, 0) - coalesce(overdue, 0) - coalesce(running, 0))::int as "openInTerm",
    (coalesce(overdue, 0) + coalesce(running, 0))::int as "openOverdue",
    (coalesce(undated_open, 0) + coalesce(undated_done, 0))::int as "noDeadline", coalesce(undated_done, 0)::int as "noDeadlineDone",
    (coalesce(late_by_original, 0) + coalesce(overdue, 0) + coalesce(running, 0) + coalesce(moved, 0))::int as "lateByOriginal",
    (coalesce(on_time, 0) + coalesce(late, 0) + coalesce(open, 0) + coalesce(undated_open, 0) + coalesce(undated_done, 0))::int as total
  from heads h left join counted c using (head_id) cross join lateral (select unit_name_on($1, h.head_id, $3::date) as name) n
  order by h.depth, n.name collate "vi-x-icu", h.head_id`;

/** The four-bucket report of a subtree, made from tallies that each change of a duty has left: never behind its duties. */
@Injectable()
export class FourBuckets {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where the reader may not see the unit. */
  async read(actor: Actor, { unitId, period, kind }: InputOf<typeof getReport>['query']): Promise<Report> {
    const { from, to } = reportPeriod(period);
    return this.database.inTenant(actor.tenantId, async (client) => {
      const { unit, asOf, treeOn } = await readSubtree(client, actor, unitId, to);
      const { rows } = await client.query<FoundRow>(REPORT, [
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
      const counted = rows.map(({ id, name, own, opens, ...counts }) => {
        return { unit: { id, name }, own, opens, counts };
      });
      const total = summed(counted.map(({ counts }) => counts));
      return { unit, period, from, to, asOf, treeOn, total, rows: counted };
    });
  }
}

function summed(counts: readonly BucketCounts[]): BucketCounts {
  const sum = (name: keyof BucketCounts): number => counts.reduce((all, one) => all + one[name], 0);
  return {
    total: sum('total'),
    doneOnTime: sum('doneOnTime'),
    doneLate: sum('doneLate'),
    openInTerm: sum('openInTerm'),
    openOverdue: sum('openOverdue'),
    noDeadline: sum('noDeadline'),
    noDeadlineDone: sum('noDeadlineDone'),
    lateByOriginal: sum('lateByOriginal'),
  };
}
