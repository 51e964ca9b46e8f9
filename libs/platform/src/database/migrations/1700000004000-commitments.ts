import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** The list of commitments; everything else of a commitment is read from its stream. */
export class Commitments1700000004000 implements MigrationInterface {
  name = 'Commitments1700000004000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.commitments (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        status text not null,
        year integer not null,
        title text not null,
        unit_id uuid not null,
        signatory_id uuid not null,
        assigner_id uuid not null,
        item_count integer not null,
        terms_hash text,
        sign_by date,
        issued_at timestamptz,
        signed_at timestamptz,
        countersigned_at timestamptz,
        constraint commitments_pkey primary key (tenant_id, id)
      );
      create index commitments_of_unit on camket.commitments (tenant_id, unit_id, year);
      create index commitments_to_sign on camket.commitments (tenant_id, signatory_id) where status = 'ISSUED';
      create index commitments_to_countersign on camket.commitments (tenant_id, assigner_id) where status = 'SIGNED';
      ${tenantWall('commitments')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
