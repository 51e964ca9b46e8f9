import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A due date moves only while its duty is open, and only over the date that its source states by then. */
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
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
