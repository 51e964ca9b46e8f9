import { expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { DUE_AT, plantReminders } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { MORNING, scene } from '../support/scene.js';
import type { Program } from '../support/program.js';

const JOBS = 20;
/** A worker that died is replaced by then. */
const AGAIN_MS = 15_000;

/** A worker is killed with twenty reminders in flight: another one does them, each once. */
export function describeWorkerKilled(rounds: number): void {
  const set = scene({ worker: false });
  jest.setTimeout(60_000 + rounds * 45_000);

  it(`does each of ${JOBS} reminders once though its worker is killed over them, ${rounds} times`, async () => {
    const { owner } = set.database;
    const settled = async (): Promise<void> => expect(await reminderLedger(owner)).toEqual(SETTLED);
    let worker: Program = await set.service.startWorker();
    for (let round = 0; round < rounds; round++) {
      await set.database.freeze(MORNING);
      await plantReminders(owner, set.small, JOBS);
      // While somebody holds the table, they can be claimed and worked on but not finished.
      const holder = await owner.connect();
      await holder.query('begin; lock table notices in share mode');
      await set.database.freeze(DUE_AT);
      await eventually(async () => {
        const { rows } = await owner.query<{ held: number }>(
          `select count(*)::int as held from pg_locks where relation = 'camket.notices'::regclass and not granted`,
        );
        expect(rows[0]?.held).toBeGreaterThan(0);
      });
      // Not always at the same place.
      await pause(round * 10);
      await worker.kill();
      const killedAt = performance.now();
      await holder.query('rollback');
      holder.release();
      worker = await set.service.startWorker();
      await eventually(settled, { within: 2 * AGAIN_MS });
      expect(performance.now() - killedAt).toBeLessThan(AGAIN_MS);
    }
    const { rowCount } = await owner.query("select from reminders where state = 'FIRED'");
    expect(rowCount).toBe(rounds * JOBS);
    expect((await owner.query('select from notices')).rowCount).toBe(rounds * JOBS);
    // One digest for the one person of the one day; what came after it left waits for the next.
    const { rows } = await owner.query(
      'select (select count(*)::int from digests) as digests, (select count(*)::int from deliveries) as deliveries',
    );
    expect(rows).toEqual([{ digests: 1, deliveries: 1 }]);
  });
}
