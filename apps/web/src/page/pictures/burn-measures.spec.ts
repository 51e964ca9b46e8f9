import { describe, expect, it } from '@jest/globals';
import { burnMeasures } from './burn-measures.js';
import { dayNumber } from './day-number.js';

const points = [
  { on: '2025-03-11', open: 40, planned: 40 },
  { on: '2025-04-10', open: 12, planned: 8 },
  { on: '2025-05-10', open: null, planned: 0 },
];

describe('A burn-down picture', () => {
  const { left, right, top, bottom, x, y, dayAt, counts } = burnMeasures(points, 800);

  it('runs from the first day to the last, and from nothing to all', () => {
    expect([x(dayNumber('2025-03-11')), x(dayNumber('2025-05-10'))]).toEqual([left, right]);
    expect([y(0), y(40)]).toEqual([bottom, top]);
    expect(counts).toEqual([0, 10, 20, 30, 40]);
  });

  it('finds the day at a place', () => {
    const day = dayNumber('2025-04-10');
    expect(dayAt(x(day))).toBeCloseTo(day);
  });

  it('can be drawn of one day', () => {
    const one = burnMeasures(points.slice(0, 1), 312);
    expect([one.x(dayNumber('2025-03-11')), one.y(40)].every(Number.isFinite)).toBe(true);
  });
});
