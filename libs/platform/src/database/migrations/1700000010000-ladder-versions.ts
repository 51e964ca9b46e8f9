import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Every version a ladder ever had: what the ledger names stays readable. Replanning is begun by whoever reads the event. */
export class LadderVersions1700000010000 implements MigrationInterface {
  name = 'LadderVersions1700000010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.ladder_versions (
        tenant_id uuid not null,
        ladder_id uuid not null,
        number integer not null,
        rungs jsonb not null,
        most_extensions integer not null,
        published_at timestamptz not null,
        published_by uuid not null,
        until timestamptz,
        constraint ladder_versions_pkey primary key (tenant_id, ladder_id, number)
      );
      ${tenantWall('ladder_versions')}
      grant insert on camket.processes to camket_relay;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
