import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { turned } from '../../../test/support/turned.js';
import { sameValue } from './same-value.js';

describe('the same value', () => {
  it('is the same with its keys in another order, and after it was written and read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(sameValue(plain, turned(plain))).toBe(true);
      }),
    );
  });

  it('is another one as soon as anything differs', () => {
    for (const [one, other] of [
      [{ a: 1 }, { a: 1, b: undefined }],
      [{ a: [1, 2] }, { a: [2, 1] }],
      [{ a: null }, {}],
      [[], {}],
      ['1', 1],
      [{ a: { b: 'x' } }, { a: { b: 'y' } }],
    ])
      expect([sameValue(one, other), sameValue(other, one)]).toEqual([false, false]);
  });
});
