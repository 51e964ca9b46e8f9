import { describe, expect, it } from '@jest/globals';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { scene } from '../support/scene.js';

/** What is planned for a duty until Thursday, 29 February, and for one until Monday, 11 March; each at seven in Vietnam. */
const PLAN = [
  ['2024-02-26T00:00:00.000Z', '2024-02-29 BEFORE-3'],
  ['2024-02-29T00:00:00.000Z', '2024-02-29 ON-DAY'],
  ['2024-03-01T00:00:00.000Z', '2024-02-29 AFTER-1'],
  ['2024-03-06T00:00:00.000Z', '2024-03-11 BEFORE-3'],
  ['2024-03-11T00:00:00.000Z', '2024-03-11 ON-DAY'],
  ['2024-03-12T00:00:00.000Z', '2024-03-11 AFTER-1'],
] as const;

// In New York the clocks were put forward on 10 March 2024.
describe.each(['America/New_York', 'Pacific/Kiritimati'])(
  'API and worker that run in the zone %s (R6)',
  (TZ) => {
    const set = scene({ environment: { TZ } });

    const lines = async (state: string): Promise<[string, string][]> => {
      const { rows } = await set.database.owner.query<{ at: Date; line: string }>(
        `select remind_at as at, d.due_on || ' ' || rung as line from reminders r join duties d on d.id = r.duty_id
       where action = 'REMIND' and r.state = $1 order by remind_at`,
        [state],
      );
      return rows.map(({ at, line }) => [at.toISOString(), line]);
    };

    it('remind of 29 February and over a change to summer time at the moments of Vietnam, once each', async () => {
      await set.database.freeze('2024-02-20T02:00:00Z');
      await issueOne(set.chair, set.small, '2024-02-29');
      await issueOne(set.chair, set.small, '2024-03-11');
      await set.service.relayed();
      expect(await lines('PLANNED')).toEqual(PLAN);
      for (const [index, [moment]] of PLAN.entries()) {
        await set.database.freeze(moment);
        await eventually(async () => {
          expect(await lines('FIRED')).toEqual(PLAN.slice(0, index + 1));
          expect(await reminderLedger(set.database.owner)).toEqual(SETTLED);
        });
      }
    });
  },
);
