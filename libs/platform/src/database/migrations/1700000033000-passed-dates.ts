import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which date of a line has passed and is on record stands with the duty, so that a look for those that are not steps over the rest. */
export class PassedDates1700000033000 implements MigrationInterface {
  name = 'PassedDates1700000033000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table camket.duties add column passed_at timestamptz;
      update camket.duties d set passed_at = p.at
      from (
        select tenant_id, stream_id, data ->> 'lineId' as line, max((data ->> 'dueAt')::timestamptz) as at
        from camket.events where stream_type = 'remediation-plan' and type = 'LineDeadlinePassed' group by 1, 2, 3) p
      where d.tenant_id = p.tenant_id and d.source_id = p.stream_id and d.kind = 'LINE' and d.item = p.line;

      drop index camket.duties_lines_due;
      create index duties_lines_due on camket.duties ((case when passed_at >= due_at then null else due_at end))
        where kind = 'LINE' and state = 'OPEN' and submitted_at is null and case when passed_at >= due_at then null else due_at end is not null;
      alter table camket.plan_lines drop column passed, drop column passed_on;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup instead');
  }
}
