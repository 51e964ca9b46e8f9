import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { flowFrom } from '../support/flowing-time.js';
import { reminderLedger, SETTLED, takenOrOvertaken } from '../support/reminder-ledger.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';
import { TestDatabase } from '../support/test-database.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface WrongClock {
  readonly name: string;
  readonly ms: number;
}

/** A worker whose clock is wrong: the database's decides, and somebody is told. */
export function describeClockOff(clocks: readonly WrongClock[], steps: number, redis?: string): void {
  jest.setTimeout(120_000);
  let database: TestDatabase;
  let service: Service;
  let small: SmallDistrict;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await database.freeze(MORNING);
    const environment = redis === undefined ? {} : { REDIS_URL: redis };
    service = await Service.start(database, { worker: false, environment });
    small = await service.foundSmallDistrict();
  });
  afterAll(async () => {
    await service.stop();
    await database.drop();
  });

  it.each(clocks)(
    `takes none of ${4 * steps} steps early and leaves none out: its clock is $name`,
    async ({ ms }) => {
      const { owner } = database;
      await owner.query('truncate reminders');
      const preload = fileURLToPath(new URL('../support/clock-off.mjs', import.meta.url));
      const worker = await service.startWorker({
        NODE_OPTIONS: `--import ${preload}`,
        CLOCK_OFF: String(ms),
      });
      const after = await flowFrom(owner, '2024-03-12T01:00:00Z');
      const falling = { at: after(800), againAt: after(1_500), apartMs: 1_000 / steps };
      await plantFollowUp(owner, small, { reminders: steps, escalations: steps, urgings: steps, ...falling });
      await eventually(async () => {
        expect(await takenOrOvertaken(owner)).toEqual({
          remind: steps,
          escalate: steps,
          urge: 2 * steps,
        });
        // Urging notices of the clocks before are numbered as well.
        expect({ ...(await reminderLedger(owner)), retried: 0 }).toEqual(SETTLED);
      });
      const metrics = await (await fetch(`${worker.url}/metrics`)).text();
      const ahead = Number(/camket_clock_skew_seconds (-?[\d.]+)/.exec(metrics)?.[1]);
      expect(Math.abs(ahead - ms / 1_000)).toBeLessThan(5);
      expect(worker.output()).toContain(ms > 0 ? 's ahead of PostgreSQL' : 's behind PostgreSQL');
      expect(await worker.stop()).toBe(0);
    },
  );
}
