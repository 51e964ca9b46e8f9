import { foldTallies } from '../../dist/libs/duties/src/fold-tallies.js';

/** What an inspection of each unit left: two lines a finding, a plan a unit, all approved; a third of the findings came back. */
const INSPECTION = `
  insert into inspections (tenant_id, id, version, status, unit_id, title, decision_number, decision_on, from_on, to_on, contents, lead_id,
    findings, conclusion_number, conclusion_on)
  values ($1, md5('inspection')::uuid, 1, 'CONCLUDED', $2, 'Kiểm tra', '1/QĐ', '2024-01-02', '2024-01-02', '2024-01-31', '[]',
    md5('lead')::uuid, 0, '1/TB', '2024-02-01')`;

const FINDINGS = `
  insert into findings (tenant_id, id, version, status, inspection_id, number, conclusion_number, unit_id, content, kind, severity,
    severity_name, seen, answerer_id, repeat_of, issued_at, issued_on, reply_by, remedy_by, ended_at, exception_asked, by_sample)
  select $1, md5('finding ' || n)::uuid, 3, case when n <= $3 / 2 then 'OPEN' else 'REMEDIED' end, md5('inspection')::uuid, n, '1/TB',
    ($2::uuid[])[1 + n % cardinality($2::uuid[])], 'PROCEDURES', 'SHORTCOMING', 'MODERATE', '{"vi": "Vừa", "en": "Moderate"}',
    'Còn tình trạng trễ hẹn trong giải quyết thủ tục hành chính', md5('head')::uuid, case when n % 3 = 0 then md5('earlier')::uuid end,
    '2024-02-01 02:00Z', '2024-02-01', '2024-02-08', '2024-06-14', case when n > $3 / 2 then timestamptz '2024-02-20' end, false, false
  from generate_series(1, $4::int / 2) n`;

const PLANS = `
  insert into remediation_plans (tenant_id, id, version, status, inspection_id, unit_id, head_id, lead_id, findings, asked_on, plan_by,
    edition, approved_edition, approved_at, small_changes, draft_lines, lines, settled, claimed)
  select $1, md5('plan ' || n)::uuid, 4, 'APPROVED', md5('inspection')::uuid, unit, md5('head')::uuid, md5('lead')::uuid, 72, '2024-02-01',
    '2024-02-22', 1, 1, '2024-02-10', 0, 144, 144, 0, 0
  from unnest($2::uuid[]) with ordinality u (unit, n)`;

const LINES = `
  insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
    due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at, submitted_at,
    closed_at, correlation_id)
  select $1, md5('duty ' || n)::uuid, 'LINE', 'remediation-plan', md5('plan ' || 1 + n % cardinality($2::uuid[]))::uuid,
    md5('line ' || n)::uuid::text, 1, md5('owner ' || n % 5000)::uuid, md5('lead')::uuid, ($2::uuid[])[1 + n % cardinality($2::uuid[])],
    'Rà soát hằng ngày hồ sơ sắp đến hạn', case when n <= $3 then 'OPEN' else 'DONE' end, 'DATE', day + interval '17 hours', day, 1, '{}',
    day + interval '17 hours', day, '2024-02-10 02:00Z', case when n <= $3 and n % 10 = 0 then timestamptz '2024-02-12' end,
    case when n > $3 then timestamptz '2024-02-20' end, md5('correlation ' || n)::uuid
  from generate_series(1, $4::int) n cross join lateral (select date '2024-02-15' + (n * 7919::bigint % 120)::int as day) d`;

/**
 * Lines of plans in each of the units, so many of them open and half as many done, with their findings, due over four months, a fifth
 * of which lies behind; their tallies are folded.
 * @param {import('pg').Pool} owner
 * @param {{ tenantId: string, root: string, units: string[], open: number }} lines
 */
export async function fillLines(owner, { tenantId, root, units, open }) {
  const all = open * 1.5;
  await owner.query(INSPECTION, [tenantId, root]);
  await owner.query(FINDINGS, [tenantId, units, open, all]);
  await owner.query(PLANS, [tenantId, units]);
  await owner.query(LINES, [tenantId, units, open, all]);
  await foldTallies({ query: (text, values) => owner.query(text, values) }, () => true, 500_000);
  await owner.query('vacuum analyze');
}
