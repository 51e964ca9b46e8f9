import type { Pool } from 'pg';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import type { Plan } from '#libs/contracts/src/http/remediation-plans.js';
import type { ReportWorld } from './report-world.js';

/** A finding as far as it is counted. */
export interface WrittenFinding {
  readonly unit: string;
  /** On which it went out. */
  readonly day: string;
  readonly status: Finding['status'];
  readonly repeated: boolean;
  readonly answerer: string;
}

/** A plan as far as it is counted. */
export interface WrittenPlan {
  readonly unit: string;
  readonly day: string;
  readonly status: Plan['status'];
}

/** An inspection that nobody of the world has part in. */
async function inspection(owner: Pool, tenantId: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `insert into inspections (tenant_id, id, version, status, unit_id, title, decision_number, decision_on, from_on, to_on, contents,
       lead_id, findings, conclusion_number, conclusion_on)
     values ($1, gen_random_uuid(), 1, 'CONCLUDED', gen_random_uuid(), 'Kiểm tra', '1/QĐ', '2024-01-02', '2024-01-02', '2024-01-05',
       '[]', gen_random_uuid(), 0, '1/TB', '2024-01-10') returning id`,
    [tenantId],
  );
  return rows[0]?.id ?? '';
}

/** Writes findings straight into their rows. */
export async function writeFindings(
  owner: Pool,
  { tenantId }: ReportWorld,
  findings: readonly WrittenFinding[],
): Promise<void> {
  const rows = findings.map((one, index) => ({ ...one, number: index + 1 }));
  await owner.query(
    `insert into findings (tenant_id, id, version, status, inspection_id, number, conclusion_number, unit_id, content, kind, severity,
       severity_name, seen, answerer_id, repeat_of, issued_at, issued_on, exception_asked, by_sample)
     select $1, gen_random_uuid(), 1, status, $2, number, '1/TB', unit, 'PROCEDURES', 'SHORTCOMING', 'MINOR', '{"vi":"Nhẹ","en":"Minor"}',
       'Còn hồ sơ trễ hẹn', answerer, case when repeated then gen_random_uuid() end, day::timestamptz, day, false, false
     from json_to_recordset($3) f (unit uuid, day date, status text, repeated boolean, answerer uuid, number int)`,
    [tenantId, await inspection(owner, tenantId), JSON.stringify(rows)],
  );
}

/** Writes plans straight into their rows. */
export async function writePlans(
  owner: Pool,
  { tenantId }: ReportWorld,
  plans: readonly WrittenPlan[],
): Promise<void> {
  await owner.query(
    `insert into remediation_plans (tenant_id, id, version, status, inspection_id, unit_id, head_id, lead_id, findings, asked_on,
       small_changes, draft_lines, lines, settled, claimed)
     select $1, gen_random_uuid(), 1, status, $2, unit, gen_random_uuid(), gen_random_uuid(), 1, day, 0, 0, 0, 0, 0
     from json_to_recordset($3) p (unit uuid, day date, status text)`,
    [tenantId, await inspection(owner, tenantId), JSON.stringify(plans)],
  );
}
