import { expect, it } from '@jest/globals';
import { standsOf } from './stands.js';

const today = '2024-03-01';

it.each([
  [{ holds: true, revokedAt: null, from: '2024-03-01' }, 'HOLDS'],
  [{ holds: false, revokedAt: null, from: '2024-03-02' }, 'AHEAD'],
  [{ holds: false, revokedAt: null, from: '2024-01-01' }, 'OVER'],
  [{ holds: false, revokedAt: '2024-02-01T00:00:00Z', from: '2024-03-02' }, 'REVOKED'],
] as const)('An authority %j stands as %s', (authority, stands) => {
  expect(standsOf(authority, today)).toBe(stands);
});
