import { describe, expect, it } from '@jest/globals';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { near, nearnesses } from './by-nearness.js';

describe('my day', () => {
  it('has every open duty in one part, and no closed one', () => {
    const timings: Duty['timing'][] = [
      'NO_DEADLINE',
      'ON_TRACK',
      'DUE_SOON',
      'DUE_TODAY',
      'OVERDUE',
      'SUBMITTED_LATE',
      'SUBMITTED',
      'DONE_LATE',
      'DONE_ON_TIME',
      'CANCELLED',
    ];
    // Nothing but the timing is looked at.
    const duties = timings.map((timing) => ({ timing }) as unknown as Duty);
    expect(nearnesses.map((nearness) => near(duties, nearness).map(({ timing }) => timing))).toEqual([
      ['OVERDUE'],
      ['DUE_TODAY'],
      ['DUE_SOON'],
      ['ON_TRACK'],
      ['NO_DEADLINE'],
      ['SUBMITTED_LATE', 'SUBMITTED'],
    ]);
  });
});
