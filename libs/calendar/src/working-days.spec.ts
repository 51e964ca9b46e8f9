import { describe, it, expect } from '@jest/globals';
import { localDate } from './local-date.js';
import { officialCalendar as calendar } from './official-calendar.js';
import { addWorkingDays, nextWorkingDay, subtractWorkingDays, workingDaysBetween } from './working-days.js';

describe('A term of working days', () => {
  it.each([
    // Tết 2024: off from Thursday 8/2 to Wednesday 14/2.
    ['2024-02-06', 1, '2024-02-07'],
    ['2024-02-07', 1, '2024-02-15'],
    ['2024-02-08', 1, '2024-02-15'],
    ['2024-02-14', 1, '2024-02-15'],
    ['2024-02-15', 1, '2024-02-16'],
    ['2024-02-05', 10, '2024-02-26'],
    // Monday 29/4/2024 is off, Saturday 4/5 is worked for it.
    ['2024-04-25', 1, '2024-04-26'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2024-04-26', 4, '2024-05-06'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2024-05-04', 1, '2024-05-06'],
    ['2024-05-05', 1, '2024-05-06'],
    // The turn of the year.
    ['2024-12-30', 1, '2024-12-31'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2025-12-31', 1, '2026-01-05'],
    ['2025-12-31', 6, '2026-01-10'],
    // 29 February.
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-02-28', 1, '2025-03-03'],
    // National Day 2026, with Saturday 22/8 worked for Monday 31/8.
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
  ])('from %s, %i working days, ends on %s', (from, n, to) => {
    expect(addWorkingDays(calendar, localDate(from), n)).toBe(to);
    expect(workingDaysBetween(calendar, localDate(from), localDate(to))).toBe(n);
    expect(workingDaysBetween(calendar, localDate(to), localDate(from))).toBe(-n);
  });

  it.each([
    ['2024-02-15', 1, '2024-02-07'],
    ['2024-02-14', 1, '2024-02-07'],
    ['2024-02-08', 1, '2024-02-07'],
    ['2024-02-16', 1, '2024-02-15'],
    ['2024-05-06', 1, '2024-05-04'],
    ['2024-05-04', 3, '2024-04-26'],
    ['2025-01-02', 1, '2024-12-31'],
    ['2024-03-01', 1, '2024-02-29'],
  ])('before %s, %i working days, is %s', (from, n, to) => {
    expect(subtractWorkingDays(calendar, localDate(from), n)).toBe(to);
  });

  it.each([
    ['2024-02-07', '2024-02-07'],
    ['2024-02-08', '2024-02-15'],
    ['2024-02-14', '2024-02-15'],
    ['2024-04-27', '2024-05-02'],
    ['2024-05-04', '2024-05-04'],
    ['2024-05-05', '2024-05-06'],
    ['2025-01-01', '2025-01-02'],
    ['2024-01-01', '2024-01-02'],
    ['2026-11-24', '2026-11-24'],
  ])('whose last day would be %s ends on %s', (date, end) => {
    expect(nextWorkingDay(calendar, localDate(date))).toBe(end);
  });

  it('between a day and itself counts nothing', () => {
    expect(workingDaysBetween(calendar, localDate('2024-02-10'), localDate('2024-02-10'))).toBe(0);
    expect(workingDaysBetween(calendar, localDate('2024-05-03'), localDate('2024-05-03'))).toBe(0);
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('of %d days is refused', (n) => {
    expect(() => addWorkingDays(calendar, localDate('2024-05-03'), n)).toThrow(RangeError);
    expect(() => subtractWorkingDays(calendar, localDate('2024-05-03'), n)).toThrow(RangeError);
  });

  it('is never guessed where the calendar ends', () => {
    const covered = 'VN-2024-2027.1 covers 2024-01-01 to 2027-12-31';
    const [first, last, after] = ['2024-01-02', '2027-12-31', '2028-01-01'].map(localDate);
    if (!first || !last || !after) throw new Error('dates expected');
    expect(() => addWorkingDays(calendar, last, 1)).toThrow(covered);
    expect(() => addWorkingDays(calendar, after, 1)).toThrow(covered);
    expect(() => subtractWorkingDays(calendar, first, 1)).toThrow(covered);
    expect(() => nextWorkingDay(calendar, after)).toThrow(covered);
    expect(() => workingDaysBetween(calendar, first, after)).toThrow(covered);
    expect(nextWorkingDay(calendar, last)).toBe(last);
  });
});
