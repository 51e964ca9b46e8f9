import { describe, expect, it } from '@jest/globals';
import { matches } from './matches.js';

describe('Looking for a name', () => {
  it.each(['do luong', 'Đô Lương', 'LƯƠNG', 'luong do', ''])('finds "Huyện Đô Lương" by "%s"', (sought) => {
    expect(matches('Huyện Đô Lương', sought)).toBe(true);
  });

  it('finds nothing by what is not there', () => {
    expect(matches('Huyện Đô Lương', 'tan ky')).toBe(false);
  });
});
