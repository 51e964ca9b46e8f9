import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People are told of what happens to commitments. */
export class CommitmentNotices1700000027000 implements MigrationInterface {
  name = 'CommitmentNotices1700000027000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.notices drop constraint notices_class_check;
      alter table camket.notices add constraint notices_class_check check (class in
        ('REMINDER', 'ESCALATION', 'URGING', 'COMMITMENT_TO_ACT', 'COMMITMENT', 'EXTENSION', 'CALENDAR', 'ABSENCE', 'OPERATIONS'));
    `);
    // What happened before is no news any more: nobody is to find years of it in his next digest.
    await db.query(`
      insert into camket.checkpoints (consumer, xid, position)
      select 'tell-of-commitments', xid, position from camket.events order by xid desc, position desc limit 1
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
