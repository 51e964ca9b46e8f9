import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Attribute, ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { AsnConvert } from '@peculiar/asn1-schema';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { describeWithPdfTools } from '../../../../test/support/available.js';
import { runTool } from '../../../../test/support/run-tool.js';
import { sampleDocument } from '../../../../test/support/sample-document.js';
import { cmsOf, replaced, signedParts, withCms } from '../../../../test/support/signed-again.js';
import { issue, sealingKeyOf, type Issued } from '../../../../test/support/test-pki.js';
import { renderDocument } from './render-document.js';
import { sealPdf } from './seal-pdf.js';
import { verifyPdfSignatures } from './verify-pdf-signatures.js';

const at = instant('2024-06-01T02:00:00Z');
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

describeWithPdfTools('A sealed PDF', () => {
  let folder: string;
  let root: Issued;
  let signer: Issued;
  let original: Buffer;
  let sealed: Buffer;
  // An hour from now: authorities stamp what they get during the spec.
  const now = instant(new Date(Date.now() + 3_600_000));
  const file = (name: string): string => join(folder, name);
  const write = (name: string, bytes: Buffer | string): string => {
    writeFileSync(file(name), bytes);
    return file(name);
  };
  const pdfsig = (bytes: Buffer): string =>
    spawnSync('pdfsig', ['-nssdir', folder, write('asked.pdf', bytes)], { encoding: 'utf8' }).stdout;
  const verify = (bytes: Buffer) => verifyPdfSignatures(bytes, [root.certificate.toString('pem')], now);
  /** A certificate with its key as NSS takes them: trusted under the root, if that is trusted. */
  const intoNss = (nick: string, { keyPem, chainPem }: Issued): void => {
    const [key, chain, store] = [write('k.pem', keyPem), write('c.pem', chainPem), file('k.p12')];
    runTool(
      'openssl',
      'pkcs12',
      '-export',
      '-inkey',
      key,
      '-in',
      chain,
      '-name',
      nick,
      '-out',
      store,
      '-passout',
      'pass:',
    );
    runTool('pk12util', '-i', store, '-d', folder, '-W', '', '-K', '');
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealed-'));
    root = await issue({ subject: 'CN=Test Root', ca: true });
    signer = await issue({ subject: 'CN=Signer', issuer: root });
    original = await renderDocument(sampleDocument(), at);
    sealed = await sealPdf(original, sealingKeyOf(signer), {
      name: 'Nguyễn Thị Hường',
      reason: 'Cam kết',
      at,
    });
    runTool('certutil', '-N', '-d', folder, '--empty-password');
    runTool(
      'certutil',
      '-A',
      '-d',
      folder,
      '-n',
      'root',
      '-t',
      'CT,C,C',
      '-i',
      write('root.pem', root.certificate.toString('pem')),
    );
    intoNss('signer', signer);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid and trusted to others, by RSA, over the whole document', () => {
    const said = pdfsig(sealed);
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Certificate Validation: Certificate is Trusted.');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain('Signing Hash Algorithm: SHA-256');
    expect(said).toContain('Signing Time: Jun 01 2024 02:00:00');
    expect(said).toContain('Total document signed');
  });

  it('is still valid to others when it was sealed again', async () => {
    const twice = await sealPdf(sealed, sealingKeyOf(signer), { name: 'Văn thư', reason: 'Phát hành', at });
    const said = pdfsig(twice);
    expect(said.match(/Signature is Valid\./g)).toHaveLength(2);
    expect(said.indexOf('Not total document signed')).toBeLessThan(said.indexOf('- Total document signed'));
  });

  it('shows the same text and gives the same files as before', () => {
    const text = (bytes: Buffer): string => runTool('pdftotext', '-layout', write('read.pdf', bytes), '-');
    expect(text(sealed)).toBe(text(original));
    expect(runTool('pdfdetach', '-list', write('read.pdf', sealed))).toContain('dieu-khoan.json');
  });

  it('is valid to nobody when any byte that was signed is another', () => {
    const [before, after] = signedParts(sealed);
    const covered = fc.oneof(
      fc.nat(before.length - 1),
      fc.integer({ min: sealed.length - after.length, max: sealed.length - 1 }),
    );
    fc.assert(
      fc.property(covered, fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = Buffer.from(sealed);
        bytes[place] = (bytes[place] ?? 0) ^ change;
        expect(pdfsig(bytes)).not.toContain('Signature is Valid');
        expect(verify(bytes).verdict).not.toBe('VALID');
      }),
      { numRuns: 40 },
    );
  });

  it('of Poppler’s and NSS’ own making is valid to us', () => {
    const [from, to] = [write('plain.pdf', original), file('theirs.pdf')];
    runTool('pdfsig', '-nssdir', folder, '-add-signature', '-nick', 'signer', from, to);
    const theirs = readFileSync(to);
    const signatures = [{ signer: { subject: 'CN=Signer' } }];
    expect(verify(theirs)).toMatchObject({ verdict: 'VALID', coversWholeFile: true, signatures });
    theirs[100] = (theirs[100] ?? 0) ^ 1;
    expect(verify(theirs).verdict).not.toBe('VALID');
  });

  describe('signed by OpenSSL in our stead', () => {
    const byOpenssl = (by: Issued, bytes: Buffer, ...options: string[]): Buffer => {
      const content = write('content', Buffer.concat(signedParts(bytes)));
      const [key, own, out] = [
        write('key.pem', by.keyPem),
        write('own.pem', by.certificate.toString('pem')),
        file('cms.der'),
      ];
      const how = [
        '-sign',
        '-binary',
        '-in',
        content,
        '-signer',
        own,
        '-inkey',
        key,
        '-outform',
        'DER',
        '-out',
        out,
      ];
      runTool('openssl', 'cms', ...how, ...options);
      return withCms(bytes, readFileSync(out));
    };
    const VALID = { verdict: 'VALID' };
    const of = (bytes: Buffer) => verify(bytes).signatures[0]?.outcome;

    it.each([
      [['-cades', '-md', 'sha256']],
      [['-cades', '-md', 'sha512']],
      [['-cades', '-md', 'sha384', '-keyid']],
      [['-cades', '-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss']],
      [['-cades', '-md', 'sha512', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:20']],
    ])('with %j is valid to us', (options) => {
      expect(of(byOpenssl(signer, sealed, ...options))).toEqual(VALID);
      const other = replaced(sealed, '/Title', '/Titel');
      expect(of(withCms(other, cmsOf(byOpenssl(signer, sealed, ...options))))).toMatchObject({
        verdict: 'TAMPERED',
      });
    });

    it('with ECDSA is valid to us', async () => {
      expect(
        of(byOpenssl(await issue({ subject: 'CN=EC', issuer: root, kind: 'EC' }), sealed, '-cades')),
      ).toEqual(VALID);
    });

    it.each([
      ['WEAK_ALGORITHM', ['-cades', '-md', 'sha1']],
      ['SIGNED_ATTRIBUTES', ['-noattr']],
      ['SIGNING_CERTIFICATE', ['-md', 'sha256']],
      ['SIGNER_MISSING', ['-cades', '-nocerts']],
    ])('is refused as %s with %j', (reason, options) => {
      expect(of(byOpenssl(signer, sealed, ...options))).toEqual({ verdict: 'BROKEN', reason });
    });

    it('has the time of an authority, and that of nobody else', async () => {
      const authority = await issue({ subject: 'CN=TSA', issuer: root, purpose: '1.3.6.1.5.5.7.3.8' });
      const cms = cmsOf(sealed);
      const info = AsnConvert.parse(cms, ContentInfo);
      const data = AsnConvert.parse(info.content, SignedData);
      const [by] = data.signerInfos;
      if (by === undefined) throw new Error('No signer');
      const stampedWith = (token: Buffer): Buffer => {
        const attrValues = [new Uint8Array(token).buffer];
        by.unsignedAttrs = [new Attribute({ attrType: TIMESTAMP_TOKEN, attrValues })];
        info.content = AsnConvert.serialize(data);
        return withCms(sealed, Buffer.from(AsnConvert.serialize(info)));
      };
      const before = Date.now() - 2000;
      const token = stampOf(authority, Buffer.from(by.signature.buffer));
      const [stamped] = verify(stampedWith(token)).signatures;
      expect(stamped).toMatchObject({ outcome: VALID, timestamp: { kind: 'VALID', authority: 'CN=TSA' } });
      const { timestamp } = stamped ?? {};
      expect(timestamp?.kind === 'VALID' && Date.parse(timestamp.at)).toBeGreaterThan(before);
      const wrong = stampOf(authority, Buffer.from('something else'));
      expect(verify(stampedWith(wrong)).signatures[0]?.timestamp).toEqual({
        kind: 'REFUSED',
        verdict: 'TAMPERED',
        reason: 'CONTENT_CHANGED',
      });
      const stranger = await issue({ subject: 'CN=TSA', purpose: '1.3.6.1.5.5.7.3.8' });
      const strange = stampOf(stranger, Buffer.from(by.signature.buffer));
      expect(verify(stampedWith(strange)).signatures[0]?.timestamp).toEqual({
        kind: 'REFUSED',
        verdict: 'UNTRUSTED',
        reason: 'NO_CHAIN',
      });
      const document = replaced(sealed, '/ETSI.CAdES.detached', '/ETSI.RFC3161');
      const whole = withCms(document, stampOf(authority, Buffer.concat(signedParts(document))));
      expect(verify(whole)).toMatchObject({
        verdict: 'VALID',
        signatures: [{ kind: 'TIMESTAMP', timestamp: { authority: 'CN=TSA' } }],
      });
    });

    function stampOf(authority: Issued, bytes: Buffer): Buffer {
      const [data, query, token] = [write('stamped', bytes), file('query.tsq'), file('token.der')];
      const settings = write(
        'tsa.cnf',
        [
          '[tsa]',
          'default_tsa = t',
          '[t]',
          `serial = ${file('serial')}`,
          'digests = sha256',
          'default_policy = 1.2.3',
          'signer_digest = sha256',
          'ess_cert_id_alg = sha256',
        ].join('\n'),
      );
      const [own, key] = [
        write('tsa.pem', authority.certificate.toString('pem')),
        write('tsa.key', authority.keyPem),
      ];
      runTool('openssl', 'ts', '-query', '-data', data, '-sha256', '-cert', '-out', query);
      runTool(
        'openssl',
        'ts',
        '-reply',
        '-config',
        settings,
        '-queryfile',
        query,
        '-signer',
        own,
        '-inkey',
        key,
        '-token_out',
        '-out',
        token,
      );
      return readFileSync(token);
    }
  });
});
