import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnName, placeOf } from './cell-address.js';

describe('A cell’s address', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('comes back as the place that it names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16_384 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (column, row) => {
          expect(placeOf(`${columnName(column)}${row}`)).toEqual({ row, column });
        },
      ),
    );
  });

  it.each(['', 'A', '1', 'A0', 'a1', 'XFE1', 'A1048577', 'A1:B2', 'AAAA1', 'A01', '$A$1', 'A1 '])(
    '%j is none',
    (text) => {
      expect(placeOf(text)).toBeUndefined();
    },
  );
});
