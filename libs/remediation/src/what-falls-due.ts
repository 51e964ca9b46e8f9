import type { Pool } from 'pg';

/** SQL that selects findings whose time for replies is over, and nobody replied. */
export const UNANSWERED = `
  select tenant_id as tenant, id, unit_id as unit from findings
  where status = 'ISSUED' and reply_until <= business_now()`;

/** SQL that selects findings that were accepted until a day which is over. */
export const EXCEPTION_OVER = `
  select tenant_id as tenant, id, unit_id as unit from findings
  where status = 'EXCEPTED' and excepted_at <= business_now()`;

/** SQL that selects lines whose date is over, whatever moved it, and of which that is not on record yet. */
export const DEADLINE_OVER = `
  select d.tenant_id as tenant, d.source_id as id, d.item as line, d.due_at as "dueAt", d.due_on as "dueOn"
  from duties d join plan_lines l on l.tenant_id = d.tenant_id and l.plan_id = d.source_id and l.line_id = d.item::uuid
  where d.kind = 'LINE' and d.state = 'OPEN' and d.submitted_at is null and d.due_at <= business_now()
    and (l.passed_on is null or l.passed_on < d.due_on)`;

/** SQL that selects lines that are shown by something which holds no more. */
export const EVIDENCE_OVER = `
  select tenant_id as tenant, plan_id as id, line_id as line from plan_lines where evidence_until < business_today()`;

/** SQL for the next instant at which something of this falls due that has not yet. */
export const NEXT_DATE = `
  select least(
    (select min(reply_until) from findings where status = 'ISSUED' and reply_until > business_now()),
    (select min(excepted_at) from findings where status = 'EXCEPTED' and excepted_at > business_now()),
    (select min(due_at) from duties
      where kind = 'LINE' and state = 'OPEN' and submitted_at is null and due_at > business_now()),
    (select (min(evidence_until) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' from plan_lines
      where evidence_until >= business_today())) as at`;

/** SQL that is true while any of it is to be done. */
export const SOMETHING_DUE = [UNANSWERED, EXCEPTION_OVER, DEADLINE_OVER, EVIDENCE_OVER]
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
