import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays, fromEpochDay, localDate } from './local-date.js';
import { atHour, dateOf, endOfDay, instant, startOfDay, wallClock } from './vietnam-time.js';

const since1976 = fc.integer({ min: Date.UTC(1976, 0, 1), max: Date.UTC(2100, 0, 1) });

describe('An instant', () => {
  it.each([
    ['2024-01-15T01:00:00.000Z', '2024-01-15T01:00:00.000Z'],
    ['2024-01-15T08:00:00+07:00', '2024-01-15T01:00:00.000Z'],
    ['2024-01-15T08:00+07:00', '2024-01-15T01:00:00.000Z'],
    ['2024-01-15T01:00:00.123999+00:00', '2024-01-15T01:00:00.123Z'],
    ['2024-02-29T23:59:59.9Z', '2024-02-29T23:59:59.900Z'],
  ])('reads %s as %s', (text, canonical) => {
    expect(instant(text)).toBe(canonical);
    expect(instant(new Date(Date.parse(text)))).toBe(canonical);
  });

  it.each([
    '2024-01-15T08:00:00',
    '2024-01-15',
    '2024-02-30T08:00:00Z',
    '2024-01-15T24:00:00Z',
    '2024-01-15T08:60:00Z',
    '2024-01-15 08:00:00Z',
    '0000-01-01T00:00:00+07:00',
    'tomorrow',
  ])('refuses "%s" and says so', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow(`"${text}"`);
  });

  it('refuses a Date that is no time', () => {
    expect(() => instant(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('is in string order when in time order', () => {
    fc.assert(
      fc.property(since1976, since1976, (a, b) => {
        expect(instant(new Date(a)) < instant(new Date(b))).toBe(a < b);
      }),
    );
  });
});

describe('A day in Vietnam', () => {
  const date = localDate('2024-02-29');

  it('begins at 17:00 UTC of the day before and ends, exclusively, when the next begins', () => {
    expect(startOfDay(date)).toBe('2024-02-28T17:00:00.000Z');
    expect(endOfDay(date)).toBe('2024-02-29T17:00:00.000Z');
    expect(endOfDay(date)).toBe(startOfDay(localDate('2024-03-01')));
  });

  it('still holds its last millisecond, and 24:00 no longer', () => {
    expect(dateOf(instant('2024-02-29T16:59:59.999Z'))).toBe('2024-02-29');
    expect(dateOf(endOfDay(date))).toBe('2024-03-01');
    expect(dateOf(startOfDay(date))).toBe('2024-02-29');
  });

  it('has its hours', () => {
    expect(atHour(date, '15:00')).toBe('2024-02-29T08:00:00.000Z');
    expect(atHour(date, '00:00')).toBe(startOfDay(date));
    expect(atHour(date, '23:59') < endOfDay(date)).toBe(true);
  });

  it.each(['24:00', '8:00', '08:60', '08:00:00', ''])('refuses the hour "%s"', (hour) => {
    expect(() => atHour(date, hour)).toThrow(`"${hour}"`);
  });

  it('contains an instant exactly when that is between its start and its end', () => {
    fc.assert(
      fc.property(since1976, fc.integer({ min: -2, max: 2 }), (ms, shift) => {
        const at = instant(new Date(ms));
        const day = addDays(dateOf(at), shift);
        expect(startOfDay(day) <= at && at < endOfDay(day)).toBe(shift === 0);
      }),
    );
  });

  it('agrees with the time-zone data of the platform since 1976', () => {
    const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
    fc.assert(
      fc.property(since1976, (ms) => expect(dateOf(instant(new Date(ms)))).toBe(platform.format(ms))),
    );
  });

  it('shows on the clocks what comes back as the same moment', () => {
    expect(wallClock(instant('2024-02-29T17:30:00Z'))).toBe('2024-03-01T00:30:00.000');
    fc.assert(
      fc.property(since1976, (ms) => {
        const at = instant(new Date(ms));
        expect(wallClock(at).slice(0, 10)).toBe(dateOf(at));
        expect(instant(`${wallClock(at)}+07:00`)).toBe(at);
      }),
    );
  });

  it('starts on time for every day since 1976', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_191, max: 47_000 }).map(fromEpochDay), (day) => {
        expect(dateOf(startOfDay(day))).toBe(day);
      }),
    );
  });
});
