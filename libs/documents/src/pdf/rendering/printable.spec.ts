import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printable, printableLine } from './printable.js';

describe('What can be printed', () => {
  it('is composed, so that a letter with two marks is one letter', () => {
    expect(printable('Đô Lương, quyết định'.normalize('NFD'))).toBe('Đô Lương, quyết định');
  });

  it('has neither controls nor marks that turn the direction round', () => {
    expect(printable('A\u202Egnp\u0000.exe\u200B\uFEFF\u2067')).toBe('Agnp.exe');
  });

  it('shows that something was there where no font has it', () => {
    expect(printable('😀 漢 ע \uD800')).toBe('□ □ □ □');
    expect(printable('\uFFFE\uFFFF')).toBe('□□');
  });

  it('keeps lines, or joins them', () => {
    expect(printable('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
    expect(printableLine(' a \r\n b ')).toBe('a b');
  });

  it('has at most two accents on a letter', () => {
    expect(printable('z\u0334\u0335\u0336\u0337')).toBe('z\u0334\u0335');
  });

  it('is the same for every letter, alone or among what is looked at more closely', () => {
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code));
    expect(letters.filter((letter) => printable(`😀 ${letter}.`) !== `□ ${printable(letter)}.`)).toEqual([]);
  });

  it('stays as it is when made printable again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
        expect(printable(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/u);
      }),
    );
  });
});
