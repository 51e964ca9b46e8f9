import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { reportPart, reportParts, type ReportPeriod } from '../domain/report-period.js';
import { notSubmittedBy } from './bucket-conditions.js';
import { holdsOn, type ReadSubtree } from './report-reader.js';

const COUNTERS = [
  'done_on_time',
  'done_late',
  'done_late_by_original',
  'open',
  'undated_open',
  'undated_done',
];

/** The unit $2 and those right below it on the day $3, and every unit of the subtree with the one under which it is counted. */
export const SUBTREE = `
  heads as materialized (
    select k.unit_id as head_id, k.depth from unit_closure k
    where k.tenant_id = $1 and k.ancestor_id = $2 and k.depth <= 1 and ${holdsOn('k', '$3')}),
  below as materialized (
    select b.unit_id, h.head_id from heads h
    join unit_closure b on b.tenant_id = $1 and b.ancestor_id = h.head_id and (h.depth = 1 or b.depth = 0)
      and ${holdsOn('b', '$3')})`;

const sums = COUNTERS.map((name) => `sum(${name}) as ${name}`).join(', ');

/** What cells are told apart by besides the head: the part of the month, or whether it lies behind the one that runs. */
const KEYS = { part: 'part', behind: 'part < $7::date' } as const;

/** The same for a duty `d`. */
const PART_OF = { part: 'report_part(d.due_on)', behind: 'true' } as const;

/**
 * Tables for `with`. `cells`: what the duties of a subtree add up to, by head and by one of KEYS, from the folded lines and
 * from the fresh ones. `running`: the open duties that are overdue in the part that runs now; in parts behind it every open
 * duty is overdue, in those ahead none is. `moved`: open duties that are late by the first date and not by the one that holds
 * (1), or the other way round (-1). `waiting`: those behind that were said in time to be done: they are not overdue while they
 * wait for the answer. Where few units lie in the subtree, they alone are looked up.
 */
export function tallied(few: boolean, by: keyof typeof KEYS): string {
  const those = few ? 'and unit_id = any (array(select unit_id from below))' : '';
  // Summed up by unit first where that leaves little to join: a third less work for a province.
  const cells = (lines: string): string => `
    select head_id, key, ${sums} from (
      select unit_id, ${KEYS[by]} as key, ${by === 'behind' ? sums : COUNTERS.join(', ')} from duty_tallies
      where tenant_id = $1 and ${lines} and ($4::date[] is null or part = any ($4)) ${those} ${by === 'behind' ? 'group by 1, 2' : ''}) u
    join below using (unit_id) group by head_id, key`;
  const now = '$6::timestamptz';
  return `${SUBTREE},
  cells as (
    ${cells(`not fresh and kind = coalesce($5::text, '')`)} union all
    ${cells('fresh and ($5::text is null or kind = $5)')}),
  running as (
    select b.head_id, count(*) as overdue from duties d join below b using (unit_id)
    where d.tenant_id = $1 and d.state = 'OPEN' and ($5::text is null or d.kind = $5) and d.due_at <= ${now} and ${notSubmittedBy('d.due_at')}
      and d.due_on >= greatest($7::date, $8::date)
      and d.due_on <= least((${now} at time zone 'Asia/Ho_Chi_Minh')::date, $9::date) ${those}
    group by b.head_id),
  waiting as (
    select b.head_id, ${PART_OF[by]} as key, count(*) as in_time from duties d join below b using (unit_id)
    where d.tenant_id = $1 and d.state = 'OPEN' and d.submitted_at < d.due_at and ($5::text is null or d.kind = $5)
      and d.due_on < $7::date and d.due_on between $8::date and $9::date ${those}
    group by 1, 2),
  moved as (
    select b.head_id, sum(case when d.original_due_at < d.due_at then 1 else -1 end) as late
    from duties d join below b using (unit_id)
    where d.tenant_id = $1 and d.state = 'OPEN' and d.original_due_at <> d.due_at and ($5::text is null or d.kind = $5)
      and least(d.original_due_at, d.due_at) <= coalesce(d.submitted_at, ${now})
      and greatest(d.original_due_at, d.due_at) > coalesce(d.submitted_at, ${now})
      and d.due_on between $8::date and $9::date ${those}
    group by b.head_id)`;
}

/** The parameters of a query over these tables; without a period whatever was due when. */
export const talliedParameters = (
  tenantId: string,
  { unit, treeOn, asOf }: ReadSubtree,
  period: ReportPeriod | undefined,
  kind: string | undefined,
): (string | null | readonly LocalDate[])[] => [
  tenantId,
  unit.id,
  treeOn,
  period ? reportParts(period) : null,
  kind ?? null,
  asOf,
  reportPart(dateOf(asOf)),
  period?.from ?? '-infinity',
  period?.to ?? 'infinity',
];
