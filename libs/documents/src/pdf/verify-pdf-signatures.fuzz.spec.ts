import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { cmsOf, withCms } from '../../../../test/support/signed-again.js';
import { issue, sealingKeyOf, type Issued } from '../../../../test/support/test-pki.js';
import { renderDocument } from './render-document.js';
import { sealPdf } from './seal-pdf.js';
import { verifyPdfSignatures } from './verify-pdf-signatures.js';

const at = instant('2024-06-01T02:00:00Z');
const now = instant('2024-06-02T02:00:00Z');

describe('The signatures of a PDF are answered for whatever the bytes are', () => {
  let root: Issued;
  let original: Buffer;
  let sealed: Buffer;
  const verify = (bytes: Uint8Array) => verifyPdfSignatures(bytes, [root.certificate.toString('pem')], now);

  beforeAll(async () => {
    root = await issue({ subject: 'CN=Vietnam Test Root', ca: true });
    const authority = await issue({ subject: 'CN=Issuing Authority', issuer: root, ca: true, kind: 'EC' });
    const signer = await issue({ subject: 'CN=Nguyễn Thị Hường', issuer: authority });
    original = await renderDocument(sampleDocument(), at);
    sealed = await sealPdf(original, sealingKeyOf(signer), { name: 'Camket', reason: 'Cam kết', at });
    expect(verify(sealed).verdict).toBe('VALID');
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no PDF', 'GIF89a'],
    ['a head alone', '%PDF-1.7\n'],
    ['a place outside', '%PDF-1.7\nstartxref\n99999\n%%EOF'],
    ['sections in a circle', '%PDF-1.7\nxref\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF'],
    ['a nest', `%PDF-1.7\nxref\ntrailer ${'['.repeat(100_000)}\nstartxref\n9\n%%EOF`],
    ['a nest of dictionaries', `%PDF-1.7\nxref\ntrailer ${'<</a'.repeat(100_000)}\nstartxref\n9\n%%EOF`],
  ])('%s', (_, text) => {
    expect(verify(Buffer.from(text))).toMatchObject({
      verdict: 'BROKEN',
      refused: { reason: 'FILE_UNREADABLE' },
    });
  });

  it('a file too large', () => {
    expect(verify(Buffer.alloc(65 * 1024 * 1024))).toMatchObject({ refused: { reason: 'FILE_TOO_LARGE' } });
  });

  it('a signature that is nested without end', () => {
    expect(verify(withCms(sealed, Buffer.from('3080'.repeat(1500), 'hex'))).signatures[0]?.outcome).toEqual({
      verdict: 'BROKEN',
      reason: 'MALFORMED',
    });
  });

  it('noise, or a signed file cut, doubled and stirred anywhere', () => {
    const tail = sealed.subarray(original.length - 2000);
    const stirred = fc
      .array(fc.tuple(fc.nat(tail.length - 1), fc.uint8Array({ maxLength: 20 }), fc.nat(50)), {
        minLength: 1,
        maxLength: 5,
      })
      .map((changes) =>
        changes.reduce((bytes, [place, put, gone]) => {
          const from = original.length - 2000 + place;
          return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + gone)]);
        }, sealed),
      );
    fc.assert(
      fc.property(fc.oneof(stirred, fc.uint8Array({ maxLength: 500 })), (bytes) => {
        const { verdict, coversWholeFile } = verify(bytes);
        expect(verdict === 'VALID' && coversWholeFile && !sealed.equals(bytes)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('a message of whose bytes any is another', () => {
    const cms = cmsOf(sealed);
    fc.assert(
      fc.property(fc.nat(cms.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const other = Buffer.from(cms);
        other[place] = (other[place] ?? 0) ^ change;
        expect(['VALID', 'BROKEN', 'TAMPERED', 'UNTRUSTED', 'EXPIRED_AT_SIGNING']).toContain(
          verify(withCms(sealed, other)).verdict,
        );
      }),
      { numRuns: 300 },
    );
  });
});
