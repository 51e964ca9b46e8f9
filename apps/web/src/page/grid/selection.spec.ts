import { describe, expect, it } from '@jest/globals';
import { areaOf, clamped, entered, everything, moved, only, over, tabbed, wholeRows } from './selection.js';

const size = { rows: 4, columns: 3 };
const at = (row: number, column: number) => ({ row, column });

describe('What is selected', () => {
  it('moves with the arrows and stops at the edges', () => {
    expect(moved(only(at(0, 0)), at(1, 1), size)).toEqual(only(at(1, 1)));
    expect(moved(only(at(0, 2)), at(-1, 1), size)).toEqual(only(at(0, 2)));
    expect(moved(only(at(2, 1)), at(Infinity, -Infinity), size)).toEqual(only(at(3, 0)));
  });

  it('grows from the active cell in every direction', () => {
    const up = moved(only(at(2, 1)), at(-1, 1), size, true);
    expect(up.active).toEqual(at(2, 1));
    expect(areaOf(up)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    expect(areaOf(moved(up, at(2, -2), size, true))).toEqual({ top: 2, bottom: 3, left: 0, right: 1 });
    expect(moved(up, at(1, 0), size)).toEqual(only(at(3, 1)));
  });

  it('goes row by row with Tab and leaves at the ends', () => {
    expect(tabbed(only(at(0, 2)), false, size)?.active).toEqual(at(1, 0));
    expect(tabbed(only(at(1, 0)), true, size)?.active).toEqual(at(0, 2));
    expect(tabbed(only(at(3, 2)), false, size)).toBeUndefined();
    expect(tabbed(only(at(0, 0)), true, size)).toBeUndefined();
  });

  it('comes back to where the row began with Enter', () => {
    const filled = tabbed(only(at(0, 1)), false, size);
    expect(filled && entered(filled, false, size)).toEqual(only(at(1, 1)));
    expect(entered(only(at(3, 1)), false, size)).toEqual(only(at(3, 1)));
    expect(entered(only(at(3, 1)), true, size)).toEqual(only(at(2, 1)));
  });

  it('takes whole rows, or everything', () => {
    const rows = { active: at(2, 1), end: at(1, 1), home: 1 };
    expect(areaOf(wholeRows(rows, size))).toEqual({ top: 1, bottom: 2, left: 0, right: 2 });
    expect(areaOf(everything(size))).toEqual({ top: 0, bottom: 3, left: 0, right: 2 });
  });

  it('stays in a grid that became smaller', () => {
    expect(clamped(only(at(9, 1)), size)).toEqual(only(at(3, 1)));
    const kept = over({ top: 1, left: 0, bottom: 2, right: 2 });
    expect(clamped(kept, size)).toBe(kept);
    expect(clamped(only(at(2, 1)), { rows: 0, columns: 3 }).active).toEqual(at(0, 1));
  });
});
