import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which unit promised an item: it stays when the unit is merged, and what is made of units counts each promise once. */
export class PromisedUnits1700000028000 implements MigrationInterface {
  name = 'PromisedUnits1700000028000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.commitment_items add column promised_unit_id uuid;
      update camket.commitment_items i set promised_unit_id = coalesce((
        select (e.data->>'from')::uuid from camket.events e
        where e.tenant_id = i.tenant_id and e.stream_id = i.commitment_id and e.type = 'UnitSucceeded'
        order by e.position limit 1), i.unit_id);
      alter table camket.commitment_items alter column promised_unit_id set not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
