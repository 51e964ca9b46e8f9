import { describe, expect, it } from '@jest/globals';
import { codeFor } from './indicator-code.js';

describe('the code of an indicator', () => {
  it.each([
    ['Hồ sơ đúng hạn', 'HO_SO_DUNG_HAN'],
    ['  Tỷ lệ giải ngân (%) ', 'TY_LE_GIAI_NGAN'],
    ['', ''],
    ['…', ''],
  ])('of %j is %j', (name, code) => expect(codeFor(name)).toBe(code));

  it('is no longer than the contract takes', () => expect(codeFor('a'.repeat(80))).toHaveLength(40));
});
