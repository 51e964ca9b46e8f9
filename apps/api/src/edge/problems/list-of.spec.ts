import { describe, expect, it } from '@jest/globals';
import { listOf } from './list-of.js';

describe('A list of details', () => {
  it.each([
    [{ columns: ['Tên', 'Hạn'] }, '“Tên”, “Hạn”'],
    [{ columns: 'Tên' }, '“Tên”'],
    [{ columns: ['Tên', 7, null] }, '“Tên”'],
    [{}, ''],
  ])('%j is said as %s', (details, said) => {
    expect(listOf(details, 'columns')).toBe(said);
  });
});
