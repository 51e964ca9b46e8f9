import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isWorkingDay } from '#libs/calendar/src/day-explanation.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { dateOf, instant } from '#libs/calendar/src/vietnam-time.js';
import { getClock, playClock } from '#libs/contracts/src/http/clock.js';
import { readConfig } from '#libs/platform/src/config.js';
import { DEMO_PASSWORD } from '../../apps/cli/src/seed/demo-password.js';
import { seedWhenEmpty } from '../../apps/cli/src/seed/seed.js';
import { answerOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { JUSTIFIED, unjustified } from '../support/justified-year.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { Service } from '../support/service.js';
import { TestDatabase } from '../support/test-database.js';
import { Visitor } from '../support/visitor.js';

/** A minute or two on two cores that are ours; others may work on them as well. */
const WITHIN_MS = 480_000;

describe('the seeded year', () => {
  jest.setTimeout(WITHIN_MS + 60_000);
  let database: TestDatabase;
  let service: Service;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await seedWhenEmpty(readConfig({ DATABASE_URL: database.url, DEMO: 'true' }));
    service = await Service.start(database, { environment: { DEMO: 'true' } });
    visitor = new Visitor(service.url);
    await visitor.signIn('chutich.tanky', DEMO_PASSWORD);
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const clock = async () => answerOf(getClock, await visitor.ask('GET', '/api/clock'));
  const records = async <Row extends object>(text: string): Promise<Row[]> =>
    (await database.owner.query<Row>(text)).rows;

  it('opens in January, before anything was issued', async () => {
    const { today, next, play } = await clock();
    expect({ today: today.date, next, play }).toEqual({
      today: '2024-01-15',
      next: '2024-01-15T01:00:00.000Z',
      play: null,
    });
  });

  it('is played to its end by whoever asks, as one press', async () => {
    const began = performance.now();
    answerOf(playClock, await visitor.ask('POST', '/api/clock/plays', { to: { until: 'YEAR_END' } }));
    const { play, today } = await eventually(
      async () => {
        const seen = await clock();
        expect(seen.play?.state).not.toBe('PLAYING');
        return seen;
      },
      { within: WITHIN_MS, every: 250 },
    );
    expect({ state: play?.state, today: today.date }).toEqual({ state: 'DONE', today: '2024-12-31' });
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(`the year took ${seconds} s: ${JSON.stringify(play)}`);
  });

  it('leaves nothing that the ledger or an event does not justify', async () => {
    expect(await unjustified(database.owner)).toEqual(JUSTIFIED);
    expect(await reminderLedger(database.owner)).toEqual(SETTLED);
  });

  it('sends no digest on a day off, and none before anybody’s hour', async () => {
    const sent = await records<{ sent_at: Date }>(
      "select sent_at from deliveries where digest_id is not null and state = 'DELIVERED'",
    );
    expect(sent.length).toBeGreaterThan(300);
    const off = sent.filter(({ sent_at }) => !isWorkingDay(officialCalendar, dateOf(instant(sent_at))));
    expect(off).toEqual([]);
  });

  it('counts for its visitors what the records hold', async () => {
    const { play } = await clock();
    const [held] = await records(
      `select (select count(*)::int from reminders where state = 'FIRED' and action = 'REMIND') as reminders,
         (select count(*)::int from reminders where state = 'FIRED' and action = 'ESCALATE') as escalations,
         (select count(*)::int from reminders where state = 'FIRED' and action = 'URGE') as urgings,
         (select count(*)::int from notices) as notices, (select count(*)::int from digests where closed_at is not null) as digests,
         (select count(*)::int from demo_acts where state = 'DONE') as acts`,
    );
    expect(play).toMatchObject(held ?? {});
  });

  it('told superiors of what was late, and of nothing else', async () => {
    // Of each duty that was open three working days past its date, once; a superior twenty past it.
    const escalated = await records<{ kind: string; rung: string; count: number }>(
      `select kind, rung, count(*)::int from reminders r join duties d on d.id = r.duty_id
       where r.state = 'FIRED' and action = 'ESCALATE' group by kind, rung order by kind, rung`,
    );
    const open = await records<{ kind: string; rung: string; count: number }>(
      `select kind, rung, count(*)::int from reminders r join duties d on d.id = r.duty_id
       where action = 'ESCALATE' and r.state <> 'SUPERSEDED' and coalesce(r.reason, '') <> 'NOBODY_ABOVE' and remind_at <= business_now()
         and (d.closed_at is null or d.closed_at > remind_at) group by kind, rung order by kind, rung`,
    );
    expect(escalated).toEqual(open);
    expect(escalated.length).toBeGreaterThan(1);
  });

  it('moved what the swap of April moved, once it was announced and not before', async () => {
    const [act] = await records(
      "select state, done_at from demo_acts where act ->> 'kind' = 'CHANGE_CALENDAR'",
    );
    expect(act).toEqual({ state: 'DONE', done_at: new Date('2024-04-12T08:30:00Z') });
    const moved = await records(
      `select to_char(before_on, 'YYYY-MM-DD') as before, to_char(due_on, 'YYYY-MM-DD') as due, count(*)::int
       from recomputed_dues group by before_on, due_on`,
    );
    // What was extended to the Monday that turned out to be off.
    expect(moved).toEqual([{ before: '2024-04-29', due: '2024-05-02', count: 3 }]);
    const [off] = await records(
      `select count(*)::int as planned, count(*) filter (where state = 'FIRED')::int as taken from reminders
       where remind_at >= '2024-04-28T17:00:00Z' and remind_at < '2024-04-29T17:00:00Z'`,
    );
    expect(off).toMatchObject({ taken: 0 });
  });

  it('has its requests for more time, each with its decision', async () => {
    const found = await records('select state, count(*)::int from extensions group by state order by state');
    expect(found).toEqual([
      { state: 'GRANTED', count: 5 },
      { state: 'REFUSED', count: 1 },
    ]);
  });
});
