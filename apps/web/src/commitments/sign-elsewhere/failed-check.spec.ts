import { describe, expect, it } from '@jest/globals';
import { failedCheck } from './failed-check.js';

describe('The check that a signed PDF fails', () => {
  it.each([
    ['NOT_OUR_PAPER', undefined, 'PAPER'],
    ['EXTERNAL_SIGNATURE_REFUSED', 'NONE', 'WHOLE'],
    ['EXTERNAL_SIGNATURE_REFUSED', 'TAMPERED', 'WHOLE'],
    ['EXTERNAL_SIGNATURE_REFUSED', 'UNTRUSTED', 'CHAIN'],
    ['EXTERNAL_SIGNATURE_REFUSED', 'EXPIRED_AT_SIGNING', 'TIME'],
  ])('is known for %s %s', (code, verdict, check) => expect(failedCheck(code, verdict)).toBe(check));

  it('is none where something else was refused, or nothing', () => {
    expect(failedCheck('WRONG_PASSWORD', undefined)).toBeUndefined();
    expect(failedCheck(undefined, undefined)).toBeUndefined();
  });
});
