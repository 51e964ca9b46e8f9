import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countScale } from './count-scale.js';

describe('A scale of counts', () => {
  it('has whole and round steps', () => {
    expect(countScale(3)).toEqual([0, 1, 2, 3]);
    expect(countScale(40)).toEqual([0, 10, 20, 30, 40]);
    expect(countScale(300)).toEqual([0, 100, 200, 300]);
    expect(countScale(0)).toEqual([0, 1]);
  });

  it('takes in the most, in few steps', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (most) => {
        const scale = countScale(most);
        expect(scale.at(-1)).toBeGreaterThanOrEqual(most);
        expect(scale.length).toBeLessThanOrEqual(5);
        expect(scale.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
