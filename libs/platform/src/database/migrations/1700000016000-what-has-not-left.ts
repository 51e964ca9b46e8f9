import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits to be handed over is found tenant by tenant: a second index over all would be filled with every notice that is written. */
export class WaitingNotices1700000016000 implements MigrationInterface {
  name = 'WaitingNotices1700000016000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('drop index camket.notices_to_hand_over');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
