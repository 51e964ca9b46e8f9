import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Roles, the clock, tenants, events, duties, idempotency keys, and where each consumer of events stands. */
export class Foundation1700000001000 implements MigrationInterface {
  name = 'Foundation1700000001000';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the whole server, so another database (a second tenant's, a test's) may have made them already.
    for (const role of ['camket_app', 'camket_relay']) {
      await db.query(
        `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
      );
      await db.query(
        `do $$ begin if not pg_has_role(current_user, '${role}', 'member') then execute format('grant ${role} to %I', current_user); end if; end $$`,
      );
      await db.query(`grant usage on schema camket to ${role}`);
    }

    await db.query(`
      create table camket.clock (
        one boolean primary key default true check (one),
        demo boolean not null default false,
        shift interval not null default '0',
        frozen_at timestamptz,
        constraint clock_moves_only_in_demo check (demo or (shift = '0' and frozen_at is null))
      );
      insert into camket.clock default values;
      grant select on camket.clock to camket_app, camket_relay;

      create function camket.business_now() returns timestamptz language sql stable
        as $$ select coalesce(frozen_at, clock_timestamp() + shift) from camket.clock $$;

      create table camket.tenants (id uuid primary key, name text not null, created_at timestamptz not null default now());
      grant select on camket.tenants to camket_app, camket_relay;
    `);

    await db.query(`
      create table camket.events (
        position bigint generated always as identity,
        xid xid8 not null default pg_current_xact_id(),
        tenant_id uuid not null,
        stream_type text not null,
        stream_id uuid not null,
        version integer not null,
        event_id uuid not null,
        type text not null,
        schema_version smallint not null,
        data jsonb not null,
        actor_id uuid not null,
        on_behalf_of_id uuid,
        correlation_id uuid not null,
        causation_id uuid,
        happened_at timestamptz not null,
        recorded_at timestamptz not null,
        inserted_at timestamptz not null default clock_timestamp(),
        leaf_hash bytea not null,
        constraint events_pkey primary key (tenant_id, stream_id, version)
      );
      create index events_in_order on camket.events (xid, position);
      ${tenantWall('events', { app: 'select, insert', relay: 'select, insert' })}
    `);

    await db.query(`
      create table camket.duties (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null,
        source_type text not null,
        source_id uuid not null,
        item text not null,
        occurrence integer not null,
        owner_id uuid not null,
        creditor_id uuid not null,
        unit_id uuid not null,
        title text not null,
        state text not null,
        due_kind text not null,
        stated_due_at timestamptz,
        stated_due_on date,
        stated_version integer not null,
        stated_explanation jsonb not null,
        moved_due_at timestamptz,
        moved_due_on date,
        moved_version integer,
        moved_explanation jsonb,
        due_at timestamptz generated always as (case when moved_version = stated_version then moved_due_at else stated_due_at end) stored,
        due_on date generated always as (case when moved_version = stated_version then moved_due_on else stated_due_on end) stored,
        original_due_at timestamptz,
        original_due_on date,
        escalation integer not null default 0,
        acknowledged_at timestamptz,
        extension text,
        opened_at timestamptz not null,
        closed_at timestamptz,
        correlation_id uuid not null,
        constraint duties_pkey primary key (tenant_id, id)
      );
      create index duties_of_source on camket.duties (tenant_id, source_id);
      create index duties_of_owner on camket.duties (tenant_id, owner_id, due_at) where state = 'OPEN';
      ${tenantWall('duties', { relay: 'select' })}

      create table camket.idempotency_keys (
        tenant_id uuid not null,
        actor_id uuid not null,
        key text not null,
        fingerprint bytea not null,
        reply jsonb not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint idempotency_keys_pkey primary key (tenant_id, actor_id, key)
      );
      create index idempotency_keys_by_age on camket.idempotency_keys using brin (created_at);
      ${tenantWall('idempotency_keys', { app: 'select, insert', relay: 'select, delete' })}
    `);

    await db.query(`
      create table camket.checkpoints (
        consumer text primary key,
        xid xid8 not null default '0',
        position bigint not null default 0,
        crashes integer not null default 0,
        moved_at timestamptz not null default clock_timestamp()
      );
      grant select, insert, update on camket.checkpoints to camket_relay;

      create table camket.leases (
        name text primary key,
        owner uuid not null,
        until timestamptz not null
      );
      grant select, insert, update, delete on camket.leases to camket_relay;

      create table camket.dead_letters (
        id bigint generated always as identity primary key,
        tenant_id uuid not null,
        consumer text not null,
        stream_id uuid not null,
        event_id uuid not null,
        event_type text not null,
        xid xid8 not null,
        position bigint not null,
        correlation_id uuid not null,
        attempts integer not null,
        error text not null,
        state text not null check (state in ('DEAD', 'WAITING', 'REDRIVEN')),
        buried_at timestamptz not null default clock_timestamp(),
        constraint dead_letters_once unique (consumer, event_id)
      );
      create index dead_letters_of_stream on camket.dead_letters (consumer, stream_id, position) where state <> 'REDRIVEN';
      ${tenantWall('dead_letters', { app: 'select, update', relay: 'select, insert, update' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
