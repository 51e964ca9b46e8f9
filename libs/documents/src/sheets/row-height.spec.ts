import { describe, expect, it } from '@jest/globals';
import { heightOf } from './row-height.js';

describe('The height of a row', () => {
  it.each([
    [[], ''],
    [[['một dòng', 20]], ''],
    [[['hai\ndòng', 20]], ' ht="30"'],
    [
      [
        ['x'.repeat(41), 20],
        ['hai\ndòng', 20],
      ],
      ' ht="45"',
    ],
    [[['x'.repeat(32_767), 20]], ' ht="405"'],
  ] as const)('for %j is %j', (texts, height) => {
    expect(heightOf(texts)).toBe(height);
  });
});
