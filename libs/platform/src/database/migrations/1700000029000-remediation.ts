import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Inspections, what they found, and the plans by which units remedy it. */
export class Remediation1700000029000 implements MigrationInterface {
  name = 'Remediation1700000029000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.remediation_rules (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        number integer not null,
        rules jsonb not null,
        published_at timestamptz not null,
        published_by uuid not null,
        constraint remediation_rules_pkey primary key (tenant_id, id)
      );
      ${tenantWall('remediation_rules')}

      create table camket.inspection_year_plans (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        unit_id uuid not null,
        year integer not null,
        document_number text not null,
        document_on date not null,
        constraint inspection_year_plans_pkey primary key (tenant_id, id),
        constraint inspection_year_plans_once unique (tenant_id, unit_id, year)
      );
      create table camket.inspection_visits (
        tenant_id uuid not null,
        year_plan_id uuid not null,
        visit_id uuid not null,
        unit_ids jsonb not null,
        month text not null,
        contents jsonb not null,
        constraint inspection_visits_pkey primary key (tenant_id, year_plan_id, visit_id)
      );
      ${tenantWall('inspection_year_plans')}
      ${tenantWall('inspection_visits')}

      create table camket.inspections (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        status text not null,
        unit_id uuid not null,
        title text not null,
        decision_number text not null,
        decision_on date not null,
        year_plan_id uuid,
        visit_id uuid,
        from_on date not null,
        to_on date not null,
        contents jsonb not null,
        lead_id uuid not null,
        findings integer not null,
        conclusion_number text,
        conclusion_on date,
        conclusion_file_id uuid,
        ended_at timestamptz,
        constraint inspections_pkey primary key (tenant_id, id)
      );
      create index inspections_by_day on camket.inspections (tenant_id, from_on, id);
      create table camket.inspection_units (
        tenant_id uuid not null,
        inspection_id uuid not null,
        unit_id uuid not null,
        session_on date,
        questions integer not null,
        answered integer not null,
        not_met integer not null,
        findings integer not null,
        constraint inspection_units_pkey primary key (tenant_id, inspection_id, unit_id)
      );
      create index inspection_units_of_unit on camket.inspection_units (tenant_id, unit_id);
      create table camket.inspection_people (
        tenant_id uuid not null,
        inspection_id uuid not null,
        person_id uuid not null,
        constraint inspection_people_pkey primary key (tenant_id, inspection_id, person_id)
      );
      create index inspection_people_of_person on camket.inspection_people (tenant_id, person_id);
      ${tenantWall('inspections')}
      ${tenantWall('inspection_units')}
      ${tenantWall('inspection_people')}
    `);

    await db.query(`
      create table camket.findings (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        status text not null,
        inspection_id uuid not null,
        number integer not null,
        conclusion_number text not null,
        unit_id uuid not null,
        content text not null,
        kind text not null,
        severity text not null,
        severity_name jsonb not null,
        seen text not null,
        answerer_id uuid not null,
        repeat_of uuid,
        issued_at timestamptz not null,
        issued_on date not null,
        reply_by date,
        reply_until timestamptz,
        counted_at timestamptz,
        remedy_by date,
        exception_asked boolean not null,
        excepted_until date,
        excepted_at timestamptz,
        ended_at timestamptz,
        by_sample boolean not null,
        check_by date,
        effective boolean,
        constraint findings_pkey primary key (tenant_id, id),
        constraint findings_number unique (tenant_id, inspection_id, number)
      );
      create index findings_of_unit on camket.findings (tenant_id, unit_id, status);
      create index findings_to_count on camket.findings (reply_until) where status = 'ISSUED';
      create index findings_excepted on camket.findings (excepted_at) where status = 'EXCEPTED';
      create index findings_repeated on camket.findings (tenant_id, repeat_of) where repeat_of is not null;
      create table camket.remediation_files (
        tenant_id uuid not null,
        source_id uuid not null,
        file_id uuid not null,
        sha256 text not null,
        constraint remediation_files_pkey primary key (tenant_id, source_id, file_id)
      );
      ${tenantWall('findings', { relay: 'select' })}
      ${tenantWall('remediation_files')}

      create table camket.remediation_plans (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        status text not null,
        inspection_id uuid not null,
        unit_id uuid not null,
        head_id uuid not null,
        lead_id uuid not null,
        findings integer not null,
        asked_on date not null,
        plan_by date,
        edition integer,
        pending_edition integer,
        approved_edition integer,
        approved_at timestamptz,
        voided_at timestamptz,
        small_changes integer not null,
        draft_lines integer not null,
        lines integer not null,
        settled integer not null,
        claimed integer not null,
        ended_at timestamptz,
        constraint remediation_plans_pkey primary key (tenant_id, id)
      );
      create index remediation_plans_of_unit on camket.remediation_plans (tenant_id, unit_id, status);
      create index remediation_plans_of_inspection on camket.remediation_plans (tenant_id, inspection_id);
      create table camket.plan_lines (
        tenant_id uuid not null,
        plan_id uuid not null,
        line_id uuid not null,
        position integer not null,
        finding_id uuid,
        inspection_id uuid not null,
        unit_id uuid not null,
        measure text not null,
        product text not null,
        lead_id uuid,
        stated_kind text,
        stated_on date,
        status text not null,
        percent numeric not null,
        evidence_count integer not null,
        evidence_until date,
        claimed_at timestamptz,
        settled_at timestamptz,
        passed integer not null,
        passed_on date,
        constraint plan_lines_pkey primary key (tenant_id, plan_id, line_id)
      );
      create index plan_lines_of_finding on camket.plan_lines (tenant_id, finding_id);
      create index plan_lines_of_unit on camket.plan_lines (tenant_id, unit_id);
      create index plan_lines_evidence on camket.plan_lines (evidence_until) where evidence_until is not null;
      create index duties_lines_due on camket.duties (due_at) where kind = 'LINE' and state = 'OPEN' and submitted_at is null;
      ${tenantWall('remediation_plans')}
      ${tenantWall('plan_lines', { relay: 'select' })}
    `);
    await this.tellOfIt(db);
  }

  private async tellOfIt(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.notices drop constraint notices_class_check;
      alter table camket.notices add constraint notices_class_check check (class in ('REMINDER', 'ESCALATION', 'URGING',
        'COMMITMENT_TO_ACT', 'COMMITMENT', 'REMEDIATION_TO_ACT', 'REMEDIATION', 'EXTENSION', 'CALENDAR', 'ABSENCE', 'OPERATIONS'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
