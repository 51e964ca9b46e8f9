import { expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { daysLater, plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import type { Program } from '../support/program.js';
import { Random } from '../support/random.js';
import { reminderLedger, SETTLED, standing } from '../support/reminder-ledger.js';
import { scene } from '../support/scene.js';

export interface Killing {
  readonly times: number;
  /** Reminders, escalations and urgings that fall due together. */
  readonly each: number;
  /** What a worker that died had in hand is done by another one by then. */
  readonly againMs: number;
}

/** A worker is killed in the middle of reminders, escalations and urgings: another one does them, each once. */
export function describeWorkerKilled({ times, each, againMs }: Killing): void {
  const set = scene({ worker: false });
  jest.setTimeout(60_000 + times * 60_000);

  it(`takes ${each} reminders, ${each} escalations and ${each} urgings once each though its worker is killed over them at a random moment, ${times} times`, async () => {
    const { owner } = set.database;
    const random = new Random(times);
    const again: number[] = [];
    const out: number[] = [];
    let interrupted = 0;
    // The first does what falls due, the other stands by.
    let worker: Program = await set.service.startWorker();
    let next: Program = await set.service.startWorker();
    for (let round = 0; round < times; round++) {
      const [at, againAt] = [daysLater(2 * round), daysLater(2 * round + 1)];
      await plantFollowUp(owner, set.small, {
        reminders: each,
        escalations: each,
        urgings: each,
        at,
        againAt,
      });
      // The second urging, which has a number, every other time.
      if (round % 2 === 1) {
        await set.database.freeze(at);
        await eventually(async () => expect(await reminderLedger(owner)).toMatchObject({ stuck: 0 }));
        await set.database.freeze(againAt);
      } else await set.database.freeze(at);
      await eventually(underWay, { every: 5 });
      await pause(random.below(400));
      await worker.kill();
      const killedAt = performance.now();
      if ((await reminderLedger(owner)).stuck > 0) interrupted++;
      await eventually(linesSettled, { within: 90_000, every: 50 });
      again.push(performance.now() - killedAt);
      await allOut();
      out.push(performance.now() - killedAt);
      await set.database.freeze(againAt);
      // Before the day ends: a digest that is still gathered when a Saturday comes is kept until Monday.
      await allOut();
      [worker, next] = [next, await set.service.startWorker()];
    }
    expect(await standing(owner)).toEqual({
      'remind fired': times * each,
      'escalate fired': times * each,
      'urge fired': 2 * times * each,
    });
    const seconds = (all: readonly number[]): string => all.map((ms) => (ms / 1_000).toFixed(1)).join(', ');
    console.log(
      `${interrupted} of ${times} kills interrupted work; done again after ${seconds(again)} s, all messages out after ${seconds(out)} s`,
    );
    expect([...again, ...out].filter((ms) => ms > againMs)).toEqual([]);
    expect(interrupted).toBeGreaterThan(0);
  });

  /** Somebody has begun, and is not done. */
  const underWay = async (): Promise<void> => {
    const { rowCount } = await set.database.owner.query(
      "select from reminders where state = 'CLAIMED' union all select from notices where handed_at is null and deliver_at <= business_now()",
    );
    expect(rowCount).toBeGreaterThan(0);
  };

  /** A message that was about to leave goes out once its lease has run out, or after it was gathered. */
  const allOut = (): Promise<void> =>
    eventually(
      async () => expect({ ...(await reminderLedger(set.database.owner)), retried: 0 }).toEqual(SETTLED),
      { within: 60_000, every: 100 },
    );

  const linesSettled = async (): Promise<void> => {
    const { rows } = await set.database.owner.query(
      `select (select count(*)::int from reminders where state in ('PLANNED', 'CLAIMED') and remind_at <= business_now()) as lines,
         (select count(*)::int from notices where handed_at is null and deliver_at <= business_now()) as notices`,
    );
    expect(rows).toEqual([{ lines: 0, notices: 0 }]);
  };
}
