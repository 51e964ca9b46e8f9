import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { indicatorCode as contract } from '#libs/contracts/src/http/commitment-terms.js';
import { indicatorCode } from './indicator-code.js';

describe('The code of an indicator', () => {
  it('is made of what was typed, without marks', () => {
    expect(indicatorCode('Hồ sơ đúng hạn')).toBe('HO_SO_DUNG_HAN');
    expect(indicatorCode('hồ sơ Đúng hạn'.normalize('NFC'))).toBe('HO_SO_DUNG_HAN');
    expect(indicatorCode('  –')).toBe('');
  });

  it('is cut to the length that is taken', () => {
    expect(indicatorCode('tỷ lệ '.repeat(20))).toHaveLength(40);
  });

  it('is one that is taken, or still empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        const code = indicatorCode(typed);
        expect(code === '' || contract.safeParse(code).success).toBe(true);
        expect(indicatorCode(code)).toBe(code);
      }),
    );
  });
});
