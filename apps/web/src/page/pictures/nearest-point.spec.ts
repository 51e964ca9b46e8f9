import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './day-number.js';
import { nearestPoint } from './nearest-point.js';

const points = ['2025-03-11', '2025-03-12', '2025-03-20'].map((on) => ({ on, open: 1, planned: 1 }));
const at = (on: string, hours = 0) => nearestPoint(points, dayNumber(on) + hours / 24);

describe('The point under the pointer', () => {
  it('is the nearest day, also where days are missing', () => {
    expect([at('2025-03-01'), at('2025-03-11', 13), at('2025-03-17'), at('2025-04-01')]).toEqual([
      0, 1, 2, 2,
    ]);
  });
});
