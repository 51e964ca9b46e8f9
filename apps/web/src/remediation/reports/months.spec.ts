import { describe, expect, it } from '@jest/globals';
import { monthsUntil } from './months.js';

describe('Months that can be reported on', () => {
  it('go back over the turn of the year', () => {
    expect(monthsUntil('2024-02-10', 4)).toEqual(['2024-02', '2024-01', '2023-12', '2023-11']);
  });
});
