import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** How what a person is told reaches him: digests, deliveries by channels, and what he prefers. */
export class Notices1700000007000 implements MigrationInterface {
  name = 'Notices1700000007000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table camket.mails;

      -- At what a process is just now; a server that crashed takes it along.
      create unlogged table camket.hand_overs (
        tenant_id uuid not null,
        turn uuid not null,
        alone uuid[] not null,
        in_groups integer not null,
        taking uuid[] not null,
        begun timestamptz,
        constraint hand_overs_pkey primary key (tenant_id)
      );
      ${tenantWall('hand_overs', { app: 'select', relay: 'select, insert, update' })}

      create table camket.digests (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        day date not null,
        closed_at timestamptz,
        constraint digests_pkey primary key (tenant_id, id),
        constraint digests_once unique (tenant_id, person_id, day)
      );
      ${tenantWall('digests', { app: 'select', relay: 'select, insert, update' })}

      alter table camket.notices
        add column class text not null
          constraint notices_class_check check (class in ('REMINDER', 'ESCALATION', 'URGING', 'EXTENSION', 'CALENDAR', 'ABSENCE', 'OPERATIONS')),
        add column statutory boolean not null default false,
        add column deliver_at timestamptz not null,
        add column handed_at timestamptz,
        add column digest_id uuid,
        add column reason text,
        add column attempts integer not null default 0,
        add column error text;
      create index notices_to_hand_over on camket.notices (deliver_at) where handed_at is null;
      create index notices_to_hand_over_of_tenant on camket.notices (tenant_id, deliver_at) where handed_at is null;
      create index notices_of_digest on camket.notices (tenant_id, digest_id) where digest_id is not null;
      grant update on camket.notices to camket_relay;
    `);

    // How often and until when it was tried is real time; when it may leave, left and arrived is business time.
    await db.query(`
      create table camket.deliveries (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        notice_id uuid,
        digest_id uuid,
        channel text not null constraint deliveries_channel_check check (channel in ('EMAIL', 'WEBHOOK')),
        position integer not null,
        statutory boolean not null default false,
        counted boolean not null default false,
        state text not null default 'QUEUED'
          constraint deliveries_state_check check (state in ('QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED', 'SKIPPED')),
        reason text,
        language text constraint deliveries_language_check check (language in ('vi', 'en')),
        recipient text,
        address text,
        subject text,
        body text,
        html text,
        message_id text,
        attempts integer not null default 0,
        deaths integer not null default 0,
        next_attempt_at timestamptz not null default clock_timestamp(),
        lease_until timestamptz,
        error text,
        queued_at timestamptz not null,
        deliver_at timestamptz not null,
        sent_at timestamptz,
        delivered_at timestamptz,
        failed_at timestamptz,
        correlation_id uuid not null,
        constraint deliveries_pkey primary key (tenant_id, id),
        constraint deliveries_of_notice unique (tenant_id, notice_id, channel),
        constraint deliveries_of_digest unique (tenant_id, digest_id, channel),
        constraint deliveries_of_one check (num_nonnulls(notice_id, digest_id) = 1),
        constraint deliveries_lease check ((state = 'SENDING') = (lease_until is not null))
      );
      create index deliveries_to_send on camket.deliveries (next_attempt_at) where state in ('QUEUED', 'SENDING');
      create index deliveries_of_person on camket.deliveries (tenant_id, person_id, queued_at desc);
      create index deliveries_of_tenant on camket.deliveries (tenant_id, queued_at desc);
      ${tenantWall('deliveries', { app: 'select', relay: 'select, insert, update' })}
    `);

    // What a person chose, and when a tenant lets messages out of the house; without a row what is shipped holds.
    await db.query(`
      alter table camket.person_preferences
        add column digest_hour text constraint person_preferences_digest_hour_check check (digest_hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        add column channels jsonb,
        add column muted jsonb,
        add column quiet_from text constraint person_preferences_quiet_from_check check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        add column quiet_to text constraint person_preferences_quiet_to_check check (quiet_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
      create policy relay on camket.person_preferences to camket_relay using (true);
      grant select on camket.person_preferences to camket_relay;

      create table camket.sending (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        window_from text not null constraint sending_window_from_check check (window_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        window_to text not null constraint sending_window_to_check check (window_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        person_day integer not null,
        tenant_hour integer not null,
        webhook_url text,
        webhook_enabled boolean not null,
        constraint sending_pkey primary key (tenant_id, id),
        constraint sending_once unique (tenant_id),
        constraint sending_check check (window_from < window_to and person_day > 0 and tenant_hour > 0)
      );
      ${tenantWall('sending', { relay: 'select' })}
    `);

    // What became of every notice: of several deliveries the one that left and did not come back, one that still waits, or else
    // the last that was tried.
    await db.query(`
      create view camket.notice_outcomes with (security_invoker = true) as
        select n.tenant_id, n.id as notice_id, n.person_id, n.about, d.sent_at, d.delivered_at, n.read_at as seen_at,
          d.failed_at, d.channel, coalesce(d.reason, n.reason) as reason
        from camket.notices n
        left join lateral (
          select d.sent_at, d.delivered_at, d.failed_at, d.channel, d.reason
          from camket.deliveries d
          where d.tenant_id = n.tenant_id and (d.notice_id = n.id or d.digest_id = n.digest_id)
          order by d.failed_at is not null, d.sent_at is null, d.position desc limit 1) d on true;
      grant select on camket.notice_outcomes to camket_app, camket_relay;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
