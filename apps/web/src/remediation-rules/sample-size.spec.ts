import { describe, expect, it } from '@jest/globals';
import { samplePlans, sampleSize } from './sample-size.js';

describe('A sample', () => {
  const sample = { from: 20, percent: 20, least: 5 };

  it.each([
    [20, 5],
    [21, 5],
    [26, 6],
    [60, 12],
    [3, 3],
  ])('of %i lines are %i', (of, drawn) => expect(sampleSize(of, sample)).toBe(drawn));

  it('is shown by the shortest plan and a longer one', () => {
    expect(samplePlans(sample)).toEqual([20, 60]);
    expect(samplePlans({ from: 60 })).toEqual([60, 200]);
    expect(samplePlans({ from: 9_000 })).toEqual([9_000, 18_000]);
  });
});
