import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { BALANCED, ledgerOf } from '../support/ledger.js';
import { load } from '../support/load.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';
import type { Visitor } from '../support/visitor.js';

export interface Outages {
  readonly how: 'fast' | 'immediate';
  readonly times: number;
  /** Milliseconds of work between two outages. */
  readonly betweenMs: readonly [number, number];
  readonly commands: number;
  /** Between two commands of one client; 0 is full load. */
  readonly everyMs?: number;
}

/** How soon after PostgreSQL is back a command is acknowledged. */
const RESUME_MS = 5_000;

/** PostgreSQL stops and comes back under commands: what was acknowledged is stored, and nobody hears 500. */
export function describeOutages({
  how,
  times,
  betweenMs: [least, most],
  commands,
  everyMs = 0,
}: Outages): void {
  jest.setTimeout(120_000 + times * (most + 15_000) + commands * 50);
  let postgres: OwnPostgres;
  let service: Service | undefined;
  let small: SmallDistrict;
  let chair: Visitor;

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    await postgres.owner.query('update clock set demo = true, frozen_at = $1', [MORNING]);
    service = await Service.start(postgres);
    small = await service.foundSmallDistrict();
    chair = await service.signIn(small.chair);
  });
  afterAll(async () => {
    await service?.stop();
    await postgres.drop();
  });

  it(`keeps the ledger of ${commands} commands over ${times} outages`, async () => {
    const running = load(chair, small, { commands, everyMs });
    const back: number[] = [];
    for (let outage = 0; outage < times; outage++) {
      await pause(least + ((most - least) * outage) / Math.max(1, times - 1));
      await postgres.stop(how);
      back.push(await postgres.resume());
    }
    // Whatever is not acknowledged long after the last outage is stuck.
    await Promise.race([running.finished, pause(15_000 + commands * 20, undefined, { ref: false })]);
    running.end();
    await running.finished;

    expect(await ledgerOf(postgres.owner, running.commands, running.acknowledged)).toEqual(BALANCED);
    // Nothing but done and not now, and always with a hint when to come back.
    expect(Object.keys(running.tally).filter((status) => status !== '201' && status !== '503')).toEqual([]);
    expect(running.tally['503']).toBeGreaterThan(0);
    expect(running.speechless).toBe(0);
    for (const moment of back) {
      const first = running.moments.find((acknowledged) => acknowledged > moment - 1_000);
      expect((first ?? Infinity) - moment).toBeLessThan(RESUME_MS);
    }
    // The worker has come back by itself as well, and every event has been passed.
    await service?.relayed(30_000);
  });
}
