import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scaleOf, share } from './chart-scale.js';

describe('The scale of a picture', () => {
  it('begins and ends at round values', () => {
    expect(scaleOf([60, 95]).ticks).toEqual([60, 70, 80, 90, 100]);
    expect(scaleOf([0.1, 0.3]).ticks).toEqual([0.1, 0.15, 0.2, 0.25, 0.3]);
    expect(scaleOf([5]).ticks).toContain(5);
  });

  it('takes in every value, in few steps that are all alike', () => {
    const figures = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(figures, (values) => {
        const { from, to, ticks } = scaleOf(values);
        expect(from).toBeLessThanOrEqual(Math.min(...values));
        expect(to).toBeGreaterThanOrEqual(Math.max(...values));
        expect(to).toBeGreaterThan(from);
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const value of values) {
          expect(share(value, from, to)).toBeGreaterThanOrEqual(0);
          expect(share(value, from, to)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('puts what has no span in the middle', () => expect(share(3, 3, 3)).toBe(0.5));
});
