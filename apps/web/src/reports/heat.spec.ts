import { describe, expect, it } from '@jest/globals';
import { shadeOf, shareLate } from './heat.js';

describe('a cell of the heat map', () => {
  it.each([
    [0, 0, 0],
    [40, 0, 0],
    [1000, 1, 1],
    [200, 1, 1],
    [3, 1, 33],
    [4, 4, 100],
  ])('of %i due and %i late says %i percent', (due, late, share) => {
    expect(shareLate({ due, late })).toBe(share);
  });

  it('is the darker the more is late', () => {
    expect([0, 1, 5, 6, 15, 16, 30, 31, 100].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
