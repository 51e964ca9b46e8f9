import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Commitments with their texts, their items at work and what people said of them; duties that wait to be confirmed. */
export class CommitmentsWhole1700000019000 implements MigrationInterface {
  name = 'CommitmentsWhole1700000019000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.remarks (
        tenant_id uuid not null,
        id uuid not null,
        subject_id uuid not null,
        text text not null,
        salt bytea not null,
        constraint remarks_pkey primary key (tenant_id, id)
      );
      create index remarks_of_subject on camket.remarks (tenant_id, subject_id);
      ${tenantWall('remarks', { app: 'select, insert', relay: 'select' })}
    `);

    // What waits for a signature is found by the duty to sign it.
    await db.query(`
      alter table camket.commitments
        add column bound_since date,
        add column edition integer,
        add column supersedes uuid,
        add column pending_hash text,
        add column amendment text,
        add column ended_at timestamptz;
      drop index camket.commitments_to_sign;
      drop index camket.commitments_to_countersign;
      create policy relay on camket.units to camket_relay using (true);
      grant select on camket.units to camket_relay;
      create policy relay on camket.commitments to camket_relay using (true);
      grant select on camket.commitments to camket_relay;
      create index commitments_by_year on camket.commitments (tenant_id, year) where status in ('ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE');
    `);

    await db.query(`
      create table camket.commitment_items (
        tenant_id uuid not null,
        commitment_id uuid not null,
        item_id uuid not null,
        position integer not null,
        unit_id uuid not null,
        year integer not null,
        in_force boolean not null,
        side text not null,
        task text not null,
        product text not null,
        person_id uuid not null,
        status text not null,
        percent numeric not null,
        health text,
        reported_at timestamptz,
        evidence_count integer not null,
        open_subtasks integer not null,
        claimed_at timestamptz,
        confirmed_at timestamptz,
        cause text,
        indicator_code text,
        indicator_name text,
        indicator_unit text,
        direction text,
        roll_up text,
        baseline numeric,
        target numeric,
        reading numeric,
        reading_on date,
        constraint commitment_items_pkey primary key (tenant_id, commitment_id, item_id)
      );
      create index commitment_items_of_unit on camket.commitment_items (tenant_id, unit_id, year);
      create index commitment_items_by_indicator on camket.commitment_items (tenant_id, indicator_code, year)
        where indicator_code is not null;
      ${tenantWall('commitment_items', { relay: 'select' })}

      create table camket.commitment_evidence (
        tenant_id uuid not null,
        commitment_id uuid not null,
        file_id uuid not null,
        item_id uuid not null,
        evidence_id uuid not null,
        evidence_version integer not null,
        sha256 text not null,
        withdrawn boolean not null,
        constraint commitment_evidence_pkey primary key (tenant_id, commitment_id, file_id)
      );
      ${tenantWall('commitment_evidence')}
    `);

    // Who says that it is done waits for the answer, and is not late meanwhile: in time is when it was said.
    await db.query(`
      alter table camket.duties add column submitted_at timestamptz;
      drop index camket.duties_open;
      create index duties_open on camket.duties (tenant_id, due_on, unit_id, kind, due_at) include (submitted_at) where state = 'OPEN';
      create index duties_waiting on camket.duties (tenant_id, due_on, unit_id) where state = 'OPEN' and submitted_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
