import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Templates that commitments are drafted from, with every version they ever had; and which drafts came from which. */
export class CommitmentTemplates1700000021000 implements MigrationInterface {
  name = 'CommitmentTemplates1700000021000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.commitment_templates (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        unit_id uuid not null,
        number integer not null,
        title text not null,
        retired_at timestamptz,
        retired_by uuid,
        remark_id uuid,
        constraint commitment_templates_pkey primary key (tenant_id, id)
      );
      create index commitment_templates_of_unit on camket.commitment_templates (tenant_id, unit_id);
      ${tenantWall('commitment_templates')}

      create table camket.commitment_template_versions (
        tenant_id uuid not null,
        template_id uuid not null,
        number integer not null,
        text jsonb not null,
        published_at timestamptz not null,
        published_by uuid not null,
        constraint commitment_template_versions_pkey primary key (tenant_id, template_id, number)
      );
      ${tenantWall('commitment_template_versions')}

      alter table camket.commitments add column draft_of uuid;
      create index commitments_drafted on camket.commitments (tenant_id, draft_of) where draft_of is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
