import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { workingDaysBetween } from '#libs/calendar/src/working-days.js';
import { daysLate } from './lateness.js';

describe('lateness', () => {
  const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(localDate('2024-01-02'), days));

  it('is split at the days on which it changed hands, and no day is lost or counted twice', () => {
    fc.assert(
      fc.property(day, day, fc.uniqueArray(day, { maxLength: 4 }), (dueOn, until, changes) => {
        const firstDays = changes.filter((one) => one <= until).toSorted();
        const own = [null, ...firstDays].map((from, index) => {
          const next = firstDays[index];
          return daysLate(calendar, dueOn, from, next === undefined ? until : addDays(next, -1));
        });
        const whole = until > dueOn ? workingDaysBetween(calendar, dueOn, until) : 0;
        expect(own.reduce((sum, one) => sum + one, 0)).toBe(whole);
      }),
    );
  });

  it('stays with the one who let it pass', () => {
    // Due on Friday 1 March; ten working days late on Friday 15 March.
    const due = localDate('2024-03-01');
    expect(daysLate(calendar, due, null, localDate('2024-03-10'))).toBe(5);
    expect(daysLate(calendar, due, localDate('2024-03-11'), localDate('2024-03-15'))).toBe(5);
    // Bound before it fell due, and done before he was bound.
    expect(daysLate(calendar, due, localDate('2024-02-01'), localDate('2024-03-04'))).toBe(1);
    expect(daysLate(calendar, due, localDate('2024-03-11'), localDate('2024-03-04'))).toBe(0);
  });
});
