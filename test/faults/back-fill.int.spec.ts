import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { plantReminders } from '../support/due-reminders.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { eventually } from '../support/eventually.js';
import { scene } from '../support/scene.js';

const DUTIES = 200;
/** The rungs that all fell due while nobody worked, at 7:00 in Viet Nam. */
const MISSED = [
  ['ON-DAY', '2024-03-15T00:00:00Z'],
  ['AFTER-1', '2024-03-18T00:00:00Z'],
] as const;
const BACK = '2024-04-02T02:00:00Z';

describe('workers that were away for three weeks', () => {
  jest.setTimeout(120_000);
  const set = scene({ worker: false });

  beforeAll(async () => {
    const { owner } = set.database;
    await plantReminders(owner, set.small, DUTIES);
    for (const [rung, at] of MISSED)
      await owner.query(
        `insert into reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on,
           remind_at, state, correlation_id)
         select tenant_id, duty_id, policy, $1, 1, action, level, unless_acknowledged, statutory, due_on, $2, 'PLANNED', correlation_id
         from reminders where rung = 'BEFORE-3'`,
        [rung, at],
      );
    await set.database.freeze(BACK);
    await set.service.startWorker();
    await set.service.startWorker();
    await eventually(async () => expect(await reminderLedger(owner)).toEqual(SETTLED), { within: 60_000 });
  });

  it('take of each duty the last step alone; the others stand in the ledger as fallen together', async () => {
    const { rows } = await set.database.owner.query(
      'select rung, state, reason, count(*)::int from reminders group by rung, state, reason order by rung',
    );
    expect(rows).toEqual([
      { rung: 'AFTER-1', state: 'FIRED', reason: null, count: DUTIES },
      { rung: 'BEFORE-3', state: 'SKIPPED', reason: 'COLLAPSED', count: DUTIES },
      { rung: 'ON-DAY', state: 'SKIPPED', reason: 'COLLAPSED', count: DUTIES },
    ]);
  });

  it('send one digest, on the day they are back, and none for the days that went by', async () => {
    const { rows } = await set.database.owner.query(
      "select to_char(day, 'YYYY-MM-DD') as day, count(*)::int from digests group by day",
    );
    expect(rows).toEqual([{ day: '2024-04-02', count: 1 }]);
  });
});
