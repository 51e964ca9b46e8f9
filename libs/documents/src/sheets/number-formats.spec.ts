import { describe, expect, it } from '@jest/globals';
import { shownBy } from './number-formats.js';

describe('A number format', () => {
  it.each([
    ['General', 'number'],
    ['#,##0.00', 'number'],
    ['"ngày" 0', 'number'],
    ['[Red]0', 'number'],
    ['0.00E+00', 'number'],
    ['0\\d', 'number'],
    ['_-* #,##0\\ _₫_-', 'number'],
    ['0%', 'percent'],
    ['0.0"%"', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['dd\\/mm\\/yyyy\\ hh:mm', 'date'],
    ['[$-42A]d mmmm yyyy', 'date'],
    ['[$-1010000]d/m/yyyy;@', 'date'],
    ['0;"dd"', 'number'],
    ['[[[[[d', 'number'],
  ])('%j shows a %s', (code, shown) => {
    expect(shownBy(code)).toBe(shown);
  });

  it('is told in a moment, however it goes on', () => {
    for (const piece of ['[', '"', '\\', '_', '*', '["'])
      expect(['number', 'date']).toContain(shownBy(piece.repeat(500_000)));
  });
});
