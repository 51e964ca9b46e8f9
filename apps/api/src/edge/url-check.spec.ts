import { describe, expect, it } from '@jest/globals';
import { wrongIn } from './url-check.js';

describe('an address', () => {
  it.each(['/api/units', '/api/persons?search=T%C3%A2n%20K%E1%BB%B3', '/api/units/%2500'])(
    'passes: %s',
    (url) => expect(wrongIn(url)).toBeUndefined(),
  );

  it.each([
    ['/api/units/%00', 'UNSTORABLE_CHARACTER'],
    ['/api/persons?search=a%00b', 'UNSTORABLE_CHARACTER'],
    ['/api/units/%zz', 'MALFORMED_URL'],
    ['/api/persons?search=100%', 'MALFORMED_URL'],
    ['/api/units/%ff', 'MALFORMED_URL'],
    ['/api/units/%ed%a0%80', 'MALFORMED_URL'],
  ])('is refused: %s as %s', (url, code) => expect(wrongIn(url)).toMatchObject({ code }));
});
