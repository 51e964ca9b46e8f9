import type { Pool } from 'pg';

/** SQL that selects findings whose time for replies is over, and nobody replied. */
export const UNANSWERED = `
  select tenant_id as tenant, id, unit_id as unit from findings
  where status = 'ISSUED' and reply_until <= business_now()`;

/** SQL that selects findings that were accepted until a day which is over. */
export const EXCEPTION_OVER = `
  select tenant_id as tenant, id, unit_id as unit from findings
  where status = 'EXCEPTED' and excepted_at <= business_now()`;

/** SQL that selects findings that were accepted until a day which is near, while nobody was told. */
export const EXCEPTION_RUNS_OUT = `
  select tenant_id as tenant, id, unit_id as unit from findings
  where status = 'EXCEPTED' and exception_warn_at <= business_now() and excepted_at > business_now()`;

/** SQL for the date of a duty while it is not on record that it passed: along this, no look steps over what is. */
const AHEAD = 'case when passed_at >= due_at then null else due_at end';
const AWAITED = `kind = 'LINE' and state = 'OPEN' and submitted_at is null`;

/** SQL that selects lines whose date is over, whatever moved it, and of which that is not on record yet. */
export const DEADLINE_OVER = `
  select tenant_id as tenant, source_id as id, item as line, due_at as "dueAt", due_on as "dueOn" from duties
  where ${AWAITED} and ${AHEAD} <= business_now()`;

/** SQL that selects lines that are shown by something which holds no more. */
export const EVIDENCE_OVER = `
  select tenant_id as tenant, plan_id as id, line_id as line from plan_lines where evidence_until < business_today()`;

/** SQL for the next instant at which something of this falls due that has not yet. */
export const NEXT_DATE = `
  select least(
    (select min(reply_until) from findings where status = 'ISSUED' and reply_until > business_now()),
    (select min(excepted_at) from findings where status = 'EXCEPTED' and excepted_at > business_now()),
    (select min(exception_warn_at) from findings where status = 'EXCEPTED' and exception_warn_at > business_now()),
    (select min(${AHEAD}) from duties where ${AWAITED} and ${AHEAD} > business_now()),
    (select (min(evidence_until) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' from plan_lines
      where evidence_until >= business_today())) as at`;

/** SQL that is true while any of it is to be done. */
export const SOMETHING_DUE = [UNANSWERED, EXCEPTION_RUNS_OUT, EXCEPTION_OVER, DEADLINE_OVER, EVIDENCE_OVER]
  .map((one) => `exists (${one})`)
  .join(' or ');

/** Milliseconds until something of this is to be done: 0 when it is, null when nothing is. */
export async function untilDue(pool: Pool): Promise<0 | null> {
  const { rows } = await pool.query<{ due: boolean }>({
    name: 'remediation_due',
    text: `select ${SOMETHING_DUE} as due`,
  });
  return rows[0]?.due ? 0 : null;
}
