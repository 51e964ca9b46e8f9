import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Units that help with lines of plans that were approved: they see these plans. */
export class PlanHelpers1700000035000 implements MigrationInterface {
  name = 'PlanHelpers1700000035000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.plan_helpers (
        tenant_id uuid not null,
        plan_id uuid not null,
        helper text not null,
        finding_id uuid,
        unit_id uuid not null,
        constraint plan_helpers_pkey primary key (tenant_id, plan_id, helper)
      );
      create index plan_helpers_of_finding on camket.plan_helpers (tenant_id, finding_id);
      ${tenantWall('plan_helpers')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
