import { constants, verify, type KeyObject } from 'node:crypto';
import { RsaSaPssParams } from '@peculiar/asn1-rsa';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { digestOf, type Digest } from './digests.js';
import { broken } from './refused.js';

const RSA = '1.2.840.113549.1.1.1';
const RSA_PSS = '1.2.840.113549.1.1.10';
const EC = '1.2.840.10045.2.1';
const MGF1 = '1.2.840.113549.1.1.8';
const RSA_WITH: ReadonlyMap<string, Digest> = new Map([
  ['1.2.840.113549.1.1.11', 'sha256'],
  ['1.2.840.113549.1.1.12', 'sha384'],
  ['1.2.840.113549.1.1.13', 'sha512'],
]);
const ECDSA_WITH: ReadonlyMap<string, Digest> = new Map([
  ['1.2.840.10045.4.3.2', 'sha256'],
  ['1.2.840.10045.4.3.3', 'sha384'],
  ['1.2.840.10045.4.3.4', 'sha512'],
]);
/** With MD2, MD5, SHA-1 and SHA-224, of RSA and of ECDSA. */
const WEAK = /^(1\.2\.840\.113549\.1\.1\.([2-5]|14)|1\.3\.14\.3\.2\.29|1\.2\.840\.10045\.4\.(1|3\.1))$/;
/** NIST SP 800-57: shorter ones are broken by who can pay for it. */
const SHORTEST_RSA = 2048;

/**
 * Whether the signature is that key's over these bytes: RSA by PKCS #1 v1.5 or PSS (RFC 8017), or ECDSA.
 * @param stated the digest a CMS states beside the algorithm, which must be the same (RFC 5652, 5.4); a certificate states none
 * @throws Refused for what is weak, unknown or contradicts itself
 */
export function isSignatureOf(
  key: KeyObject,
  data: Buffer,
  signature: Buffer,
  algorithm: AlgorithmIdentifier,
  stated?: Digest,
): boolean {
  const type = key.asymmetricKeyType;
  if (type === 'rsa' || type === 'rsa-pss') {
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < SHORTEST_RSA) throw broken('WEAK_ALGORITHM');
  }
  if (algorithm.algorithm === RSA_PSS) {
    if (type !== 'rsa' && type !== 'rsa-pss') throw broken('UNKNOWN_ALGORITHM');
    const { digest, saltLength } = pss(algorithm);
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength };
    return verify(agreed(digest, stated), data, { key, ...padding }, signature);
  }
  const { digest, keyType } = named(algorithm.algorithm, stated);
  if (type !== keyType) throw broken('UNKNOWN_ALGORITHM');
  return verify(agreed(digest, stated), data, key, signature);
}

function named(oid: string, stated: Digest | undefined): { digest: Digest; keyType: 'rsa' | 'ec' } {
  const rsa = oid === RSA ? stated : RSA_WITH.get(oid);
  if (rsa !== undefined) return { digest: rsa, keyType: 'rsa' };
  const ec = oid === EC ? stated : ECDSA_WITH.get(oid);
  if (ec !== undefined) return { digest: ec, keyType: 'ec' };
  throw broken(WEAK.test(oid) ? 'WEAK_ALGORITHM' : 'UNKNOWN_ALGORITHM');
}

function pss({ parameters }: AlgorithmIdentifier): { digest: Digest; saltLength: number } {
  if (!parameters) throw broken('WEAK_ALGORITHM'); // Without parameters it is SHA-1 (RFC 4055, 3.1).
  const { hashAlgorithm, maskGenAlgorithm, saltLength } = AsnConvert.parse(parameters, RsaSaPssParams);
  const digest = digestOf(hashAlgorithm.algorithm);
  if (maskGenAlgorithm.algorithm !== MGF1 || !maskGenAlgorithm.parameters) throw broken('UNKNOWN_ALGORITHM');
  // OpenSSL takes one digest for both, and so does everybody else.
  const mask = AsnConvert.parse(maskGenAlgorithm.parameters, AlgorithmIdentifier).algorithm;
  return { digest: agreed(digestOf(mask), digest), saltLength };
}

function agreed(digest: Digest, stated: Digest | undefined): Digest {
  if (stated !== undefined && stated !== digest) throw broken('UNKNOWN_ALGORITHM');
  return digest;
}
