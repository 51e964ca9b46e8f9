import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../../test/support/journey.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { DEADLINE_OVER, NEXT_DATE, SOMETHING_DUE } from './what-falls-due.js';

/** Lines that are late, which is on record of each. */
const NOTED = 20_000;
/** Pages of indexes from their root to a leaf, for each thing that is looked for; a walk over the lines reads hundreds. */
const FEW_PAGES = 40;

interface Plan {
  readonly Plan: Readonly<Record<string, unknown>>;
}

describe('what dates do by themselves', () => {
  let spec: TestDatabase;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-08-20T03:00:00Z');
    await spec.owner.query(
      `insert into duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title, state,
         due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, passed_at, opened_at, correlation_id)
       select $1, gen_random_uuid(), 'LINE', 'remediation-plan', gen_random_uuid(), gen_random_uuid(), 1, $1, $1, $1, 'Việc', 'OPEN', 'DATE',
         at, at::date, 1, '{}', at, case when n <= $2 then at end, '2024-01-02', gen_random_uuid()
       from generate_series(1, $2::int + 500) n
       cross join lateral (
         select timestamptz '2024-01-01 17:00Z' + (case when n <= $2 then n % 200 else 300 end) * interval '1 day' as at) d`,
      [newId(), NOTED],
    );
    await spec.owner.query('vacuum analyze duties');
  }, 60_000);
  afterAll(() => spec.drop());

  /** How many pages it reads, and how. */
  const read = async (text: string): Promise<{ pages: number; plan: string }> => {
    const { rows } = await spec.owner.query<{ 'QUERY PLAN': Plan[] }>(
      `explain (analyze, buffers, costs off, format json) ${text}`,
    );
    const [found] = rows[0]?.['QUERY PLAN'] ?? [];
    const { 'Shared Hit Blocks': hit, 'Shared Read Blocks': missed } = found?.Plan ?? {};
    return { pages: Number(hit) + Number(missed), plan: JSON.stringify(found) };
  };
  const due = async () => (await spec.owner.query(DEADLINE_OVER)).rows;

  it.each([
    ['every second', `select ${SOMETHING_DUE} as due`],
    ['by whoever takes note of it', DEADLINE_OVER],
    ['by whoever plays a clock', NEXT_DATE],
  ])('is looked for %s without a look at what is late already', async (_, text) => {
    const { pages, plan } = await read(text);
    expect(plan).not.toMatch(/Seq Scan","(?:[^{}]*)"Relation Name":"duties"/);
    expect(pages).toBeLessThan(FEW_PAGES);
  });

  it('is found again where a date was moved to a later one, once that has passed', async () => {
    expect(await due()).toEqual([]);
    const moved = async (day: string): Promise<void> => {
      await spec.owner.query(
        `update duties set moved_version = stated_version, moved_due_at = $1::date + interval '17 hours', moved_due_on = $1
         where id = (select min(id::text)::uuid from duties where passed_at is not null)`,
        [day],
      );
    };
    await moved('2024-08-22');
    expect(await due()).toEqual([]);
    await moved('2024-08-18');
    expect(await due()).toMatchObject([{ dueOn: '2024-08-18' }]);
  });
});
