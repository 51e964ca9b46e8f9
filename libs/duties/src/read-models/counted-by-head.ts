import type { BucketCounts } from '#libs/contracts/src/http/reports.js';
import type { ReportPeriod } from '../domain/report-period.js';
import type { Queries } from '../queries.js';
import { readHeads, type ReadSubtree } from './report-reader.js';
import { tallied, talliedParameters } from './tallied.js';

interface FoundRow extends BucketCounts {
  readonly id: string;
}

const report = (few: boolean): string => `
  with ${tallied(few, 'behind')},
  counted as (
    select head_id, sum(done_on_time) as on_time, sum(done_late) as late, sum(done_late_by_original) as late_by_original,
      sum(open) as open, coalesce(sum(open) filter (where key), 0) as behind,
      sum(undated_open) as undated_open, sum(undated_done) as undated_done
    from cells group by head_id)
  select head_id as id, on_time::int as "doneOnTime", c.late::int as "doneLate",
    (open - o.overdue)::int as "openInTerm", o.overdue::int as "openOverdue",
    (undated_open + undated_done)::int as "noDeadline", undated_done::int as "noDeadlineDone",
    (late_by_original + o.overdue + coalesce(m.late, 0))::int as "lateByOriginal",
    (on_time + c.late + open + undated_open + undated_done)::int as total
  from counted c left join running r using (head_id) left join moved m using (head_id) left join waiting w using (head_id)
  cross join lateral (select behind - coalesce(w.in_time, 0) + coalesce(r.overdue, 0) as overdue) o`;

/** A row of a report, with what is counted in it. */
interface CountedHead {
  readonly unit: { readonly id: string; readonly name: string };
  readonly own: boolean;
  readonly opens: boolean;
  readonly counts: BucketCounts;
}

/** The four buckets of a subtree, head by head, and what they add up to; without a period whatever was due when. */
export async function countedByHead(
  client: Queries,
  tenantId: string,
  subtree: ReadSubtree,
  period: ReportPeriod | undefined,
  kind: string | undefined,
): Promise<{ total: BucketCounts; rows: CountedHead[] }> {
  const { heads, few } = await readHeads(client, tenantId, subtree);
  const parameters = talliedParameters(tenantId, subtree, period, kind);
  const { rows } = await client.query<FoundRow>(report(few), parameters);
  const found = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  const counted = heads.map(({ id, name, own, opens }) => {
    return { unit: { id, name }, own, opens, counts: found.get(id) ?? NOTHING };
  });
  return { total: summed(counted.map(({ counts }) => counts)), rows: counted };
}

const NOTHING: BucketCounts = {
  total: 0,
  doneOnTime: 0,
  doneLate: 0,
  openInTerm: 0,
  openOverdue: 0,
  noDeadline: 0,
  noDeadlineDone: 0,
  lateByOriginal: 0,
};

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
