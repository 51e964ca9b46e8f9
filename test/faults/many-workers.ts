import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
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
  let database: TestDatabase;
  let services: FollowUpServices[];

  beforeAll(async () => {
    database = await TestDatabase.create();
    await database.freeze(MORNING);
    services = await Promise.all(Array.from({ length: workers }, () => followUpServices(database.url)));
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.close()));
    await database.drop();
  });

  const deadlocks = async (): Promise<number> => {
    const { rows } = await database.owner.query<{ deadlocks: number }>(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );
    return rows[0]?.deadlocks ?? 0;
  };

  it(`takes each of ${rounds * 4 * each} steps once by ${workers} workers, without a deadlock`, async () => {
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
    expect(await deadlocks()).toBe(0);
  });
}
