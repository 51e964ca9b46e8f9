import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a province is told of remediation at a glance. */
export class RemediationOverview1700000032000 implements MigrationInterface {
  name = 'RemediationOverview1700000032000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index duties_lines_of_unit on camket.duties (tenant_id, unit_id, due_at) include (due_on)
        where kind = 'LINE' and state = 'OPEN' and submitted_at is null;
      create index findings_by_unit_and_day on camket.findings (tenant_id, unit_id, issued_on, status) include (repeat_of);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
