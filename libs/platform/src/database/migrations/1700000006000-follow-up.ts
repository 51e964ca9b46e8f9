import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** How duties are followed up: the ladders, the ledger of what was sent, requests for more time, urging notices. */
export class FollowUp1700000006000 implements MigrationInterface {
  name = 'FollowUp1700000006000';

  async up(db: QueryRunner): Promise<void> {
    // Everything a rung needs to be taken stands in its line, so that thousands are taken by one statement.
    await db.query(`
      create table camket.reminders (
        tenant_id uuid not null,
        duty_id uuid not null,
        policy text not null,
        rung text not null,
        occurrence integer not null,
        action text not null constraint reminders_action_check check (action in ('REMIND', 'ESCALATE', 'URGE')),
        level integer not null,
        unless_acknowledged boolean not null,
        statutory boolean not null,
        due_on date not null,
        remind_at timestamptz not null,
        state text not null constraint reminders_state_check check (state in ('PLANNED', 'CLAIMED', 'FIRED', 'SKIPPED', 'SUPERSEDED', 'FAILED')),
        reason text,
        told jsonb,
        attempts integer not null default 0,
        error text,
        lease_until timestamptz,
        settled_at timestamptz,
        correlation_id uuid not null,
        constraint reminders_pkey primary key (tenant_id, duty_id, policy, rung, occurrence),
        constraint reminders_say_why check ((state in ('SKIPPED', 'SUPERSEDED', 'FAILED')) = (reason is not null)),
        constraint reminders_leased check ((state = 'CLAIMED') = (lease_until is not null))
      );
      create index reminders_due on camket.reminders (remind_at, tenant_id, duty_id) where state = 'PLANNED';
      create index reminders_due_of_tenant on camket.reminders (tenant_id, remind_at, duty_id) where state = 'PLANNED';
      create index reminders_steps_due on camket.reminders (remind_at, duty_id) where state = 'PLANNED' and action <> 'REMIND';
      create index reminders_claimed on camket.reminders (lease_until) where state = 'CLAIMED';
      create index reminders_failed on camket.reminders (tenant_id, settled_at) where state = 'FAILED';
      ${tenantWall('reminders', { app: 'select, insert, update', relay: 'select, insert, update' })}
    `);

    await db.query(`
      create table camket.ladders (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        kind text not null,
        scope text not null,
        unit_id uuid,
        duty_id uuid,
        number integer not null,
        rungs jsonb not null,
        most_extensions integer not null,
        withdrawn boolean not null,
        published_at timestamptz not null,
        published_by uuid not null,
        constraint ladders_pkey primary key (tenant_id, id)
      );
      ${tenantWall('ladders', { relay: 'select' })}

      create table camket.extensions (
        tenant_id uuid not null,
        duty_id uuid not null,
        id uuid not null,
        state text not null,
        asked_by uuid not null,
        asked_at timestamptz not null,
        due_on date not null,
        until date not null,
        reason_class text not null,
        decided_by uuid,
        decided_at timestamptz,
        granted_on date,
        constraint extensions_pkey primary key (tenant_id, duty_id, id)
      );
      create index extensions_asked on camket.extensions (tenant_id, asked_at) where state = 'ASKED';
      create table camket.extension_reasons (
        tenant_id uuid not null,
        extension_id uuid not null,
        side text not null constraint extension_reasons_side_check check (side in ('REQUEST', 'DECISION')),
        reason text not null,
        evidence text,
        salt bytea not null,
        constraint extension_reasons_pkey primary key (tenant_id, extension_id, side)
      );
      ${tenantWall('extensions')}
      ${tenantWall('extension_reasons', { app: 'select, insert' })}

      create table camket.urging_notices (
        tenant_id uuid not null,
        issuer_unit_id uuid not null,
        year integer not null,
        number integer not null,
        duty_id uuid not null,
        policy text not null,
        rung text not null,
        occurrence integer not null,
        constraint urging_notices_pkey primary key (tenant_id, issuer_unit_id, year, number),
        constraint urging_notices_once unique (tenant_id, duty_id, policy, rung, occurrence)
      );
      ${tenantWall('urging_notices', { app: 'select, insert, update' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
