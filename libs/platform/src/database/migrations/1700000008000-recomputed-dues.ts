import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Which duties a version of a calendar moved, and what is needed to find them without reading every explanation. */
export class RecomputedDues1700000008000 implements MigrationInterface {
  name = 'RecomputedDues1700000008000';

  async up(db: QueryRunner): Promise<void> {
    // The day a term is counted from, out of the explanation in force: with the due day the stretch that a calendar decides on.
    await db.query(`
      alter table camket.duties add column counted_from text collate "C" generated always as (
        case when moved_version = stated_version then moved_explanation else stated_explanation end ->> 'from') stored;
      create table camket.recomputed_dues (
        tenant_id uuid not null,
        calendar_id uuid not null,
        number integer not null,
        duty_id uuid not null,
        owner_id uuid not null,
        before_on date not null,
        due_on date not null,
        constraint recomputed_dues_pkey primary key (tenant_id, calendar_id, number, duty_id)
      );
      create index recomputed_dues_of_owner on camket.recomputed_dues (tenant_id, calendar_id, number, owner_id);
      ${tenantWall('recomputed_dues', { app: 'select, insert, update' })}
      grant insert on camket.processes to camket_relay;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
