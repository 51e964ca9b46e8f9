import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as x509 from '@peculiar/x509';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { packedPdf } from '../../../../test/support/packed-pdf.js';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { cmsOf, replaced, signedParts, withCms } from '../../../../test/support/signed-again.js';
import { issue, sealingKeyOf, type Issued, type Wanted } from '../../../../test/support/test-pki.js';
import { signDetached } from './cms/sign-detached.js';
import { renderDocument } from './render-document.js';
import { sealPdf } from './seal-pdf.js';
import { verifyPdfSignatures } from './verify-pdf-signatures.js';

const at = instant('2024-06-01T02:00:00Z');
const now = instant('2024-06-02T02:00:00Z');
const ROOT = 'CN=Vietnam Test Root';

describe('The signatures of a PDF', () => {
  let root: Issued;
  let authority: Issued;
  let signer: Issued;
  let original: Buffer;
  let sealed: Buffer;
  const seal = { name: 'Nguyễn Thị Hường', reason: 'Cam kết', at };
  const sealBy = (by: Issued, when = at): Promise<Buffer> =>
    sealPdf(original, sealingKeyOf(by), { ...seal, at: when });
  const verify = (bytes: Uint8Array, roots = [root], when = now) =>
    verifyPdfSignatures(
      bytes,
      roots.map(({ certificate }) => certificate.toString('pem')),
      when,
    );
  const outcome = (bytes: Uint8Array, ...rest: [roots?: Issued[]]) =>
    verify(bytes, ...rest).signatures.at(-1)?.outcome;
  const signed = async (wanted: Omit<Wanted, 'subject'>): Promise<Buffer> =>
    sealBy(await issue({ subject: 'CN=Signer', issuer: authority, ...wanted }));

  beforeAll(async () => {
    root = await issue({ subject: ROOT, ca: true });
    authority = await issue({
      subject: 'CN=Issuing Authority',
      issuer: root,
      ca: true,
      pathLength: 0,
      kind: 'EC',
    });
    signer = await issue({ subject: 'CN=Nguyễn Thị Hường, O=UBND huyện Tân Kỳ', issuer: authority });
    original = await renderDocument(sampleDocument(), at);
    sealed = await sealBy(signer);
  });

  it('are valid when a chain leads to a root, and tell whose they are', () => {
    expect(verify(sealed)).toEqual({
      verdict: 'VALID',
      coversWholeFile: true,
      revocation: 'NOT_CHECKED',
      signatures: [
        {
          field: 'Signature1',
          kind: 'SIGNATURE',
          outcome: { verdict: 'VALID' },
          coversWholeFile: true,
          signedBytes: sealed.length,
          signer: {
            subject: 'CN=Nguyễn Thị Hường, O=UBND huyện Tân Kỳ',
            issuer: 'CN=Issuing Authority',
            serial: signer.certificate.serialNumber.replace(/^00/, '').toUpperCase(),
            validFrom: '2024-01-01T00:00:00.000Z',
            validUntil: '2034-01-01T00:00:00.000Z',
          },
          claimedAt: at,
          timestamp: { kind: 'NONE' },
        },
      ],
    });
  });

  it('are taken by ECDSA as well', async () => {
    expect(outcome(await signed({ kind: 'EC' }))).toEqual({ verdict: 'VALID' });
  });

  it('are none in a file without any', () => {
    expect(verify(original)).toMatchObject({ verdict: 'NONE', coversWholeFile: false, signatures: [] });
  });

  it('may be several, of which the last covers all', async () => {
    const twice = await sealPdf(sealed, sealingKeyOf(authority), seal);
    expect(
      verify(twice).signatures.map(({ field, coversWholeFile, signedBytes }) => [
        field,
        coversWholeFile,
        signedBytes,
      ]),
    ).toEqual([
      ['Signature1', false, sealed.length],
      ['Signature2', true, twice.length],
    ]);
  });

  describe('are not trusted', () => {
    it('without a root', () => {
      expect(outcome(sealed, [])).toEqual({ verdict: 'UNTRUSTED', reason: 'NO_CHAIN' });
    });

    it('when the root has the name of a configured one and is another', async () => {
      const impostor = await issue({ subject: ROOT, ca: true });
      const bytes = await sealBy(await issue({ subject: 'CN=Signer', issuer: impostor }));
      expect(outcome(bytes)).toEqual({ verdict: 'UNTRUSTED', reason: 'NO_CHAIN' });
      expect(outcome(bytes, [impostor])).toEqual({ verdict: 'VALID' });
    });

    it('when the signer signed his certificate himself', async () => {
      const own = await issue({ subject: ROOT });
      expect(outcome(await sealBy(own))).toEqual({ verdict: 'UNTRUSTED', reason: 'NO_CHAIN' });
      expect(outcome(await sealBy(own), [own])).toEqual({ verdict: 'VALID' });
    });

    it.each<[string, () => Promise<Wanted>]>([
      ['was issued by one that may not issue', async () => ({ subject: 'CN=X', issuer: signer })],
      [
        'was issued by one that is no authority, though its key says it may',
        async () => {
          const wrong = { subject: 'CN=Y', issuer: root, usages: x509.KeyUsageFlags.keyCertSign };
          return { subject: 'CN=X', issuer: await issue(wrong) };
        },
      ],
      [
        'was issued by one whose key is not for that',
        async () => {
          const wrong = {
            subject: 'CN=Y',
            issuer: root,
            ca: true,
            usages: x509.KeyUsageFlags.digitalSignature,
          };
          return { subject: 'CN=X', issuer: await issue(wrong) };
        },
      ],
      [
        'was issued farther from the root than allowed',
        async () => ({
          subject: 'CN=X',
          issuer: await issue({ subject: 'CN=Y', issuer: authority, ca: true }),
        }),
      ],
      ['was issued by SHA-1', async () => ({ subject: 'CN=X', issuer: root, digest: 'SHA-1' })],
    ])('when the certificate %s', async (_, wanted) => {
      expect(outcome(await sealBy(await issue(await wanted())))).toEqual({
        verdict: 'UNTRUSTED',
        reason: 'NO_CHAIN',
      });
    });

    it('when the key is for something else, or demands what nobody knows', async () => {
      const refusal = { verdict: 'UNTRUSTED', reason: 'NOT_FOR_SIGNING' };
      expect(outcome(await signed({ usages: x509.KeyUsageFlags.keyEncipherment }))).toEqual(refusal);
      expect(outcome(await signed({ demanding: true }))).toEqual(refusal);
    });
  });

  it('are expired when the certificate was at the time claimed, or is not valid yet', async () => {
    const expired = { verdict: 'EXPIRED_AT_SIGNING', reason: 'OUTSIDE_VALIDITY' };
    expect(outcome(await signed({ until: '2024-05-31T00:00:00Z' }))).toEqual(expired);
    expect(outcome(await signed({ from: '2024-06-01T12:00:00Z' }))).toEqual(expired);
    const ended = await issue({ subject: 'CN=Z', issuer: root, ca: true, until: '2024-05-31T00:00:00Z' });
    expect(outcome(await sealBy(await issue({ subject: 'CN=X', issuer: ended })))).toEqual(expired);
  });

  it('cannot be made valid by claiming a time to come', async () => {
    const later = await issue({ subject: 'CN=X', issuer: root, from: '2025-01-01T00:00:00Z' });
    const bytes = await sealBy(later, instant('2025-06-01T00:00:00Z'));
    expect(verify(bytes).verdict).toBe('EXPIRED_AT_SIGNING');
    expect(verify(bytes, [root], instant('2025-06-02T00:00:00Z')).verdict).toBe('VALID');
  });

  it('are weak by a key that is too short', async () => {
    const short = await issue({ subject: 'CN=X', issuer: root, bits: 1024 });
    const parts = signedParts(sealed);
    const key = { ...shortKey(short), certificates: [Buffer.from(short.certificate.rawData)] };
    expect(outcome(withCms(sealed, await signDetached(parts, key)))).toEqual({
      verdict: 'BROKEN',
      reason: 'WEAK_ALGORITHM',
    });
  });

  describe('notice', () => {
    it('any byte that is another, wherever it is covered', () => {
      const [before, after] = signedParts(sealed);
      const covered = fc.oneof(
        fc.nat(before.length - 1),
        fc.integer({ min: sealed.length - after.length, max: sealed.length - 1 }),
        fc.integer({ min: original.length, max: before.length - 1 }),
      );
      fc.assert(
        fc.property(covered, fc.integer({ min: 1, max: 255 }), (place, change) => {
          const bytes = Buffer.from(sealed);
          bytes[place] = (bytes[place] ?? 0) ^ change;
          expect(verify(bytes).verdict).not.toBe('VALID');
        }),
        { numRuns: 300 },
      );
    });

    it('what was changed, and by whose key it was not signed', async () => {
      expect(outcome(replaced(sealed, '/Title', '/Titel'))).toEqual({
        verdict: 'TAMPERED',
        reason: 'CONTENT_CHANGED',
      });
      const cms = cmsOf(sealed);
      cms[cms.length - 1] = (cms.at(-1) ?? 0) ^ 1;
      expect(outcome(withCms(sealed, cms))).toEqual({ verdict: 'TAMPERED', reason: 'SIGNATURE_WRONG' });
    });

    it('what was added later', () => {
      const shadow = Buffer.concat([
        sealed,
        Buffer.from('1 0 obj\nnull\nendobj\n'),
        sealed.subarray(sealed.lastIndexOf('startxref')),
      ]);
      expect(verify(shadow)).toMatchObject({ verdict: 'VALID', coversWholeFile: false });
    });

    it('a signature copied into a dictionary that nobody signed', () => {
      const text = sealed.toString('latin1');
      const number = /\n(\d+) 0 obj\n<< \/Type \/Sig /.exec(text)?.[1] ?? '';
      const dictionary = text.slice(
        text.indexOf(`\n${number} 0 obj\n`) + 1,
        text.indexOf('endobj', text.indexOf('/Type /Sig ')) + 7,
      );
      const trailer = text
        .slice(text.lastIndexOf('trailer'), text.lastIndexOf('startxref'))
        .replace(/\/Prev \d+/, `/Prev ${/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]}`);
      const forged = dictionary.replace(/\/Reason <[^>]+>/, '/Reason (Forged)');
      const table = sealed.length + forged.length;
      const update = `${forged}xref\n${number} 1\n${String(sealed.length).padStart(10, '0')} 00000 n\r\n${trailer}startxref\n${table}\n%%EOF\n`;
      expect(outcome(Buffer.concat([sealed, Buffer.from(update, 'latin1')]))).toEqual({
        verdict: 'BROKEN',
        reason: 'BYTE_RANGE',
      });
    });

    it.each<[string, (start: number, end: number, size: number) => number[]]>([
      ['leaves out more than the signature', (start, end, size) => [0, start - 9, end, size - end]],
      ['leaves out less', (start, end, size) => [0, start + 1, end - 1, size - end + 1]],
      ['does not begin with the file', (start, end, size) => [1, start - 1, end, size - end]],
      ['overlaps', (start, end, size) => [0, end, start, size - start]],
      ['goes beyond the file', (start, end, size) => [0, start, end, size - end + 1]],
      ['ends before its own dictionary', (start, end) => [0, start, end, 1]],
      ['is negative', (start, end, size) => [0, start, end, end - size]],
      ['has three numbers', (start, end) => [0, start, end]],
    ])('a range that %s, though its key signed it', async (_, range) => {
      const [before, after] = signedParts(sealed);
      const numbers = range(before.length, sealed.length - after.length, sealed.length);
      const written = /\/ByteRange \[[^\]]+\]/.exec(sealed.toString('latin1'))?.[0] ?? '';
      const moved = replaced(sealed, written, `/ByteRange [${numbers.join(' ')}]`);
      const [one = 0, length = 0, two = 0, rest = 0] = numbers;
      const parts = [moved.subarray(one, one + length), moved.subarray(two, two + Math.max(0, rest))];
      const bytes = withCms(moved, await signDetached(parts, sealingKeyOf(signer)));
      expect(outcome(bytes)).toEqual({ verdict: 'BROKEN', reason: 'BYTE_RANGE' });
    });

    it('two signatures in one dictionary', async () => {
      const twice = replaced(sealed, '/Filter /Adobe.PPKLite', '/Contents <00>');
      const bytes = withCms(twice, await signDetached(signedParts(twice), sealingKeyOf(signer)));
      expect(verify(bytes)).toMatchObject({ verdict: 'BROKEN', refused: { reason: 'FILE_UNREADABLE' } });
    });

    it('something hidden behind the signature', () => {
      const end = sealed.indexOf('> >>', original.length, 'latin1');
      const bytes = Buffer.from(sealed);
      bytes.write('41', end - 2, 'latin1');
      expect(outcome(bytes)).toEqual({ verdict: 'BROKEN', reason: 'MALFORMED' });
      bytes.write('  ', end - 2, 'latin1');
      expect(outcome(bytes)).toEqual({ verdict: 'BROKEN', reason: 'BYTE_RANGE' });
    });

    it('a signature among packed objects, and none where there is none', () => {
      const catalog = '<< /Type /Catalog /AcroForm << /Fields [2 0 R] >> >>';
      const signature =
        '<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 5 9] /Contents <00> >>';
      expect(
        verify(packedPdf([catalog, '<< /FT /Sig /T (a) /V 3 0 R >>', signature])).signatures[0]?.outcome,
      ).toEqual({
        verdict: 'BROKEN',
        reason: 'IN_OBJECT_STREAM',
      });
      expect(verify(packedPdf([catalog, '<< /FT /Sig /T (a) >>'])).verdict).toBe('NONE');
    });

    it('kinds of old, and kinds nobody knows', () => {
      expect(outcome(replaced(sealed, '/ETSI.CAdES.detached', '/adbe.pkcs7.sha1'))).toEqual({
        verdict: 'BROKEN',
        reason: 'WEAK_ALGORITHM',
      });
      expect(outcome(replaced(sealed, '/ETSI.CAdES.detached', '/other'))).toEqual({
        verdict: 'BROKEN',
        reason: 'UNKNOWN_KIND',
      });
    });
  });

  it('are not looked at with a root that is no certificate', () => {
    expect(() => verifyPdfSignatures(sealed, ['nonsense'], now)).toThrow();
  });
});

/** Our own keys are refused when they are so short; a stranger's may come. */
const shortKey = ({ keys }: Issued) => ({
  algorithm: 'RSA_SHA256' as const,
  sign: async (bytes: Buffer): Promise<Buffer> =>
    Buffer.from(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, new Uint8Array(bytes))),
});
