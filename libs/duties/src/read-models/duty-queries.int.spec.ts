import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../../test/support/journey.js';
import { OfficialCalendars } from '../../../../test/support/official-calendars.js';
import { personCalled } from '../../../../test/support/pledges.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { DutyQueries } from './duty-queries.js';

describe('what is owed', () => {
  let spec: TestDatabase;
  let duties: DutyQueries;
  const tenantId = newId<'tenant'>();

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-20T02:00:00Z');
    duties = new DutyQueries(await spec.connect(), new OfficialCalendars());
  });
  afterAll(() => spec.drop());

  it('stands by its moment, and of one moment by what it is and whose, as Vietnamese is sorted', async () => {
    const [head, chair] = [
      await personCalled(spec.owner, tenantId, 'Lê Thị Trưởng'),
      await personCalled(spec.owner, tenantId, 'Phạm Quang Dương'),
    ];
    const given = [
      ['2024-03-15', 'Đất đai', 'Xã Ân'],
      ['2024-03-15', 'Ngân sách', 'Xã Bé'],
      [null, 'An ninh', 'Xã Ân'],
      ['2024-03-15', 'Đất đai', 'Xã Ang'],
      ['2024-03-15', 'Du lịch', 'Xã Ân'],
      ['2024-03-08', 'Ngân sách', 'Xã Ân'],
    ];
    for (const [on, title, unit] of given)
      await spec.owner.query(
        `with named as (
           insert into unit_versions (tenant_id, unit_id, valid_from, name, level)
           values ($1, gen_random_uuid(), '2020-01-01', $4, 'x') returning unit_id)
         insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
           due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, opened_at, correlation_id)
         select $1, gen_random_uuid(), 'SIGN', 'commitment', gen_random_uuid(), '', 1, $5, $6, unit_id, $3, 'OPEN',
           case when $2::date is null then 'ROADMAP' else 'DATE' end, $2::date, $2::date, 1, '{}', $2::date, '2024-02-01', gen_random_uuid()
         from named`,
        [tenantId, on, title, unit, head, chair],
      );
    const first = [
      ['2024-03-08', 'Ngân sách', 'Xã Ân'],
      ['2024-03-15', 'Du lịch', 'Xã Ân'],
      ['2024-03-15', 'Đất đai', 'Xã Ang'],
      ['2024-03-15', 'Đất đai', 'Xã Ân'],
      ['2024-03-15', 'Ngân sách', 'Xã Bé'],
    ];
    const seen = (found: Awaited<ReturnType<typeof duties.ofOwner>>) =>
      found.map(({ dueOn, title, unit }) => [dueOn, title, unit.name]);
    expect(seen(await duties.ofOwner(tenantId, head))).toEqual([...first, [null, 'An ninh', 'Xã Ân']]);
    expect(seen(await duties.owedAndLate(tenantId, chair))).toEqual(first);
  });
});
