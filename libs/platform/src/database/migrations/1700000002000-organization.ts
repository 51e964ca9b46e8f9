import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** The functions that the person of a session or token holds `today`, as JSON. */
const functionsOf = (holder: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('function', f.function, 'unit', f.unit_id) order by f.function, f.unit_id)
  from person_functions f
  where f.tenant_id = ${holder}.tenant_id and f.person_id = ${holder}.person_id
    and f.valid_from <= today and (f.valid_to is null or f.valid_to >= today)), '[]')`;

/** Units, people, positions, functions, accounts, sessions and tokens, and the two lookups that come before the tenant. */
export class Organization1700000002000 implements MigrationInterface {
  name = 'Organization1700000002000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.level_schemes (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        root_unit_id uuid not null,
        constraint level_schemes_pkey primary key (tenant_id, id)
      );
      create table camket.levels (
        tenant_id uuid not null,
        scheme_id uuid not null,
        entry text not null,
        code text not null,
        name text not null,
        rank integer not null,
        valid_from date not null,
        valid_to date,
        constraint levels_pkey primary key (tenant_id, scheme_id, entry)
      );
      ${tenantWall('level_schemes')}
      ${tenantWall('levels')}
    `);

    await db.query(`
      create table camket.units (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        valid_from date not null,
        valid_to date,
        successor_ids jsonb not null,
        constraint units_pkey primary key (tenant_id, id)
      );
      create table camket.unit_versions (
        tenant_id uuid not null,
        unit_id uuid not null,
        valid_from date not null,
        valid_to date,
        name text not null,
        level text not null,
        parent_id uuid,
        constraint unit_versions_pkey primary key (tenant_id, unit_id, valid_from)
      );
      create index unit_versions_of_parent on camket.unit_versions (tenant_id, parent_id);
      create table camket.unit_closure (
        tenant_id uuid not null,
        ancestor_id uuid not null,
        unit_id uuid not null,
        depth integer not null,
        valid_from date not null,
        valid_to date,
        constraint unit_closure_pkey primary key (tenant_id, unit_id, ancestor_id, valid_from)
      );
      create index unit_closure_of_ancestor on camket.unit_closure (tenant_id, ancestor_id);
      ${tenantWall('units')}
      ${tenantWall('unit_versions', { relay: 'select' })}
      ${tenantWall('unit_closure', { relay: 'select, insert, delete' })}
    `);

    // Only the first of two headships that overlap can be committed; btree_gist lets a range stand beside ids.
    await db.query(`
      create extension if not exists btree_gist;
      create table camket.persons (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        unit_id uuid not null,
        details_id uuid not null,
        account boolean not null,
        initial_password boolean not null,
        locked boolean not null,
        account_epoch integer not null,
        constraint persons_pkey primary key (tenant_id, id)
      );
      create index persons_of_unit on camket.persons (tenant_id, unit_id);
      create table camket.positions (
        tenant_id uuid not null,
        person_id uuid not null,
        id uuid not null,
        unit_id uuid not null,
        title text not null,
        head boolean not null,
        valid_from date not null,
        valid_to date,
        constraint positions_pkey primary key (tenant_id, person_id, id),
        constraint positions_one_head exclude using gist
          (tenant_id with =, unit_id with =, daterange(valid_from, valid_to, '[]') with &&) where (head)
      );
      create index positions_of_unit on camket.positions (tenant_id, unit_id);
      create table camket.person_functions (
        tenant_id uuid not null,
        person_id uuid not null,
        id uuid not null,
        function text not null,
        unit_id uuid not null,
        valid_from date not null,
        valid_to date,
        constraint person_functions_pkey primary key (tenant_id, person_id, id)
      );
      create index person_functions_of_unit on camket.person_functions (tenant_id, unit_id, function);
      ${tenantWall('persons', { relay: 'select' })}
      ${tenantWall('positions', { relay: 'select' })}
      ${tenantWall('person_functions', { relay: 'select' })}
    `);

    await db.query(`
      create table camket.person_details (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        name text not null collate "vi-x-icu",
        email text,
        search text not null,
        salt bytea not null,
        recorded_at timestamptz not null default clock_timestamp(),
        constraint person_details_pkey primary key (tenant_id, id)
      );
      create table camket.person_preferences (
        tenant_id uuid not null,
        person_id uuid not null,
        language text not null,
        constraint person_preferences_pkey primary key (tenant_id, person_id)
      );
      create table camket.accounts (
        tenant_id uuid not null,
        person_id uuid not null,
        username text not null,
        salt bytea not null,
        password_hash text not null,
        constraint accounts_pkey primary key (tenant_id, person_id),
        constraint accounts_username unique (username)
      );
      create table camket.turns (
        tenant_id uuid not null,
        turn integer not null,
        constraint turns_pkey primary key (tenant_id, turn)
      );
      ${tenantWall('person_details')}
      ${tenantWall('person_preferences')}
      ${tenantWall('accounts')}
      ${tenantWall('turns', { app: 'select, insert' })}
    `);

    await db.query(`
      create table camket.sessions (
        tenant_id uuid not null,
        token_hash bytea not null,
        person_id uuid not null,
        account_epoch integer not null,
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        signing_grant_until timestamptz,
        constraint sessions_pkey primary key (token_hash)
      );
      create index sessions_of_person on camket.sessions (tenant_id, person_id);
      create index sessions_by_expiry on camket.sessions (tenant_id, expires_at);
      create table camket.api_tokens (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        name text not null,
        scopes jsonb not null,
        token_hash bytea not null,
        account_epoch integer not null,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        constraint api_tokens_pkey primary key (tenant_id, id),
        constraint api_tokens_hash unique (token_hash)
      );
      create index api_tokens_of_person on camket.api_tokens (tenant_id, person_id, created_at);
      create table camket.sign_in_attempts (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create table camket.demo_accounts (
        username text primary key,
        password text not null,
        name text not null,
        post text not null,
        function text not null,
        rank integer not null
      );
      ${tenantWall('sessions')}
      ${tenantWall('api_tokens')}
      grant select, insert, update, delete on camket.sign_in_attempts to camket_app;
      grant select on camket.demo_accounts to camket_app;
    `);

    // A secret is looked up before anybody knows the tenant. These functions pass the wall for exactly one row, named by
    // a secret or a username, so that the tables themselves stay walled. Session times are real time, functions follow
    // business time.
    await db.query(`
      create function camket.business_today() returns date language sql stable
        as $$ select (camket.business_now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

      create function camket.sessions_of(hashes bytea[]) returns table (
          token_hash bytea, tenant_id uuid, person_id uuid, unit_id uuid, grants jsonb, signing_grant_until timestamptz,
          seen_long_ago boolean)
        language plpgsql stable security definer set search_path = camket, pg_temp as $$
        declare
          real_now timestamptz := clock_timestamp();
          today date := business_today();
        begin
          return query
            select s.token_hash, s.tenant_id, s.person_id, p.unit_id, ${functionsOf('s')},
              case when s.signing_grant_until > real_now then s.signing_grant_until end,
              s.last_seen_at < real_now - interval '1 minute'
            from sessions s
            join persons p on p.tenant_id = s.tenant_id and p.id = s.person_id
            where s.token_hash = any (hashes) and s.expires_at > real_now and s.last_seen_at > real_now - interval '12 hours'
              and not p.locked and p.account_epoch = s.account_epoch;
        end $$;

      create function camket.token_of(hash bytea) returns table (
          tenant_id uuid, person_id uuid, token_id uuid, scopes jsonb, grants jsonb, seen_long_ago boolean)
        language plpgsql stable security definer set search_path = camket, pg_temp as $$
        declare
          real_now timestamptz := clock_timestamp();
          today date := business_today();
        begin
          return query
            select t.tenant_id, t.person_id, t.id, t.scopes, ${functionsOf('t')},
              t.last_used_at is null or t.last_used_at < real_now - interval '1 minute'
            from api_tokens t
            join persons p on p.tenant_id = t.tenant_id and p.id = t.person_id
            where t.token_hash = hash and t.expires_at > real_now and t.revoked_at is null and p.account and not p.locked
              and p.account_epoch = t.account_epoch;
        end $$;

      create function camket.account_of(name text) returns table (
          tenant_id uuid, person_id uuid, account_epoch integer, password_hash text)
        language sql stable security definer set search_path = camket, pg_temp as $$
        select a.tenant_id, a.person_id, p.account_epoch, a.password_hash
        from accounts a join persons p on p.tenant_id = a.tenant_id and p.id = a.person_id
        where a.username = name and not p.locked
      $$;

      revoke execute on function camket.sessions_of, camket.token_of, camket.account_of from public;
      grant execute on function camket.sessions_of, camket.token_of, camket.account_of to camket_app;
    `);

    // What other lists join: the name of a person, his post and the name of a unit on a day. They respect the wall.
    await db.query(`
      create view camket.people with (security_invoker = true) as
        select p.tenant_id, p.id, p.version, p.unit_id, p.account, p.locked, d.name, d.email, d.search,
          coalesce(l.language, 'vi') as language
        from camket.persons p
        join camket.person_details d on d.tenant_id = p.tenant_id and d.id = p.details_id
        left join camket.person_preferences l on l.tenant_id = p.tenant_id and l.person_id = p.id;
      grant select on camket.people to camket_app;

      create function camket.post_on(tenant uuid, person uuid, day date) returns text language sql stable as $$
        select title from camket.positions
        where tenant_id = tenant and person_id = person and valid_from <= day and (valid_to is null or valid_to >= day)
        order by head desc, valid_from, id limit 1
      $$;

      create function camket.unit_name_on(tenant uuid, unit uuid, day date) returns text language sql stable as $$
        select name from camket.unit_versions
        where tenant_id = tenant and unit_id = unit
        order by valid_from <= day desc, abs(valid_from - day) limit 1
      $$;

      create function camket.placed_unit_on(tenant uuid, unit uuid, day date) returns jsonb language sql stable as $$
        select jsonb_build_object('id', unit_id, 'name', name, 'under', camket.unit_name_on(tenant, parent_id, day))
        from camket.unit_versions
        where tenant_id = tenant and unit_id = unit
        order by valid_from <= day desc, abs(valid_from - day) limit 1
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
