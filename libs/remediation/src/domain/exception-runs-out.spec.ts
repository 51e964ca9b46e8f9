import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { atHour, type Instant } from '#libs/calendar/src/vietnam-time.js';
import {
  byLead,
  findingAfter,
  findingCommands,
  foldedFinding,
} from '../../../../test/support/finding-story.js';
import { newId } from '../../../../test/support/journey.js';
import { decideException, warnOfException } from './exception-decisions.js';
import { evolveFinding, type Finding } from './finding.js';

const { issue, accept, askException } = findingCommands;
const at = (day: string, hour: string): Instant => atHour(localDate(day), hour);
/** Granted on 11 March. */
const grantedUntil = (until: string): Finding =>
  foldedFinding(
    findingAfter(issue, accept, askException, (state) => {
      const exceptionId = state.status === 'NONE' ? newId() : (state.exceptions[0]?.exceptionId ?? newId());
      return decideException(state, { ...byLead, exceptionId, until: localDate(until), remark: null });
    }),
  );

describe('that an exception runs out', () => {
  it.each([
    ['a minute before its time', '2024-05-31', at('2024-05-21', '06:59'), 0],
    ['ten days before its last one', '2024-05-31', at('2024-05-21', '07:00'), 1],
    ['late, where nobody looked', '2024-05-31', at('2024-05-31', '23:00'), 1],
    ['once it is over, when that is said instead', '2024-05-31', at('2024-06-01', '00:00'), 0],
    ['where it was granted for less than that', '2024-03-20', at('2024-03-19', '09:00'), 0],
  ])('is said %s or not', (_, until, now, times) => {
    expect(warnOfException(grantedUntil(until), { ...byLead, now })).toHaveLength(times);
  });

  it('is said once, as of its time', () => {
    const state = grantedUntil('2024-05-31');
    const now = at('2024-05-25', '09:00');
    const warned = warnOfException(state, { ...byLead, now });
    expect(warned).toMatchObject([
      { type: 'ExceptionRunsOut', data: { at: at('2024-05-21', '07:00'), dueOn: '2024-05-31' } },
    ]);
    const after = warned.reduce(evolveFinding, state);
    expect(warnOfException(after, { ...byLead, now })).toEqual([]);
  });
});
