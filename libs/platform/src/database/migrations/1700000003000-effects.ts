import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** What follows from events: parked events with their retries, notices, mails, and long-running processes. */
export class Effects1700000003000 implements MigrationInterface {
  name = 'Effects1700000003000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.dead_letters
        drop constraint dead_letters_state_check,
        add constraint dead_letters_state_check check (state in ('RETRYING', 'DEAD', 'WAITING', 'REDRIVEN')),
        add column next_attempt_at timestamptz,
        add column redriven_at timestamptz;
      create index dead_letters_of_tenant on camket.dead_letters (tenant_id, id desc);
      grant delete on camket.dead_letters to camket_relay;
    `);

    // Queues of BullMQ live in a schema of their own; whoever works on them can't read a single record of ours.
    await db.query(`
      do $$ begin create role camket_queue nologin; exception when duplicate_object or unique_violation then null; end $$;
      do $$ begin if not pg_has_role(current_user, 'camket_queue', 'member') then execute format('grant camket_queue to %I', current_user); end if; end $$;
    `);

    await db.query(`
      create table camket.notices (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        about text not null,
        template text not null,
        values jsonb not null,
        link text,
        created_at timestamptz not null,
        read_at timestamptz,
        correlation_id uuid not null,
        constraint notices_pkey primary key (tenant_id, id),
        constraint notices_once unique (tenant_id, person_id, about)
      );
      ${tenantWall('notices', { app: 'select, insert, update', relay: 'select, insert' })}

      create table camket.mails (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        about text not null,
        template text not null,
        values jsonb not null,
        link text,
        language text constraint mails_language_check check (language in ('vi', 'en')),
        recipient text,
        subject text,
        body text,
        state text not null default 'QUEUED' constraint mails_state_check check (state in ('QUEUED', 'DELIVERED', 'FAILED')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        error text,
        queued_at timestamptz not null,
        delivered_at timestamptz,
        correlation_id uuid not null,
        constraint mails_pkey primary key (tenant_id, id),
        constraint mails_once unique (tenant_id, person_id, about)
      );
      create index mails_queued on camket.mails (next_attempt_at) where state = 'QUEUED';
      create index mails_of_person on camket.mails (tenant_id, person_id, queued_at desc);
      create index mails_of_tenant on camket.mails (tenant_id, queued_at desc);
      ${tenantWall('mails', { app: 'select', relay: 'select, insert, update' })}
    `);

    await db.query(`
      create table camket.processes (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null,
        state text not null default 'RUNNING' constraint processes_state_check check (state in ('RUNNING', 'DONE', 'FAILED')),
        input jsonb not null,
        cursor text,
        total integer,
        done integer not null default 0,
        skipped jsonb not null default '[]',
        actor_id uuid not null,
        on_behalf_of_id uuid,
        correlation_id uuid not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        error text,
        lease_owner uuid,
        lease_until timestamptz,
        started_at timestamptz not null,
        ended_at timestamptz,
        constraint processes_pkey primary key (tenant_id, id)
      );
      create index processes_running on camket.processes (next_attempt_at) where state = 'RUNNING';
      ${tenantWall('processes', { app: 'select, insert, update', relay: 'select' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
