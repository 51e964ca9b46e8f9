import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How what has not left yet is found. */
export class WhatHasNotLeft1700000016000 implements MigrationInterface {
  name = 'WhatHasNotLeft1700000016000';

  async up(db: QueryRunner): Promise<void> {
    // Tenant by tenant: a second index over all would be filled with every notice that is written.
    await db.query('drop index camket.notices_to_hand_over');
    // A digest that missed its day takes in what is told the next morning.
    await db.query(
      'create index digests_open on camket.digests (tenant_id, person_id) where closed_at is null',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
