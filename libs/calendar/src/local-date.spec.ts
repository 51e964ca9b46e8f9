import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, fromEpochDay, localDate, toEpochDay, weekday } from './local-date.js';

const anyDate = fc.integer({ min: -719_528, max: 2_932_896 }).map(fromEpochDay);

describe('A local date', () => {
  it.each(['2024-02-29', '2000-02-29', '0000-01-01', '0099-12-31', '9999-12-31'])('reads %s', (text) => {
    expect(localDate(text)).toBe(text);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-5',
    '15/01/2024',
    '2024-01-15T00:00:00Z',
    '2024-01-15\n',
    '+02024-01-15',
    '',
  ])('refuses "%s" and says so', (text) => {
    expect(() => localDate(text)).toThrow(RangeError);
    expect(() => localDate(text)).toThrow(`"${text}"`);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2024-02-29', 0, '2024-02-29'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to);
    expect(daysBetween(localDate(from), localDate(to))).toBe(days);
  });

  it.each([
    ['2024-02-10', 'SATURDAY'],
    ['2024-02-11', 'SUNDAY'],
    ['2024-04-29', 'MONDAY'],
    ['2026-11-24', 'TUESDAY'],
    ['1969-12-31', 'WEDNESDAY'],
    ['1970-01-01', 'THURSDAY'],
    ['2025-05-02', 'FRIDAY'],
  ])('%s is a %s', (date, name) => {
    expect(weekday(localDate(date))).toBe(name);
  });

  it('refuses to leave the years 0000 to 9999 and to go by half days', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('0000-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(localDate('2024-01-01'), 0.5)).toThrow('whole number');
    expect(() => fromEpochDay(Number.NaN)).toThrow('whole number');
    expect(() => fromEpochDay(1e12)).toThrow(RangeError);
  });

  it('is in string order when in calendar order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(toEpochDay(a) < toEpochDay(b));
      }),
    );
  });

  it('comes back from its number, and repeats its weekday every seven days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (epochDay) => {
        const date = fromEpochDay(epochDay);
        expect(toEpochDay(date)).toBe(epochDay);
        expect(localDate(date)).toBe(date);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(addDays(date, 1))).not.toBe(weekday(date));
      }),
    );
  });
});
