import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('is what another implementation of RFC 8785 writes', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'grapheme' }),
        (value) => canonicalJson(value) === canonicalize(value),
      ),
    );
  });

  it('orders keys by code units, not by number or alphabet', () => {
    expect(canonicalJson({ '10': 1, '9': 2, ữ: 3, a: 4, Z: 5 })).toBe('{"10":1,"9":2,"Z":5,"a":4,"ữ":3}');
  });

  it('refuses what JSON can’t hold', () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(() => canonicalJson(circle)).toThrow(TypeError);
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});
