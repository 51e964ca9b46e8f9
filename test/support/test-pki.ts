import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { PemSealingKey } from '#libs/documents/src/pdf/installation-key.js';

const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: Uint8Array.of(1, 0, 1),
  modulusLength: 2048,
};
const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** A certificate with its key, and those above it up to the root. */
export interface Issued {
  readonly subject: string;
  readonly keys: CryptoKeyPair;
  readonly certificate: x509.X509Certificate;
  /** PEM of the key alone, and of the certificates, its own first. */
  readonly keyPem: string;
  readonly chainPem: string;
}

export interface Wanted {
  readonly subject: string;
  readonly issuer?: Issued;
  readonly kind?: 'RSA' | 'EC';
  readonly bits?: number;
  /** The digest by which its issuer signs it. */
  readonly digest?: string;
  readonly ca?: boolean;
  readonly pathLength?: number;
  readonly from?: string;
  readonly until?: string;
  readonly usages?: number;
  readonly purpose?: string;
  /** A critical extension nobody knows. */
  readonly demanding?: boolean;
}

/** Issues a certificate as an authority would, or as nobody should. */
export async function issue(wanted: Wanted): Promise<Issued> {
  const { subject, issuer, kind = 'RSA', ca = false } = wanted;
  const algorithm = kind === 'RSA' ? { ...RSA, modulusLength: wanted.bits ?? RSA.modulusLength } : EC;
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const signing = await byDigest(issuer?.keys.privateKey ?? keys.privateKey, wanted.digest);
  const usages = wanted.usages ?? (ca ? x509.KeyUsageFlags.keyCertSign : x509.KeyUsageFlags.digitalSignature);
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: `00${randomBytes(8).toString('hex')}`,
    subject,
    issuer: issuer?.subject ?? subject,
    notBefore: new Date(wanted.from ?? '2024-01-01T00:00:00Z'),
    notAfter: new Date(wanted.until ?? '2034-01-01T00:00:00Z'),
    publicKey: keys.publicKey,
    signingKey: signing,
    signingAlgorithm: { name: signing.algorithm.name, hash: wanted.digest ?? 'SHA-256' },
    extensions: [
      new x509.BasicConstraintsExtension(ca, wanted.pathLength, true),
      new x509.KeyUsagesExtension(usages, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(wanted.purpose === undefined ? [] : [new x509.ExtendedKeyUsageExtension([wanted.purpose], true)]),
      ...(wanted.demanding ? [new x509.Extension('1.2.3.4', true, Uint8Array.of(5, 0))] : []),
    ],
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return {
    subject,
    keys,
    certificate,
    keyPem: x509.PemConverter.encode(key, 'PRIVATE KEY'),
    chainPem: [certificate.toString('pem'), issuer?.chainPem].filter(Boolean).join('\n'),
  };
}

/** A key of RSA is bound to a digest here; the same key bound to another. */
async function byDigest(key: CryptoKey, digest: string | undefined): Promise<CryptoKey> {
  if (digest === undefined) return key;
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key);
  return crypto.subtle.importKey('pkcs8', pkcs8, { name: RSA.name, hash: digest }, true, ['sign']);
}

/** The key as our own sealing uses it, with its certificates but without the root's. */
export const sealingKeyOf = ({ keyPem, chainPem }: Issued): PemSealingKey =>
  new PemSealingKey(`${keyPem}\n${chainPem}\n`);
