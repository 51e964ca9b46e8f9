import { describe, expect, it, jest } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { listFailedSteps } from '#libs/contracts/src/http/failed-steps.js';
import { answerOf } from '../support/answers.js';
import { DUE_AT, plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import type { Program } from '../support/program.js';
import { reminderLedger, SETTLED, standing } from '../support/reminder-ledger.js';
import { scene } from '../support/scene.js';

/** A step is begun at most this often, though it takes its worker with it each time. */
const MOST = 3;
const OTHERS = 60;

describe('a duty that is poison (R9)', () => {
  const set = scene({ worker: false });
  jest.setTimeout(300_000);

  it(`and kills whoever escalates it is given up after ${MOST} deaths; the other ${3 * OTHERS} steps are taken`, async () => {
    const { owner } = set.database;
    await plantFollowUp(owner, set.small, { reminders: OTHERS, escalations: OTHERS + 1, urgings: OTHERS });
    const { rows } = await owner.query<{ id: string }>(
      "select duty_id as id from reminders where action = 'ESCALATE' order by duty_id offset $1 limit 1",
      [OTHERS / 2],
    );
    const preload = fileURLToPath(new URL('../support/poisoned-steps.mjs', import.meta.url));
    const poisoned = { NODE_OPTIONS: `--import ${preload}`, POISON: rows[0]?.id };
    let deaths = 0;
    let over = false;
    let worker: Program | undefined;
    await set.database.freeze(DUE_AT);
    const supervised = (async (): Promise<void> => {
      while (!over) {
        worker = await set.service.startWorker(poisoned).catch(() => undefined);
        await worker?.ended;
        if (!over) deaths++;
      }
    })();
    await eventually(
      async () => {
        expect(await standing(owner)).toEqual({
          'remind fired': OTHERS,
          'escalate failed': 1,
          'escalate fired': OTHERS,
          'urge fired': OTHERS,
        });
        expect({ ...(await reminderLedger(owner)), retried: 0 }).toEqual({ ...SETTLED, failed: 1 });
      },
      { within: 240_000, every: 200 },
    );
    over = true;
    await worker?.stop();
    await supervised;
    expect(deaths).toBe(MOST);
  });

  it('is listed for the administrator with its reason, and taken once the cause is mended and it is tried again', async () => {
    const { owner } = set.database;
    const listed = async () =>
      answerOf(listFailedSteps, await set.administrator.ask('GET', '/api/failed-steps')).items;
    const [step] = await listed();
    expect(step).toMatchObject({ action: 'ESCALATE', reason: 'ENDS_WORKERS', attempts: MOST });
    const { dutyId, policy, rung, occurrence } = step ?? {};
    const line = { dutyId, policy, rung, occurrence };
    await set.service.startWorker();
    const retried = await set.administrator.ask('POST', '/api/failed-steps/retry', line);
    expect(retried.status).toBe(204);
    await eventually(async () => {
      expect(await standing(owner)).toMatchObject({ 'escalate fired': OTHERS + 1 });
      expect({ ...(await reminderLedger(owner)), retried: 0 }).toEqual(SETTLED);
    });
    expect(await listed()).toEqual([]);
  });
});
