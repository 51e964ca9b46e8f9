import {
  createPrivateKey,
  createPublicKey,
  randomBytes,
  sign,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { SealingKey } from './sealing-key.js';

const FILE = 'sealing-key.pem';
const OWNER_ONLY = 0o600;
const YEARS = 10;
/** Of a common name and of an organisation (RFC 5280, appendix A.1). */
const LONGEST_NAME = 64;
const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: Uint8Array.of(1, 0, 1),
};
const signAsync = promisify(sign);

/** A key in a PEM file, with its certificates, the key's own first. */
export class PemSealingKey extends SealingKey {
  readonly certificates: readonly Buffer[];
  readonly algorithm: 'RSA_SHA256' | 'ECDSA_SHA256';
  private readonly key: KeyObject;

  /** @throws RuleBroken SEALING_KEY_UNUSABLE, with the reason */
  constructor(pem: string) {
    super();
    const certificates = [...pem.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].map(
      ([text]) => attempt('CERTIFICATE', () => new X509Certificate(text)),
    );
    const [own] = certificates;
    if (own === undefined) throw unusable('NO_CERTIFICATE');
    this.key = attempt('KEY', () => createPrivateKey(pem));
    this.certificates = certificates.map(({ raw }) => raw);
    this.algorithm = algorithmOf(this.key);
    if (!createPublicKey(this.key).equals(own.publicKey)) throw unusable('CERTIFICATE_OF_ANOTHER_KEY');
  }

  async sign(bytes: Buffer): Promise<Buffer> {
    return signAsync('sha256', bytes, this.key);
  }
}

/**
 * The key with which this installation seals what it renders: the one in the folder, or, where there is none, one drawn now and
 * kept there for the owner's eyes only (RSA 3072, which every reader of PDFs checks; its certificate signs itself and holds for ten
 * years). It says that a document came from here unchanged; it is nobody's legal signature. An administration that has a
 * certificate puts key and certificates into the file `sealing-key.pem` before the first start.
 * @param name whom the certificate names, such as the administration
 * @throws RuleBroken SEALING_KEY_UNUSABLE when what stands in the file is no key with its certificate
 */
export async function installationKey(folder: string, name: string, now: Instant): Promise<PemSealingKey> {
  const path = join(folder, FILE);
  return new PemSealingKey(read(path) ?? (await keptOrTaken(path, folder, name, now)));
}

/** A whole file appears under the name at once, or that of somebody who was faster is taken: all end with one key. */
async function keptOrTaken(path: string, folder: string, name: string, now: Instant): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const drawn = await drawKey(name, now);
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  writeFileSync(aside, drawn, { mode: OWNER_ONLY, flag: 'wx', flush: true });
  try {
    linkSync(aside, path);
    return drawn;
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST' ? read(path) : undefined;
    if (taken === undefined) throw error;
    return taken;
  } finally {
    rmSync(aside, { force: true });
  }
}

async function drawKey(name: string, now: Instant): Promise<string> {
  // Loaded only here, once in the life of an installation.
  await import('reflect-metadata');
  const x509 = await import('@peculiar/x509');
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + YEARS);
  const { digitalSignature, nonRepudiation } = x509.KeyUsageFlags;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: `00${randomBytes(16).toString('hex')}`,
    name: new x509.Name([
      { CN: [{ utf8String: `${clipped(name, LONGEST_NAME - 9)} (Camket)` }] },
      { O: [{ utf8String: clipped(name, LONGEST_NAME) }] },
    ]),
    notBefore: new Date(now),
    notAfter: until,
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(digitalSignature | nonRepudiation, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const key = x509.PemConverter.encode(
    await crypto.subtle.exportKey('pkcs8', keys.privateKey),
    'PRIVATE KEY',
  );
  return `${key}\n${certificate.toString('pem')}\n`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function algorithmOf(key: KeyObject): 'RSA_SHA256' | 'ECDSA_SHA256' {
  if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048)
    return 'RSA_SHA256';
  if (key.asymmetricKeyType === 'ec') return 'ECDSA_SHA256';
  throw unusable('KIND_OF_KEY');
}

function attempt<T>(reason: string, action: () => T): T {
  try {
    return action();
  } catch {
    throw unusable(reason);
  }
}

const unusable = (reason: string): RuleBroken => new RuleBroken('SEALING_KEY_UNUSABLE', { reason });
