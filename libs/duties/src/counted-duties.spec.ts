import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { addWorkingDays } from '#libs/calendar/src/working-days.js';
import { reachOf } from './counted-duties.js';

describe('how far around its changed days a calendar is felt', () => {
  it('is never nearer than a step so many working days off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 480 }), fc.nat(700), (workingDays, later) => {
        const from = addDays(calendar.coveredFrom, later);
        expect(daysBetween(from, addWorkingDays(calendar, from, workingDays))).toBeLessThanOrEqual(
          reachOf(workingDays),
        );
      }),
    );
  });
});
