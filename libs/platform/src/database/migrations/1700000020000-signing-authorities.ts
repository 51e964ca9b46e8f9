import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Who may sign in whose place, and each signature that was given so. */
export class SigningAuthorities1700000020000 implements MigrationInterface {
  name = 'SigningAuthorities1700000020000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.signing_authorities (
        tenant_id uuid not null,
        id uuid not null,
        version integer not null,
        grantor_id uuid not null,
        delegate_id uuid not null,
        capacity text not null,
        document text not null,
        unit_id uuid not null,
        acts jsonb not null,
        valid_from date not null,
        valid_to date not null,
        revoked_at timestamptz,
        constraint signing_authorities_pkey primary key (tenant_id, id)
      );
      create index signing_authorities_of_delegate on camket.signing_authorities (tenant_id, delegate_id);
      create index signing_authorities_of_grantor on camket.signing_authorities (tenant_id, grantor_id);
      ${tenantWall('signing_authorities')}

      create table camket.authority_uses (
        tenant_id uuid not null,
        authority_id uuid not null,
        subject_id uuid not null,
        subject_version integer not null,
        constraint authority_uses_pkey primary key (tenant_id, authority_id, subject_id, subject_version)
      );
      ${tenantWall('authority_uses', { app: 'select, insert' })}
    `);
    // A signature is committed with its use. The row of the authority is locked for as long, so that one that is revoked at the
    // same moment is either revoked after the signature or refuses it.
    await db.query(`
      create function camket.demand_authority() returns trigger language plpgsql as $$
        begin
          perform from signing_authorities a
          where a.tenant_id = new.tenant_id and a.id = new.authority_id and a.revoked_at is null
            and business_today() between a.valid_from and a.valid_to
          for share;
          if not found then
            raise exception 'authority % does not hold', new.authority_id
              using errcode = 'check_violation', constraint = 'authority_holds', table = 'authority_uses';
          end if;
          return null;
        end $$;
      create trigger authority_holds after insert on camket.authority_uses
        for each row execute function camket.demand_authority();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
