import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

const counters = [
  'done_on_time',
  'done_late',
  'done_late_by_original',
  'open',
  'undated_open',
  'undated_done',
] as const;

/** What each duty of a transition table adds to the tallies, `sign` times. One that was cancelled adds nothing. */
const counted = (rows: string, sign: 1 | -1): string => `
  select tenant_id, kind, camket.report_part(coalesce(due_on, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date)) as part, unit_id,
    ${sign} * (state = 'DONE' and due_at is not null and coalesce(closed_at < due_at, true))::int as done_on_time,
    ${sign} * (state = 'DONE' and due_at is not null and coalesce(closed_at >= due_at, false))::int as done_late,
    ${sign} * (state = 'DONE' and due_at is not null and coalesce(closed_at >= coalesce(original_due_at, due_at), false))::int
      as done_late_by_original,
    ${sign} * (state = 'OPEN' and due_at is not null)::int as open,
    ${sign} * (state = 'OPEN' and due_at is null)::int as undated_open,
    ${sign} * (state = 'DONE' and due_at is null)::int as undated_done
  from ${rows} where state <> 'CANCELLED'`;

const sums = counters.map((name) => `sum(${name}) as ${name}`).join(', ');

/**
 * The same for duties that are opened or removed, a line each: gathering the lines of one statement would cost every single
 * command more than it spares the worker that folds them.
 */
const tallyEach = (name: string, rows: string): string => `
  create function camket.${name}() returns trigger language plpgsql as $$
    begin
      insert into camket.duty_tallies (tenant_id, kind, part, unit_id, ${counters.join(', ')}) ${rows};
      return null;
    end $$;`;

/** A trigger's function that writes what changed as fresh lines, one a unit, kind and part. */
const tally = (name: string, rows: string): string => `
  create function camket.${name}() returns trigger language plpgsql as $$
    begin
      insert into camket.duty_tallies (tenant_id, kind, part, unit_id, ${counters.join(', ')})
      select tenant_id, kind, part, unit_id, ${sums} from (${rows}) as counted
      group by tenant_id, kind, part, unit_id
      having ${counters.map((counter) => `sum(${counter}) <> 0`).join(' or ')};
      return null;
    end $$;`;

/** What reports count and find duties by, and the private addresses under which a calendar is read. */
export class Reports1700000011000 implements MigrationInterface {
  name = 'Reports1700000011000';

  async up(db: QueryRunner): Promise<void> {
    // Of how many duties a unit has stand how: signed lines, whose sum is the truth. A command only ever adds lines, so
    // that none waits for another; a worker folds them. Where the year of the administrative reform begins and its
    // quarters end (the 15th), a month has two parts.
    await db.query(`
      create function camket.report_part(day date) returns date language sql immutable parallel safe as $$
        select day - extract(day from day)::int
          + case when extract(month from day) in (3, 6, 9, 12) and extract(day from day) >= 15 then 15 else 1 end
      $$;
      create table camket.duty_tallies (
        tenant_id uuid not null,
        id bigint generated always as identity,
        fresh boolean not null default true,
        kind text not null,
        part date not null,
        unit_id uuid not null,
        ${counters.map((name) => `${name} integer not null,`).join('\n')}
        constraint duty_tallies_pkey primary key (tenant_id, id)
      );
      create unique index duty_tallies_folded on camket.duty_tallies (tenant_id, kind, part, unit_id)
        include (${counters.join(', ')}) where not fresh;
      create index duty_tallies_fresh on camket.duty_tallies (tenant_id, id) where fresh;
      ${tenantWall('duty_tallies', { app: 'select, insert', relay: 'select, insert, update, delete' })}

      ${tallyEach('tally_opened_duties', counted('opened', 1))}
      ${tallyEach('tally_removed_duties', counted('removed', -1))}
      ${tally('tally_changed_duties', `${counted('before', -1)} union all ${counted('after', 1)}`)}
      create trigger duties_opened after insert on camket.duties
        referencing new table as opened for each statement execute function camket.tally_opened_duties();
      create trigger duties_removed after delete on camket.duties
        referencing old table as removed for each statement execute function camket.tally_removed_duties();
      create trigger duties_changed after update on camket.duties
        referencing old table as before new table as after for each statement execute function camket.tally_changed_duties();
    `);

    await db.query(`
      create index duties_by_day on camket.duties (tenant_id, due_on, id);
      create index duties_of_unit on camket.duties (tenant_id, unit_id, due_on);
      create index duties_of_owner_by_day on camket.duties (tenant_id, owner_id, due_on);
      create index duties_of_creditor on camket.duties (tenant_id, creditor_id, due_at) where state = 'OPEN';
      create index duties_open on camket.duties (tenant_id, due_on, unit_id, kind, due_at) where state = 'OPEN';
      create index duties_open_moved on camket.duties
        (tenant_id, least(original_due_at, due_at), greatest(original_due_at, due_at), due_on, unit_id, kind)
        where state = 'OPEN' and original_due_at <> due_at;
    `);

    // Looked up by its secret before anybody knows the tenant, as a token is. A feed lives as long as its owner's account
    // and what he holds; that of a unit as long as he holds a function over it.
    await db.query(`
      create table camket.calendar_feeds (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        unit_id uuid,
        token_hash bytea not null,
        created_at timestamptz not null default clock_timestamp(),
        last_read_at timestamptz,
        revoked_at timestamptz,
        constraint calendar_feeds_pkey primary key (tenant_id, id),
        constraint calendar_feeds_hash unique (token_hash)
      );
      create unique index calendar_feeds_one on camket.calendar_feeds (tenant_id, person_id, unit_id)
        nulls not distinct where revoked_at is null;
      ${tenantWall('calendar_feeds')}

      create function camket.calendar_feed_of(hash bytea) returns table (
          tenant_id uuid, feed_id uuid, person_id uuid, unit_id uuid)
        language sql stable security definer set search_path = camket, pg_temp as $$
        select f.tenant_id, f.id, f.person_id, f.unit_id
        from calendar_feeds f
        join persons p on p.tenant_id = f.tenant_id and p.id = f.person_id
        where f.token_hash = hash and f.revoked_at is null and p.account and not p.locked and exists (
          select from person_functions h
          where h.tenant_id = f.tenant_id and h.person_id = f.person_id
            and h.valid_from <= business_today() and (h.valid_to is null or h.valid_to >= business_today())
            and (f.unit_id is null or exists (
              select from unit_closure k
              where k.tenant_id = f.tenant_id and k.unit_id = f.unit_id and k.ancestor_id = h.unit_id
                and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today()))))
      $$;
      revoke execute on function camket.calendar_feed_of from public;
      grant execute on function camket.calendar_feed_of to camket_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
