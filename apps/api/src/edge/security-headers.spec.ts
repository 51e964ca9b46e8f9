import { describe, expect, it } from '@jest/globals';
import { securityHeaders } from './security-headers.js';

describe('the headers of every answer', () => {
  it('let a page run nothing but its own, inside no frame', () => {
    const policy = securityHeaders({})['content-security-policy'] ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy).not.toMatch(/script-src[^;]*unsafe|frame-src[^;]*:|\*/);
  });

  it('insist on HTTPS only where people come by it', () => {
    expect(securityHeaders({ PUBLIC_URL: 'https://camket.example.vn' })).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age='),
      'content-security-policy': expect.stringContaining('upgrade-insecure-requests'),
    });
    for (const PUBLIC_URL of ['http://10.0.0.5:3000', undefined])
      expect(securityHeaders({ PUBLIC_URL })).not.toHaveProperty('strict-transport-security');
  });
});
