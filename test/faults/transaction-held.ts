import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { issueOne } from '../support/drafting.js';
import { plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { flowFrom } from '../support/flowing-time.js';
import { OwnPostgres } from '../support/own-postgres.js';
import type { Program } from '../support/program.js';
import { reminderLedger, SETTLED, takenOrOvertaken } from '../support/reminder-ledger.js';
import { MORNING } from '../support/scene.js';
import { Service } from '../support/service.js';
import type { SmallDistrict } from '../support/small-district.js';

const APART_MS = 20;

/** Somebody forgets a transaction on the server: what is planned falls due all the same, what is to be planned waits. */
export function describeHeldTransaction(heldMs: number, steps: number): void {
  jest.setTimeout(180_000 + heldMs + steps * APART_MS);
  // A server of its own: the horizon of what readers may see belongs to all databases of a server.
  let postgres: OwnPostgres;
  let service: Service;
  let small: SmallDistrict;
  let worker: Program;

  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    await postgres.owner.query('update clock set demo = true, frozen_at = $1', [MORNING]);
    service = await Service.start(postgres, { worker: false });
    small = await service.foundSmallDistrict();
    worker = await service.startWorker();
    await service.relayed();
  });
  afterAll(async () => {
    await service.stop();
    await postgres.drop();
  });

  const planned = async (id: string): Promise<number> => {
    const { rowCount } = await postgres.owner.query(
      'select from reminders r join duties d on d.id = r.duty_id where d.source_id = $1',
      [id],
    );
    return rowCount ?? 0;
  };
  const metric = async (): Promise<number> => {
    const text = await (await fetch(`${worker.url.replace(/\/health.*/, '')}/metrics`)).text();
    return Number(/camket_relay_held_back_seconds ([\d.]+)/.exec(text)?.[1] ?? 0);
  };

  it(`takes ${4 * steps} steps while a transaction is held for ${heldMs / 1_000} s, tells of it, and then plans what waited`, async () => {
    const chair = await service.signIn(small.chair);
    const after = await flowFrom(postgres.owner, '2024-03-12T01:00:00Z');
    const falling = { at: after(1_500), againAt: after(2_000), apartMs: APART_MS };
    await plantFollowUp(postgres.owner, small, {
      reminders: steps,
      escalations: steps,
      urgings: steps,
      ...falling,
    });
    const holder = await postgres.owner.connect();
    // The embedded server would end it after ten minutes by itself; another one may not.
    await holder.query('set idle_in_transaction_session_timeout = 0; begin; select pg_current_xact_id()');
    const heldAt = performance.now();
    const issued = await issueOne(chair, small, '2024-03-29');
    await eventually(async () => expect(await metric()).toBeGreaterThan(1));
    const alarm = performance.now() - heldAt;
    expect(worker.output()).toContain('readers of events are held back');
    const all = { remind: steps, escalate: steps, urge: 2 * steps };
    await eventually(async () => expect(await takenOrOvertaken(postgres.owner)).toEqual(all), {
      within: 60_000 + steps * APART_MS,
      every: 100,
    });
    await pause(Math.max(0, heldMs - (performance.now() - heldAt)));
    expect(await planned(issued)).toBe(0);
    await holder.query('rollback');
    holder.release();
    const released = performance.now();
    await eventually(async () => expect(await planned(issued)).toBeGreaterThan(0));
    const caughtUp = performance.now() - released;
    await eventually(async () => expect(await reminderLedger(postgres.owner)).toEqual(SETTLED));
    // The relay looks at what holds it back between two pages, so the metric follows a moment later.
    await eventually(async () => expect(await metric()).toBe(0));
    console.log(
      `alarm ${(alarm / 1_000).toFixed(1)} s after the transaction began, caught up ${(caughtUp / 1_000).toFixed(1)} s after it ended`,
    );
  });
}
