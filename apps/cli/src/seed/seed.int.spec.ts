import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '#libs/platform/src/config.js';
import { JUSTIFIED, unjustified } from '../../../../test/support/justified-year.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import { run, seedWhenEmpty } from './seed.js';

describe('the demonstration opened in March', () => {
  let spec: TestDatabase;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await seedWhenEmpty(readConfig({ DATABASE_URL: spec.url, DEMO: 'true' }), 'march');
  }, 240_000);
  afterAll(() => spec.drop());

  const rows = async (text: string) => (await spec.owner.query(text)).rows;

  it('stands on a Monday morning, with time going by', async () => {
    const [clock] = await rows(
      `select to_char(business_now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24') as now, frozen_at is null as runs from clock`,
    );
    expect(clock).toEqual({ now: '2024-03-04 07', runs: true });
  });

  it('has three heads of Tân Kỳ who have not signed and were urged by numbered notices', async () => {
    const [late] = await rows(
      `select count(*)::int as late, min(escalation) as escalated, (select count(*)::int from urging_notices) as urged
       from duties where kind = 'SIGN' and state = 'OPEN' and due_at < business_now()`,
    );
    expect(late).toEqual({ late: 3, escalated: 1, urged: 3 });
  });

  it('was played there by the same story, justified to the last notice', async () => {
    expect(await unjustified(spec.owner)).toEqual(JUSTIFIED);
    expect(await rows("select from demo_acts where state = 'PLANNED'")).not.toEqual([]);
  });

  it('is seeded once, and nowhere but in a demonstration', async () => {
    expect(await seedWhenEmpty(readConfig({ DATABASE_URL: spec.url, DEMO: 'true' }))).toBe(false);
    await expect(run(['--from', 'june'])).rejects.toThrow('The demonstration does not open in june.');
  });
});
