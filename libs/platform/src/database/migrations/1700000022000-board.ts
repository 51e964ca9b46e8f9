import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantWall } from '../tenant-wall.js';

/** What the board of items at work is found, searched and sorted by, and the views that people save of it. */
export class Board1700000022000 implements MigrationInterface {
  name = 'Board1700000022000';

  async up(db: QueryRunner): Promise<void> {
    // The id that an item's duty has, derived as `dutyIdOf` derives it: who joins the two by one key is estimated rightly.
    await db.query(`
      create function camket.item_duty_id(tenant uuid, commitment uuid, item uuid) returns uuid language sql immutable parallel safe
        return (
          select (substr(hash, 1, 8) || substr(hash, 9, 4) || '8' || substr(hash, 14, 3) || '8' || substr(hash, 18, 3)
            || substr(hash, 21, 12))::uuid
          from (select encode(sha256(('duty ' || tenant::text || ' ' || commitment::text || ' ITEM ' || item::text || ' 1')::bytea), 'hex')
            as hash) h);
      grant execute on function camket.item_duty_id to camket_app;
      alter table camket.commitment_items
        add column duty_id uuid generated always as (camket.item_duty_id(tenant_id, commitment_id, item_id)) stored;
    `);

    // As people search: without case and without diacritics. "đ" is a letter of its own and not a "d" with a mark.
    await db.query(`
      create function camket.folded(words text) returns text language sql immutable parallel safe
        return lower(translate(regexp_replace(normalize(words, NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'));
      grant execute on function camket.folded to camket_app;
      alter table camket.commitment_items
        add column search text generated always as (camket.folded(task)) stored;
    `);

    // A page of the board walks the items by the day on which they are due now, which only their duties know; without a day
    // they come last. Most of a year is done one day, and what is open is what is looked at.
    await db.query(`
      create index duties_items_by_day on camket.duties
        (tenant_id, (coalesce(due_on, 'infinity'::date)), id) where kind = 'ITEM';
      create index duties_items_open on camket.duties
        (tenant_id, (coalesce(due_on, 'infinity'::date)), id) where kind = 'ITEM' and state = 'OPEN';
      create index commitment_items_of_person on camket.commitment_items (tenant_id, person_id);
      create index commitment_items_to_confirm on camket.commitment_items (tenant_id, unit_id)
        where status = 'AWAITING_CONFIRMATION';
      create index commitments_of_signatory on camket.commitments (tenant_id, signatory_id);
      create index commitments_of_assigner on camket.commitments (tenant_id, assigner_id);
      create index unit_versions_by_name on camket.unit_versions (tenant_id, name collate "vi-x-icu", unit_id);
    `);

    // A view keeps what is asked for and nothing of what was answered.
    await db.query(`
      create table camket.saved_views (
        tenant_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        name text not null,
        filters jsonb not null,
        shared_over uuid,
        is_default boolean not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint saved_views_pkey primary key (tenant_id, id),
        constraint saved_views_name unique (tenant_id, owner_id, name)
      );
      create index saved_views_shared on camket.saved_views (tenant_id, shared_over) where shared_over is not null;
      create unique index saved_views_default on camket.saved_views (tenant_id, owner_id) where is_default;
      ${tenantWall('saved_views')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
