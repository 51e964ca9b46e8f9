import { describe, expect, it } from '@jest/globals';
import { dayNumber, dayOf } from './day-number.js';
import { daysOffBands } from './days-off-bands.js';

describe('Days off', () => {
  it('that follow one another are one band, those outside of the span none', () => {
    const off = new Set(['2025-04-05', '2025-04-06', '2025-04-07', '2025-04-12', '2025-04-30']);
    const span = { from: dayNumber('2025-04-06'), until: dayNumber('2025-04-20') };
    expect(daysOffBands(span, off).map(({ from, until }) => [dayOf(from), until - from])).toEqual([
      ['2025-04-06', 2],
      ['2025-04-12', 1],
    ]);
  });
});
