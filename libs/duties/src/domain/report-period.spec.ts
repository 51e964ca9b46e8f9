import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, localDate } from '#libs/calendar/src/local-date.js';
import { reportPart, reportParts, reportPeriod } from './report-period.js';

const years = fc.integer({ min: 2000, max: 2090 });
const suffixes = ['', '-02', '-03', '-12', '-Q1', '-H1', '-Q3', '-Y'];

describe('a period of a report', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q1', '2023-12-15', '2024-03-14'],
    ['2024-H1', '2023-12-15', '2024-06-14'],
    ['2024-Q3', '2024-06-15', '2024-09-14'],
    ['2024-Y', '2023-12-15', '2024-12-14'],
  ])('called %s goes from %s to %s', (name, from, to) => {
    expect(reportPeriod(name)).toEqual({ from, to });
  });

  it('is refused where nobody knows its name', () => {
    expect(() => reportPeriod('2024-13')).toThrow(RangeError);
    expect(() => reportPeriod('soon')).toThrow(RangeError);
  });

  it('is made of whole parts: every day lies in one of them, and no other day does', () =>
    fc.assert(
      fc.property(years, fc.constantFrom(...suffixes), (year, suffix) => {
        const period = reportPeriod(`${year}${suffix}`);
        const parts = reportParts(period);
        expect(parts[0]).toBe(period.from);
        const days = Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, after) =>
          addDays(period.from, after),
        );
        expect([...new Set(days.map(reportPart))]).toEqual(parts);
        expect(parts).not.toContain(reportPart(addDays(period.from, -1)));
        expect(parts).not.toContain(reportPart(addDays(period.to, 1)));
      }),
    ));

  it('divides the months in which the year of the reform turns', () => {
    expect(reportPart(localDate('2024-12-14'))).toBe('2024-12-01');
    expect(reportPart(localDate('2024-12-15'))).toBe('2024-12-15');
    expect(reportPart(localDate('2024-11-15'))).toBe('2024-11-01');
  });
});
