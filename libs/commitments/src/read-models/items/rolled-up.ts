/**
 * SQL that gives `roll` for a row `i` of commitment_items whose indicator is made of the units below: of the latest readings of the
 * same code and year in the signatories' items in force of all units that lie below its own today, one for each unit that promised it:
 * what several promised before they were merged counts for each of them still. What is itself made of others has no reading and is no
 * part of it, so that a sum over three levels counts nothing twice. `of` counts the units that promised the indicator, `read` those of
 * them that have read it. `$1` is the tenant, `$3` today. The same as `rolledUp` of the domain.
 */
export const ROLLED_UP = `
  left join lateral (
    select case i.roll_up when 'SUM' then sum(one.reading) when 'AVERAGE' then avg(one.reading)
        when 'LOWEST' then min(one.reading) when 'HIGHEST' then max(one.reading) end as value,
      count(one.reading)::int as read, count(*)::int as of, max(one.reading_on) as reading_on
    from (
      select distinct on (s.promised_unit_id) s.reading, s.reading_on
      from unit_closure k
      join commitment_items s on s.tenant_id = $1 and s.unit_id = k.unit_id and s.year = i.year
        and s.indicator_code = i.indicator_code and s.roll_up is null and s.in_force and s.side = 'SIGNATORY'
      where k.tenant_id = $1 and k.ancestor_id = i.unit_id and k.depth > 0
        and k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= $3::date)
      order by s.promised_unit_id, s.reading_on desc nulls last, s.commitment_id, s.item_id) one
    where i.roll_up is not null) roll on i.roll_up is not null`;

/** What the indicator of `i` reads, as it was reported or as \`roll` has it. */
export const READING = 'case when i.roll_up is null then i.reading else roll.value end';

/** Whether that reaches the target; null while nothing was read. */
export const REACHED = `case i.direction when 'AT_LEAST' then ${READING} >= i.target else ${READING} <= i.target end`;

/**
 * How much better than its target it reads, in parts of the target so that indicators can stand beside one another; in its own unit
 * where the target is nothing. What has no reading comes last.
 */
export const DISTANCE = `coalesce(
  (case i.direction when 'AT_LEAST' then 1 else -1 end * (${READING} - i.target) / coalesce(nullif(abs(i.target), 0), 1))::float8,
  'infinity')`;
