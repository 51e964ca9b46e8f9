import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Deliveries that were given up can be tried again, and who did so is kept beside how they stood. */
export class TriedAgain1700000017000 implements MigrationInterface {
  name = 'TriedAgain1700000017000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.deliveries add column tries_before integer not null default 0;
      create index deliveries_given_up on camket.deliveries (tenant_id, failed_at desc) where state = 'FAILED';

      create table camket.delivery_retries (
        tenant_id uuid not null,
        delivery_id uuid not null,
        number integer not null,
        retried_at timestamptz not null,
        retried_by uuid not null,
        attempts integer not null,
        failed_at timestamptz not null,
        reason text,
        error text,
        constraint delivery_retries_pkey primary key (tenant_id, delivery_id, number)
      );
      ${tenantWall('delivery_retries', { app: 'select', relay: 'select, insert' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
