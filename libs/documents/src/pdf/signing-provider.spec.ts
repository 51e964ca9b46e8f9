import { expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { NoSigningProvider, SigningProvider } from './signing-provider.js';

it('An installation without a signing provider says so instead of signing', async () => {
  const provider: SigningProvider = new NoSigningProvider();
  const request = {
    signerAtProvider: 'a',
    sha256: Buffer.alloc(32),
    description: '',
    expiresAt: instant('2024-01-01T00:00:00Z'),
  };
  await expect(provider.sign(request)).rejects.toMatchObject({
    code: 'SIGNING_PROVIDER_MISSING',
    details: {},
  });
});
