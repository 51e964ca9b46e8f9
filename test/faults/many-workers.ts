import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { deadlocksIn } from '../support/deadlocks.js';
import { daysLater, plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { followUpServices, type FollowUpServices } from '../support/follow-up-services.js';
import { reminderLedger, SETTLED, standing } from '../support/reminder-ledger.js';
import { MORNING } from '../support/scene.js';
import { foundSmallDistrict } from '../support/small-district.js';
import { TestDatabase } from '../support/test-database.js';
import { workingOrganization } from '../support/working-organization.js';

export interface AtOnce {
  readonly workers: number;
  readonly rounds: number;
  /** Reminders, escalations and urgings of a round. */
  readonly each: number;
}

/** Many workers do the same due steps at the same time, all of them all kinds: each step is taken once, and nobody locks up. */
export function describeManyWorkers({ workers, rounds, each }: AtOnce): void {
  jest.setTimeout(120_000 + rounds * 60_000);
  let created: TestDatabase | undefined;
  const services: FollowUpServices[] = [];

  beforeAll(async () => {
    const database = (created = await TestDatabase.create());
    await database.freeze(MORNING);
    // One after the other: all at once would let the last one's connections wait for a processor until they give up.
    while (services.length < workers) services.push(await followUpServices(database.url));
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.close()));
    await created?.drop();
  });

  const theDatabase = (): TestDatabase => {
    if (!created) throw new Error('the database is there when the tests begin');
    return created;
  };

  it(`takes each of ${rounds * 4 * each} steps once by ${workers} workers, without a deadlock`, async () => {
    const database = theDatabase();
    const { owner } = database;
    const working = await workingOrganization(database);
    const small = await foundSmallDistrict(working);
    await working.module.close();
    const all = () => Promise.all(services.map((service) => service.doAll()));
    for (let round = 0; round < rounds; round++) {
      const [at, againAt] = [daysLater(2 * round), daysLater(2 * round + 1)];
      // Reminded, escalated and urged about the very same duties at the very same moment.
      await plantFollowUp(owner, small, { together: each, at, againAt });
      for (const moment of [at, againAt]) {
        await database.freeze(moment);
        await all();
      }
    }
    await eventually(
      async () => {
        await all();
        expect(await reminderLedger(owner)).toEqual(SETTLED);
      },
      { within: 60_000 },
    );
    expect(await standing(owner)).toEqual({
      'remind fired': rounds * each,
      'escalate fired': rounds * each,
      'urge fired': 2 * rounds * each,
    });
    expect(await deadlocksIn(owner)).toBe(0);
  });
}
