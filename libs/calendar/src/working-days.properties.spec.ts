import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, localDate, type LocalDate } from './local-date.js';
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

  // Years' ends, the days off around them, Tết, swapped Saturdays, and the 29th of February: where counting goes wrong.
  const edges = [
    '2024-12-31',
    '2025-12-31',
    '2024-02-29',
    '2024-02-11',
    '2025-01-29',
    '2024-05-04',
    '2025-04-26',
    '2025-09-01',
  ];
  const nearEdge = fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -12, max: 12 }))
    .map(([edge, shift]) => addDays(localDate(edge), shift));

  it('holds over the end of a year, over holidays it begins or ends on, and over 29 February', () => {
    fc.assert(
      fc.property(nearEdge, anyCount, anyCount, (from, a, b) => {
        const to = addWorkingDays(calendar, from, a);
        expect(to).toBe(countDayByDay(from, a, 1));
        // Early in 2024 the calendar reaches no further back.
        const back = Math.min(a, 15);
        expect(subtractWorkingDays(calendar, from, back)).toBe(countDayByDay(from, back, -1));
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(addWorkingDays(calendar, to, b)).toBe(addWorkingDays(calendar, from, a + b));
        expect(addWorkingDays(calendar, addDays(from, 1), a) >= to).toBe(true);
      }),
    );
  });

  it('ends on no day off, wherever a day off is where it would end by the wall calendar', () => {
    fc.assert(
      fc.property(nearEdge, (day) => {
        const next = nextWorkingDay(calendar, day);
        expect(isWorkingDay(calendar, next)).toBe(true);
        expect(isWorkingDay(calendar, day) ? next === day : next > day).toBe(true);
        for (let between = day; between < next; between = addDays(between, 1))
          expect(isWorkingDay(calendar, between)).toBe(false);
      }),
    );
  });

  it('between two days adds up over any day between, and turned round changes its sign alone', () => {
    fc.assert(
      fc.property(nearEdge, anyDay, anyDay, (one, other, third) => {
        const sum = workingDaysBetween(calendar, one, other) + workingDaysBetween(calendar, other, third);
        expect(sum).toBe(workingDaysBetween(calendar, one, third));
        // Not -0: it is another number to a test.
        expect(workingDaysBetween(calendar, other, one) + workingDaysBetween(calendar, one, other)).toBe(0);
      }),
    );
  });
});
