/**
 * A table for `with`: `tallied`, what the duties of single units add up to, by unit and part of a month. Folded lines of all
 * kinds together are called ''. Parameters: $1 tenant, $4 parts, $5 kind, null for all.
 */
export const TALLIED = `
  tallied as (
    select unit_id, part, done_on_time, done_late, done_late_by_original, open, undated_open, undated_done
    from duty_tallies where tenant_id = $1 and not fresh and kind = coalesce($5::text, '') and part = any ($4::date[])
    union all
    select unit_id, part, done_on_time, done_late, done_late_by_original, open, undated_open, undated_done
    from duty_tallies where tenant_id = $1 and fresh and ($5::text is null or kind = $5) and part = any ($4::date[]))`;

/**
 * A table for `with`: `running`, the open duties that are overdue in the part of the month that runs now, by unit. In parts
 * behind it every open duty is overdue, in those ahead none is. Further parameters: $6 now, $7 the first day of the running
 * part, $8 and $9 the period.
 */
export const RUNNING = `
  running as (
    select unit_id, count(*) as overdue from duties
    where tenant_id = $1 and state = 'OPEN' and ($5::text is null or kind = $5) and due_at <= $6::timestamptz
      and due_on >= greatest($7::date, $8::date) and due_on <= least(($6::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, $9::date)
    group by unit_id)`;

/**
 * A table for `with`: `moved`, open duties that are late by the first date and not by the one that holds (1), or the other
 * way round (-1), by unit. Parameters as above.
 */
export const MOVED = `
  moved as (
    select unit_id, sum(case when original_due_at < due_at then 1 else -1 end) as late from duties
    where tenant_id = $1 and state = 'OPEN' and original_due_at <> due_at and ($5::text is null or kind = $5)
      and least(original_due_at, due_at) <= $6::timestamptz and greatest(original_due_at, due_at) > $6::timestamptz
      and due_on between $8::date and $9::date
    group by unit_id)`;
