import { expect, it } from '@jest/globals';
import { percentIn } from './percent-in.js';

it.each([
  ['0', 0],
  [' 40 ', 40],
  ['100', 100],
  ['101', undefined],
  ['', undefined],
  ['4,5', undefined],
  ['-1', undefined],
  ['0040', undefined],
])('reads %j as %s of a hundred', (text, share) => expect(percentIn(text)).toBe(share));
