import { expect, it } from '@jest/globals';
import { fileSize } from './file-size.js';

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 kB'],
  [12_440, '12 kB'],
  [1_250_000, '1.3 MB'],
  [41_900_000, '42 MB'],
])('A file of %d bytes is said to have %s', (bytes, words) => expect(fileSize(bytes, String)).toBe(words));
