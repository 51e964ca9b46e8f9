import { describe, expect, it } from '@jest/globals';
import { monthAfter, weeksOf } from './months.js';

describe('months of a calendar', () => {
  it('go over the end of a year and back', () => {
    expect(monthAfter('2024-12', 1)).toBe('2025-01');
    expect(monthAfter('2024-01', -1)).toBe('2023-12');
    expect(monthAfter('2024-03', 0)).toBe('2024-03');
  });

  it('stand in weeks', () => {
    expect(weeksOf(Array.from({ length: 35 }, (_, day) => day)).map((week) => week[0])).toEqual([
      0, 7, 14, 21, 28,
    ]);
  });
});
