import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, verify, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { issue } from '../../../../test/support/test-pki.js';
import { installationKey, PemSealingKey } from './installation-key.js';

const now = instant('2024-02-29T02:00:00Z');

describe('The key of an installation', () => {
  let folder: string;
  let path: string;
  const unusable = (reason: string) =>
    expect.objectContaining({ code: 'SEALING_KEY_UNUSABLE', details: { reason } });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'key-'));
    path = join(folder, 'keys', 'sealing-key.pem');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const drawn = (name = 'UBND huyện Tân Kỳ'): Promise<PemSealingKey> =>
    installationKey(join(folder, 'keys'), name, now);

  it('is drawn once, and kept for the owner’s eyes only', async () => {
    const first = await drawn();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['sealing-key.pem']);
    const second = await drawn();
    expect(second.certificates).toEqual(first.certificates);
  });

  it('names the administration, whatever its name, holds for ten years and is for signing alone', async () => {
    const { certificates, algorithm } = await drawn('UBND "Tân Kỳ", O=x + y\\');
    const read = new X509Certificate(certificates[0] ?? '');
    expect(read.subject).toBe(
      'CN=UBND \\"Tân Kỳ\\"\\, O=x \\+ y\\\\ (Camket)\nO=UBND \\"Tân Kỳ\\"\\, O=x \\+ y\\\\',
    );
    expect([read.validFrom, read.validTo]).toEqual(['Feb 29 02:00:00 2024 GMT', 'Mar  1 02:00:00 2034 GMT']);
    expect(read.ca).toBe(false);
    expect(read.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(algorithm).toBe('RSA_SHA256');
    expect(read.verify(read.publicKey)).toBe(true);
  });

  it('signs what its certificate verifies', async () => {
    const key = await drawn();
    const { publicKey } = new X509Certificate(key.certificates[0] ?? '');
    const bytes = Buffer.from('cam kết');
    expect(verify('sha256', bytes, publicKey, await key.sign(bytes))).toBe(true);
  });

  it('is one, however many start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 4 }, () => drawn()));
    expect(new Set(keys.map(({ certificates: [own] }) => own?.toString('hex'))).size).toBe(1);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['sealing-key.pem']);
  });

  it('is the one an administration has put there, with its chain', async () => {
    const root = await issue({ subject: 'CN=Root', ca: true });
    const own = await issue({ subject: 'CN=UBND', issuer: root, kind: 'EC' });
    mkdirSync(join(folder, 'keys'));
    writeFileSync(path, `${own.chainPem}\n${own.keyPem}\n`);
    const key = await drawn();
    expect(key.algorithm).toBe('ECDSA_SHA256');
    expect(key.certificates).toEqual([own, root].map(({ certificate }) => Buffer.from(certificate.rawData)));
    expect(readFileSync(path, 'utf8')).toContain(own.keyPem);
  });

  it('is refused with the reason when what stands there is none', async () => {
    const [one, other] = [await issue({ subject: 'CN=A' }), await issue({ subject: 'CN=B' })];
    const short = await issue({ subject: 'CN=C', bits: 1024 });
    const ed = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' });
    expect(() => new PemSealingKey('')).toThrow(unusable('NO_CERTIFICATE'));
    expect(() => new PemSealingKey(one.chainPem)).toThrow(unusable('KEY'));
    expect(() => new PemSealingKey(`${one.chainPem}\n${other.keyPem}`)).toThrow(
      unusable('CERTIFICATE_OF_ANOTHER_KEY'),
    );
    expect(() => new PemSealingKey(`${short.chainPem}\n${short.keyPem}`)).toThrow(unusable('KIND_OF_KEY'));
    expect(() => new PemSealingKey(`${one.chainPem}\n${String(ed)}`)).toThrow(unusable('KIND_OF_KEY'));
    expect(() => new PemSealingKey(one.chainPem.replace(/\n[A-Za-z0-9]{20}/, '\nAAAA') + one.keyPem)).toThrow(
      unusable('CERTIFICATE'),
    );
  });
});
