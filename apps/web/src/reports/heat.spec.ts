import { describe, expect, it } from '@jest/globals';
import { shadeOf, shareLate, worstOf } from './heat.js';

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

describe('the worst of a heat map', () => {
  const row = (id: string, ...months: (readonly [due: number, late: number])[]) => ({
    unit: { id },
    months: months.map(([due, late]) => ({ due, late })),
  });

  it('is the highest share late, of equal ones that of the most duties, with how many units are as bad', () => {
    const rows = [row('a', [1, 1], [10, 0]), row('b', [4, 4], [1, 1]), row('c', [10, 9])];
    const { worst, alike } = worstOf(rows);
    expect(worst).toEqual({ row: rows[1], cell: { due: 4, late: 4 }, share: 100 });
    expect(alike).toBe(1);
  });

  it('is nowhere where nothing was late', () => {
    expect(worstOf([row('a', [3, 0])])).toEqual({ worst: undefined, alike: 0 });
  });
});
