import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type LocalDate } from './local-date.js';
import { officialCalendar as calendar } from './official-calendar.js';
import { addWorkingDays, nextWorkingDay, subtractWorkingDays, workingDaysBetween } from './working-days.js';
import { isWorkingDay } from './day-explanation.js';

// Half a year from either edge: room for 2 × 50 working days without leaving the calendar.
const span = daysBetween(calendar.coveredFrom, calendar.coveredTo);
const anyDay = fc.integer({ min: 180, max: span - 180 }).map((n) => addDays(calendar.coveredFrom, n));
const workingDay = anyDay.map((date) => nextWorkingDay(calendar, date));
const anyCount = fc.integer({ min: 1, max: 50 });

/** The law read day by day, without the index. */
function countDayByDay(from: LocalDate, n: number, step: 1 | -1): LocalDate {
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

describe('Every term of working days', () => {
  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => {
        expect(addWorkingDays(calendar, from, n)).toBe(countDayByDay(from, n, 1));
        expect(subtractWorkingDays(calendar, from, n)).toBe(countDayByDay(from, n, -1));
      }),
    );
  });

  it('added and then subtracted returns to the workingDay it began on', () => {
    fc.assert(
      fc.property(workingDay, anyCount, (from, n) => {
        expect(subtractWorkingDays(calendar, addWorkingDays(calendar, from, n), n)).toBe(from);
        expect(addWorkingDays(calendar, subtractWorkingDays(calendar, from, n), n)).toBe(from);
      }),
    );
  });

  it('ends no earlier when it begins later, and later when it is longer', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCount, (a, b, n) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addWorkingDays(calendar, early, n) <= addWorkingDays(calendar, late, n)).toBe(true);
        expect(nextWorkingDay(calendar, early) <= nextWorkingDay(calendar, late)).toBe(true);
        expect(addWorkingDays(calendar, a, n) < addWorkingDays(calendar, a, n + 1)).toBe(true);
      }),
    );
  });

  it('split in two adds up', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, a, b) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, a), b)).toBe(
          addWorkingDays(calendar, from, a + b),
        );
      }),
    );
  });

  it('ends on a workingDay, and is as long as the days between say', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, n) => {
        const to = addWorkingDays(calendar, from, n);
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(nextWorkingDay(calendar, to)).toBe(to);
        expect(workingDaysBetween(calendar, from, to)).toBe(n);
      }),
    );
  });
});
