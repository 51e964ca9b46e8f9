import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Monthly reports of remediation with their frozen figures; when findings were excepted, and who verifies. */
export class RemediationReports1700000031000 implements MigrationInterface {
  name = 'RemediationReports1700000031000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.remediation_reports (
        tenant_id uuid not null,
        report_id uuid not null,
        series_id uuid not null,
        unit_id uuid not null,
        year integer not null,
        number integer not null,
        month text not null,
        as_of timestamptz not null,
        hash text not null,
        issued_at timestamptz not null,
        issued_by uuid not null,
        replaces uuid,
        replaced_by uuid,
        constraint remediation_reports_pkey primary key (tenant_id, series_id, report_id),
        constraint remediation_reports_number unique (tenant_id, unit_id, year, number)
      );
      create unique index remediation_reports_by_id on camket.remediation_reports (tenant_id, report_id);
      create index remediation_reports_by_day on camket.remediation_reports (tenant_id, issued_at, report_id);
      create table camket.remediation_report_contents (
        tenant_id uuid not null,
        report_id uuid not null,
        content text not null,
        constraint remediation_report_contents_pkey primary key (tenant_id, report_id)
      );
      ${tenantWall('remediation_reports')}
      ${tenantWall('remediation_report_contents', { app: 'select, insert' })}

      create table camket.finding_exceptions (
        tenant_id uuid not null,
        finding_id uuid not null,
        exception_id uuid not null,
        from_at timestamptz not null,
        until_at timestamptz,
        constraint finding_exceptions_pkey primary key (tenant_id, finding_id, exception_id)
      );
      ${tenantWall('finding_exceptions')}
      alter table camket.inspection_people add column verifies boolean not null default false;
    `);
    await this.fill(db);
  }

  /** What the streams' own rows say from now on, of what was recorded before. */
  private async fill(db: QueryRunner): Promise<void> {
    await db.query(`
      insert into camket.finding_exceptions (tenant_id, finding_id, exception_id, from_at, until_at)
      select e.tenant_id, e.stream_id, (e.data ->> 'exceptionId')::uuid, (e.data ->> 'at')::timestamptz,
        least((e.data -> 'expires' ->> 'at')::timestamptz, f.ended_at,
          lead((e.data ->> 'at')::timestamptz) over (partition by e.tenant_id, e.stream_id order by e.version))
      from camket.events e join camket.findings f on f.tenant_id = e.tenant_id and f.id = e.stream_id
      where e.stream_type = 'finding' and e.type = 'ExceptionDecided' and jsonb_typeof(e.data -> 'expires') = 'object';

      update camket.inspection_people p set verifies = true
      from (
        select distinct on (tenant_id, stream_id) tenant_id, stream_id, data -> 'team' -> 'verifiers' as verifiers
        from camket.events where stream_type = 'inspection' and type in ('InspectionOpened', 'TeamChanged')
        order by tenant_id, stream_id, version desc) t
      where p.tenant_id = t.tenant_id and p.inspection_id = t.stream_id and t.verifiers ? p.person_id::text;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
