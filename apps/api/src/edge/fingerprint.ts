import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform/src/canonical-json.js';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';

/**
 * What two requests under one idempotency key must have in common. Secrets stay out of it: the hash of a password is
 * kept nowhere but where passwords are kept, and a repeat that mistypes it must not learn so from the key.
 */
export function fingerprint(
  { method, secrets = [] }: EndpointDefinition,
  path: string,
  body: unknown,
): Buffer {
  const told = typeof body === 'object' && body !== null ? withoutSecrets(body, secrets) : null;
  return createHash('sha256')
    .update(canonicalJson([method, path, told]))
    .digest();
}

/** A record without the fields that must not be kept. */
export function withoutSecrets(record: object, secrets: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !secrets.includes(name)));
}
