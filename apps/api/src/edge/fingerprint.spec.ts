import { describe, expect, it } from '@jest/globals';
import type { ZodObject } from 'zod';
import { endpoints } from '#libs/contracts/src/endpoints.js';
import { createToken, openSigningGrant } from '#libs/contracts/src/http/session.js';
import { fingerprint } from './fingerprint.js';

describe('the fingerprint of a write', () => {
  it('is the same for the same content, however it was written', () => {
    const one = fingerprint(createToken, '/api/tokens', { name: 'Cổng', scopes: ['a'], days: 1 });
    expect(fingerprint(createToken, '/api/tokens', { days: 1, scopes: ['a'], name: 'Cổng' })).toEqual(one);
    expect(fingerprint(createToken, '/api/tokens', { days: 2, scopes: ['a'], name: 'Cổng' })).not.toEqual(
      one,
    );
    expect(fingerprint(createToken, '/api/others', { days: 1, scopes: ['a'], name: 'Cổng' })).not.toEqual(
      one,
    );
  });

  it('knows nothing of secrets', () => {
    const path = openSigningGrant.path;
    expect(fingerprint(openSigningGrant, path, { password: 'one' })).toEqual(
      fingerprint(openSigningGrant, path, { password: 'two' }),
    );
  });

  it('has nothing to hide where no secret is declared: no field elsewhere is called one', () => {
    const names = ({ shape }: ZodObject): string[] => Object.keys(shape);
    const suspicious = endpoints.flatMap(({ name, body, secrets = [] }) =>
      (body ? names(body) : [])
        .filter((field) => /password|secret|current|next/i.test(field) && !secrets.includes(field))
        .map((field) => `${name}: ${field}`),
    );
    expect(suspicious).toEqual([]);
  });
});
