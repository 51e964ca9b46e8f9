import { describe, expect, it } from '@jest/globals';
import { defineLevel } from '#libs/contracts/src/http/organization.js';
import { levelCode } from './level-code.js';

describe('the code of a level', () => {
  it.each([
    ['Đặc khu', 'DAC_KHU'],
    ['Xã, phường', 'XA_PHUONG'],
    ['  Cấp tỉnh (mới) ', 'CAP_TINH_MOI'],
    ['Sở', 'SO'],
  ])('of “%s” is %s', (name, code) => {
    expect(levelCode(name)).toBe(code);
    expect(defineLevel.body.shape.code.safeParse(code).success).toBe(true);
  });

  it('is none where there is no letter', () => {
    expect(levelCode(' 123 ')).toBe('');
  });
});
