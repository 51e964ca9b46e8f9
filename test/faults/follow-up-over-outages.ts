import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { flowFrom } from '../support/flowing-time.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { Random } from '../support/random.js';
import { reminderLedger, SETTLED, takenOrOvertaken } from '../support/reminder-ledger.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';

export interface FallingDue {
  readonly restarts: number;
  /** Milliseconds of work between two restarts. */
  readonly betweenMs: readonly [number, number];
  /** Of each kind, one after the other all the time. */
  readonly steps: number;
  readonly apartMs: number;
}

/** PostgreSQL is restarted again and again while reminders, escalations and urgings fall due one after the other. */
export function describeFollowUpOverOutages({
  restarts,
  betweenMs: [least, most],
  steps,
  apartMs,
}: FallingDue): void {
  jest.setTimeout(180_000 + restarts * (most + 20_000) + 2 * steps * apartMs);
  let postgres: OwnPostgres;
  let service: Service;
  let small: SmallDistrict;

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    await postgres.owner.query('update clock set demo = true, frozen_at = $1', [MORNING]);
    service = await Service.start(postgres, { worker: false });
    small = await service.foundSmallDistrict();
    await service.startWorker();
  });
  afterAll(async () => {
    await service.stop();
    await postgres.drop();
  });

  it(`takes each of ${4 * steps} steps once over ${restarts} restarts, none before its moment`, async () => {
    const random = new Random(restarts);
    const after = await flowFrom(postgres.owner, '2024-03-12T01:00:00Z');
    const falling = { at: after(2_000), againAt: after(2_500), apartMs };
    await plantFollowUp(postgres.owner, small, {
      reminders: steps,
      escalations: steps,
      urgings: steps,
      ...falling,
    });
    for (let restart = 0; restart < restarts; restart++) {
      await pause(least + random.below(most - least));
      await postgres.stop('fast');
      await postgres.resume();
    }
    await eventually(
      async () => {
        expect(await takenOrOvertaken(postgres.owner)).toEqual({
          remind: steps,
          escalate: steps,
          urge: 2 * steps,
        });
        // A message that was about to leave at a restart goes out once its lease has run out.
        expect({ ...(await reminderLedger(postgres.owner)), retried: 0 }).toEqual(SETTLED);
      },
      { within: 60_000 + steps * apartMs, every: 300 },
    );
  });
}
