import { broken } from './refused.js';

/** A digest that may be relied on, by the name OpenSSL has for it. */
export type Digest = 'sha256' | 'sha384' | 'sha512';

const DIGESTS: ReadonlyMap<string, Digest> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
/** MD2, MD5, SHA-1, and SHA-224: two documents of one digest have been made for the first three. */
const WEAK = new Set(['1.2.840.113549.2.2', '1.2.840.113549.2.5', '1.3.14.3.2.26', '2.16.840.1.101.3.4.2.4']);

export const SHA256 = '2.16.840.1.101.3.4.2.1';

/** @throws Refused for a weak or an unknown one. */
export function digestOf(oid: string): Digest {
  const digest = DIGESTS.get(oid);
  if (digest === undefined) throw broken(WEAK.has(oid) ? 'WEAK_ALGORITHM' : 'UNKNOWN_ALGORITHM');
  return digest;
}
