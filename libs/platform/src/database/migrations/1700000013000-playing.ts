import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/**
 * How the clock of a demonstration is played, and what its people do as it passes. Both tables hang on the clock being that
 * of a demonstration: elsewhere no row can be written, and a database that was played never becomes a real one.
 */
export class Playing1700000013000 implements MigrationInterface {
  name = 'Playing1700000013000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.clock add constraint clock_of_a_demo unique (one, demo);

      -- The only way for a service to move the clock: in a demonstration, and never backwards.
      create function camket.hold_clock_at(at timestamptz) returns timestamptz language plpgsql security definer
        set search_path = camket, pg_temp as $$
        declare held timestamptz;
        begin
          update clock set frozen_at = greatest(at, business_now()), shift = '0' where demo returning frozen_at into held;
          if held is null then raise exception 'only the clock of a demonstration moves' using errcode = 'CK001'; end if;
          return held;
        end $$;
      -- Goes on from where it was held, as time goes by.
      create function camket.let_clock_run() returns void language sql security definer
        set search_path = camket, pg_temp as $$
          update clock set shift = frozen_at - clock_timestamp(), frozen_at = null where demo and frozen_at is not null $$;
      revoke execute on function camket.hold_clock_at(timestamptz), camket.let_clock_run() from public;
      grant execute on function camket.hold_clock_at(timestamptz), camket.let_clock_run() to camket_relay;
    `);

    await db.query(`
      create table camket.clock_plays (
        id uuid primary key,
        one boolean not null default true,
        demo boolean not null default true constraint clock_plays_in_demo check (demo),
        goal text not null constraint clock_plays_goal_check check (goal in ('NEXT_EVENT', 'INSTANT')),
        state text not null default 'PLAYING'
          constraint clock_plays_state_check check (state in ('PLAYING', 'DONE', 'STOPPED', 'STALLED')),
        started_by uuid,
        from_at timestamptz not null,
        to_at timestamptz not null,
        at timestamptz not null,
        started_at timestamptz not null default clock_timestamp(),
        moved_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        waits_for text,
        stops integer not null default 0,
        reminders integer not null default 0,
        escalations integer not null default 0,
        urgings integer not null default 0,
        notices integer not null default 0,
        digests integer not null default 0,
        acts integer not null default 0,
        constraint clock_plays_only_in_demo foreign key (one, demo) references camket.clock (one, demo),
        constraint clock_plays_forwards check (from_at <= at and at <= to_at),
        constraint clock_plays_ended check ((state = 'PLAYING') = (ended_at is null))
      );
      create unique index clock_plays_one_at_a_time on camket.clock_plays (one) where state = 'PLAYING';
      create index clock_plays_in_order on camket.clock_plays (started_at desc);
      grant select, insert, update on camket.clock_plays to camket_relay;
    `);

    await db.query(`
      create table camket.demo_acts (
        tenant_id uuid not null,
        name text not null,
        one boolean not null default true,
        demo boolean not null default true constraint demo_acts_in_demo check (demo),
        at timestamptz not null,
        number integer not null,
        person_id uuid not null,
        act jsonb not null,
        state text not null default 'PLANNED' constraint demo_acts_state_check check (state in ('PLANNED', 'DONE', 'LEFT_OUT')),
        reason text,
        done_at timestamptz,
        constraint demo_acts_pkey primary key (tenant_id, name),
        constraint demo_acts_only_in_demo foreign key (one, demo) references camket.clock (one, demo),
        constraint demo_acts_say_why check ((state = 'LEFT_OUT') = (reason is not null)),
        constraint demo_acts_settled check ((state = 'PLANNED') = (done_at is null))
      );
      create index demo_acts_due on camket.demo_acts (at, number) where state = 'PLANNED';
      ${tenantWall('demo_acts', { app: 'select', relay: 'select, update' })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
