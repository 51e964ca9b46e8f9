import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** What a province is told of remediation at a glance. */
export class RemediationOverview1700000032000 implements MigrationInterface {
  name = 'RemediationOverview1700000032000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index duties_lines_of_unit on camket.duties (tenant_id, unit_id, due_at) include (due_on)
        where kind = 'LINE' and state = 'OPEN' and submitted_at is null;
      create index findings_by_unit_and_day on camket.findings (tenant_id, unit_id, issued_on, status) include (repeat_of);

      create table camket.plan_line_spans (
        tenant_id uuid not null,
        plan_id uuid not null,
        span text not null,
        line_id uuid not null,
        unit_id uuid not null,
        from_at timestamptz not null,
        due_on date,
        until_at timestamptz,
        settled_at timestamptz,
        constraint plan_line_spans_pkey primary key (tenant_id, plan_id, span)
      );
      create index plan_line_spans_of_unit on camket.plan_line_spans (tenant_id, unit_id);
      ${tenantWall('plan_line_spans')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
