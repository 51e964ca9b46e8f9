import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, dayOf } from './day-number.js';
import { timeScale } from './time-scale.js';

const scale = (from: string, until: string, width: number) => {
  const { unit, ticks, stretches } = timeScale({ from: dayNumber(from), until: dayNumber(until) }, width);
  return { unit, ticks: ticks.map(dayOf), above: stretches.map(({ name }) => name) };
};

describe('Ticks of a picture of time', () => {
  it('are the days of a week', () => {
    expect(scale('2025-03-28', '2025-04-04', 320)).toEqual({
      unit: 'DAY',
      ticks: [28, 29, 30, 31]
        .map((day) => `2025-03-${day}`)
        .concat(['2025-04-01', '2025-04-02', '2025-04-03']),
      above: ['2025-03', '2025-04'],
    });
  });

  it('are Mondays where days have no room', () => {
    const { unit, ticks } = scale('2025-03-11', '2025-06-11', 820);
    expect(unit).toBe('WEEK');
    expect(ticks.slice(0, 3)).toEqual(['2025-03-17', '2025-03-24', '2025-03-31']);
  });

  it('are months of a year, under their years', () => {
    const { unit, ticks, above } = scale('2025-03-11', '2026-03-11', 820);
    expect([unit, ticks[0], ticks.length, above]).toEqual(['MONTH', '2025-04-01', 12, ['2025', '2026']]);
  });

  it('are half years of three years on a phone', () => {
    const { ticks } = scale('2025-03-11', '2028-03-11', 312);
    expect(ticks).toEqual([2025, 2026, 2027].flatMap((year) => [`${year}-07-01`, `${year + 1}-01-01`]));
  });

  it('begin a year that begins with the span once', () => {
    expect(scale('2025-01-01', '2026-01-01', 800).above).toEqual(['2025']);
  });

  it('never touch one another, and stretches take in the whole span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 18_000, max: 24_000 }),
        fc.integer({ min: 1, max: 1_200 }),
        fc.integer({ min: 280, max: 2_400 }),
        (from, days, width) => {
          const { ticks, stretches } = timeScale({ from, until: from + days }, width);
          const gaps = ticks.slice(1).map((tick, at) => ((tick - (ticks[at] ?? 0)) / days) * width);
          expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(20);
          expect(stretches[0]?.from).toBe(from);
          expect(stretches.at(-1)?.until).toBe(from + days);
          stretches.slice(1).forEach((one, at) => expect(one.from).toBe(stretches[at]?.until));
        },
      ),
    );
  });
});
