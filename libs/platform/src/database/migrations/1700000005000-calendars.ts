import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Working calendars with every version they ever had, and who is away when. */
export class Calendars1700000005000 implements MigrationInterface {
  name = 'Calendars1700000005000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.calendars (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        scope text not null,
        unit_id uuid not null,
        level text,
        name text not null,
        label text not null,
        covered_from date,
        covered_to date,
        confirmed_to date,
        office_hours jsonb,
        transfer_cut text,
        constraint calendars_pkey primary key (tenant_id, id)
      );
      create table camket.calendar_days (
        tenant_id uuid not null,
        calendar_id uuid not null,
        date date not null,
        kind text not null,
        label text not null,
        source text not null,
        provisional boolean not null,
        constraint calendar_days_pkey primary key (tenant_id, calendar_id, date)
      );
      create table camket.calendar_versions (
        tenant_id uuid not null,
        calendar_id uuid not null,
        number integer not null,
        label text not null,
        document text not null,
        note text not null,
        changes jsonb not null,
        applied_at timestamptz not null,
        applied_by uuid not null,
        constraint calendar_versions_pkey primary key (tenant_id, calendar_id, number)
      );
      create table camket.absences (
        tenant_id uuid not null,
        person_id uuid not null,
        id uuid not null,
        valid_from date not null,
        valid_to date not null,
        deputy_id uuid,
        constraint absences_pkey primary key (tenant_id, person_id, id)
      );
      ${tenantWall('calendars', { relay: 'select' })}
      ${tenantWall('calendar_days', { relay: 'select' })}
      ${tenantWall('calendar_versions', { relay: 'select' })}
      ${tenantWall('absences', { relay: 'select' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
