import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A due date moves only while its duty is open, over the date that its source states by then; both sides hear of it. */
export class MovesWhileOpen1700000015000 implements MigrationInterface {
  name = 'MovesWhileOpen1700000015000';

  async up(db: QueryRunner): Promise<void> {
    // Whoever moves a date has read the duty before, and its source may close it or state another date until he writes. The
    // source's events stand in another stream, so no version tells: the row itself refuses. A rebuild writes what was true.
    await db.query(`
      create function camket.demand_open_duty() returns trigger language plpgsql as $$
        begin
          raise exception 'duty % was closed or stated anew', old.id
            using errcode = 'check_violation', constraint = 'duties_move_while_open', table = 'duties';
        end $$;
      create trigger duties_move_while_open before update of moved_version on camket.duties
        for each row when ((old.state <> 'OPEN' or new.moved_version is distinct from old.stated_version)
          and coalesce(current_setting('camket.rebuilding', true), '') = '')
        execute function camket.demand_open_duty();
    `);
    // Who is owed something hears of another date as well as who owes it.
    await db.query(`
      alter table camket.recomputed_dues add column creditor_id uuid;
      update camket.recomputed_dues r set creditor_id = d.creditor_id
      from camket.duties d where d.tenant_id = r.tenant_id and d.id = r.duty_id;
      alter table camket.recomputed_dues alter column creditor_id set not null;
      create index recomputed_dues_of_creditor on camket.recomputed_dues (tenant_id, calendar_id, number, creditor_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
