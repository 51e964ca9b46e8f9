import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Papers of commitments: what is to be signed elsewhere, and the certificate of what is in force. */
export class Certificates1700000023000 implements MigrationInterface {
  name = 'Certificates1700000023000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.commitments add column pending_edition integer;
      create table camket.commitment_papers (
        tenant_id uuid not null,
        commitment_id uuid not null,
        edition integer not null,
        kind text not null constraint commitment_papers_kind_check check (kind in ('TO_SIGN', 'CERTIFICATE')),
        issuer_unit_id uuid,
        year integer,
        number integer,
        state text not null constraint commitment_papers_state_check check (state in ('WANTED', 'MADE', 'FAILED')),
        wanted_at timestamptz not null,
        attempts integer not null default 0,
        lease_until timestamptz,
        error text,
        file_id uuid,
        made_at timestamptz,
        constraint commitment_papers_pkey primary key (tenant_id, commitment_id, edition, kind),
        constraint commitment_papers_number unique (tenant_id, issuer_unit_id, year, number)
      );
      create index commitment_papers_wanted on camket.commitment_papers (wanted_at) where state = 'WANTED';
      ${tenantWall('commitment_papers', { relay: 'select, insert, update' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
