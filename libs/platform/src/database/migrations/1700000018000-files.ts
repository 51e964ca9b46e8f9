import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** Uploaded files: a row each; their bytes stand outside the database, under their hash. */
export class Files1700000018000 implements MigrationInterface {
  name = 'Files1700000018000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table camket.files (
        tenant_id uuid not null,
        id uuid not null,
        sha256 text not null constraint files_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
        size integer not null,
        name text not null,
        media_type text not null,
        scanned boolean not null,
        uploaded_by uuid not null,
        uploaded_at timestamptz not null,
        inserted_at timestamptz not null default clock_timestamp(),
        state text not null constraint files_state_check check (state in ('STAGED', 'LINKED', 'SWEPT')),
        removed boolean not null default false,
        constraint files_pkey primary key (tenant_id, id)
      );
      create index files_of_hash on camket.files (tenant_id, sha256) where state <> 'SWEPT';
      create index files_staged_by on camket.files (tenant_id, uploaded_by) where state = 'STAGED';
      create index files_staged on camket.files (inserted_at) where state = 'STAGED';
      create index files_to_remove on camket.files (inserted_at) where state = 'SWEPT' and not removed;
      ${tenantWall('files', { app: 'select, insert, update', relay: 'select, update' })}
    `);
    // Whoever links a file has read it before, and the sweep may come between. An event must not be recorded that names a file
    // whose bytes are gone, so the row refuses, and the event falls with it.
    await db.query(`
      create function camket.refuse_swept_file() returns trigger language plpgsql as $$
        begin
          raise exception 'file % was swept', old.id
            using errcode = 'check_violation', constraint = 'files_swept_for_good', table = 'files';
        end $$;
      create trigger files_swept_for_good before update of state on camket.files
        for each row when (old.state = 'SWEPT' and new.state <> 'SWEPT')
        execute function camket.refuse_swept_file();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
