import { describe, expect, it } from '@jest/globals';
import { initials, tintOf } from './initials.js';

describe('The face of a person', () => {
  it.each([
    ['Nguyễn Thị Ánh', 'NÁ'],
    ['đặng văn đức', 'ĐĐ'],
    ['  Lê   Hoa ', 'LH'],
    ['Minh', 'M'],
    ['', ''],
  ])('takes family and given name of "%s"', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('keeps its tint', () => {
    expect(tintOf('0190a1b2')).toBe(tintOf('0190a1b2'));
    expect(tintOf('any')).toBeLessThan(6);
  });
});
