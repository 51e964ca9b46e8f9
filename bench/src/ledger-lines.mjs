/**
 * Duties with one line of the ledger each, written by the thousand: what a day on which much falls due looks like. Ids follow
 * from the numbers, so that every run has the same.
 *
 * `$1` tenants, `$2` from and `$3` to which number, `$4` how many owners a tenant has, `$5` the day on which the duties are due.
 */
const DUTIES = `
  insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
    due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at,
    correlation_id)
  select ($1::uuid[])[1 + n % cardinality($1::uuid[])], md5('duty ' || n)::uuid, 'FULFIL', 'commitment', md5('source ' || n)::uuid,
    '', 1, md5('owner ' || n % $4)::uuid, md5('creditor')::uuid, md5('unit ' || n % $4)::uuid,
    'Giải quyết đúng hạn hồ sơ thủ tục hành chính', 'OPEN', 'DATE', $5::date + time '17:00', $5, 1, '{"days": 10}',
    $5::date + time '17:00', $5, timestamptz '2024-01-02 02:00Z', md5('correlation ' || n)::uuid
  from generate_series($2::int, $3::int) n`;

const LINES = `
  insert into reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on,
    remind_at, state, correlation_id)
  select ($1::uuid[])[1 + n % cardinality($1::uuid[])], md5('duty ' || n)::uuid, 'CAMKET.1', 'BEFORE-3', 1, 'REMIND', 0, false,
    false, $4, $5::timestamptz + (n - $7::int) * $6::float8 * interval '1 millisecond', 'PLANNED', md5('correlation ' || n)::uuid
  from generate_series($2::int, $3::int) n`;

/** So many go into one statement. */
const STEP = 250_000;

/**
 * @param {import('pg').Pool} owner
 * @param {{ tenants: string[], from?: number, count: number, owners: number, dueOn: string, remindAt: string | Date, apartMs?: number }} lines
 *   `apartMs` between one line's moment and the next one's
 */
export async function fillLedger(owner, { tenants, from = 1, count, owners, dueOn, remindAt, apartMs = 0 }) {
  for (let next = from; next < from + count; next += STEP) {
    const last = Math.min(next + STEP, from + count) - 1;
    await Promise.all([
      owner.query(DUTIES, [tenants, next, last, owners, dueOn]),
      owner.query(LINES, [tenants, next, last, dueOn, remindAt, apartMs, from]),
    ]);
  }
}
