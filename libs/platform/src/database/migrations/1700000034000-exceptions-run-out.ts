import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When those whom an exception concerns are to hear that it ends soon; null where they have, or it is too short for that. */
export class ExceptionsRunOut1700000034000 implements MigrationInterface {
  name = 'ExceptionsRunOut1700000034000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.findings add column exception_warn_at timestamptz;
      update camket.findings f
      set exception_warn_at = (f.excepted_until - 10 + time '07:00') at time zone 'Asia/Ho_Chi_Minh'
      from camket.finding_exceptions x
      where x.tenant_id = f.tenant_id and x.finding_id = f.id and x.until_at = f.excepted_at and f.status = 'EXCEPTED'
        and x.from_at < (f.excepted_until - 10 + time '07:00') at time zone 'Asia/Ho_Chi_Minh';

      create index findings_exceptions_run_out on camket.findings (exception_warn_at) where status = 'EXCEPTED';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
