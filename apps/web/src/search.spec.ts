import { describe, expect, it } from '@jest/globals';
import { back, commitments, coverage } from './search.js';

describe('What an address carries', () => {
  it('is kept where it makes sense', () => {
    expect(commitments({ year: 2024, status: 'ISSUED', search: 12, unitId: 'u' })).toEqual({
      year: 2024,
      status: 'ISSUED',
      search: '12',
      unitId: 'u',
    });
  });

  it('is dropped where it does not', () => {
    expect(commitments({ year: 'x', status: 'GONE', mine: 'ALL', search: '' })).toEqual({});
    expect(coverage({ only: 'all', year: 1999 })).toEqual({});
  });

  it.each(['https://elsewhere.vn', '//elsewhere.vn', '/\\elsewhere.vn', 'javascript:alert(1)'])(
    'never leads to %s after signing in',
    (to) => {
      expect(back({ back: to })).toEqual({});
    },
  );

  it('leads back to a page of ours', () => {
    expect(back({ back: '/commitments?year=2024' })).toEqual({ back: '/commitments?year=2024' });
  });
});
