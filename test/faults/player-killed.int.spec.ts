import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
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

const KILLS = 3;

describe('a worker that dies while it plays the clock', () => {
  jest.setTimeout(480_000);
  let database: TestDatabase;
  let service: Service;
  let visitor: Visitor;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await seedWhenEmpty(readConfig({ DATABASE_URL: database.url, DEMO: 'true' }));
    service = await Service.start(database, { worker: false, environment: { DEMO: 'true' } });
    visitor = new Visitor(service.url);
    await visitor.signIn('chutich.tanky', DEMO_PASSWORD);
  });
  afterAll(async () => {
    await service?.stop();
    await database?.drop();
  });

  const clock = async () => answerOf(getClock, await visitor.ask('GET', '/api/clock'));
  const stops = async (): Promise<number> => (await clock()).play?.stops ?? 0;

  /** How many acts the story has until then. */
  const planned = async (until: string): Promise<number> => {
    const { rows } = await database.owner.query<{ acts: number }>(
      `select count(*)::int as acts from demo_acts where state = 'PLANNED' and at <= $1`,
      [until],
    );
    return rows[0]?.acts ?? 0;
  };

  it(`is followed by another, ${KILLS} times; nothing is lost, doubled or early`, async () => {
    const to = { until: 'DATE', on: '2024-02-09' };
    const at = '2024-02-09T00:00:00.000Z';
    const acts = await planned(at);
    let worker = await service.startWorker();
    answerOf(playClock, await visitor.ask('POST', '/api/clock/plays', { to }));
    for (let kill = 0; kill < KILLS; kill++) {
      const before = await stops();
      await eventually(async () => expect(await stops()).toBeGreaterThan(before + 3 + kill * 4), {
        within: 120_000,
      });
      await worker.kill();
      worker = await service.startWorker();
    }
    const done = await eventually(
      async () => {
        const seen = await clock();
        expect(seen.play?.state).not.toBe('PLAYING');
        return seen;
      },
      { within: 240_000, every: 200 },
    );
    expect(done.play).toMatchObject({ state: 'DONE', at, acts });
    const { undelivered, ...rest } = await unjustified(database.owner);
    const { undelivered: none, ...nothing } = JUSTIFIED;
    // A message whose sender died in between may go out once more, under the same id.
    expect({ ...rest, atMostSentAgain: undelivered <= KILLS * 200 }).toEqual({
      ...nothing,
      atMostSentAgain: none === 0,
    });
    const { retried, ...ledger } = await reminderLedger(database.owner);
    expect({ ...ledger, retried: Math.min(retried, 0) }).toEqual(SETTLED);
  });
});
