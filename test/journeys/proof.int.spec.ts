import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { IncrementalUpdate } from '#libs/documents/src/pdf/reading/incremental-update.js';
import { pagesOf } from '#libs/documents/src/pdf/reading/pages.js';
import { PdfFile } from '#libs/documents/src/pdf/reading/pdf-file.js';
import { writeEntries } from '#libs/documents/src/pdf/reading/write-object.js';
import { sealPdf } from '#libs/documents/src/pdf/seal-pdf.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { inForce, toSign } from '../support/in-force.js';
import { MORNING, scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';
import { issue, sealingKeyOf, type Issued } from '../support/test-pki.js';
import type { Visitor } from '../support/visitor.js';

const folder = mkdtempSync(join(tmpdir(), 'proof-'));
const rootsFile = join(folder, 'roots.pem');

/** The first page is blank: whoever opens the file sees other words than those that were issued. */
function withBlankPage(bytes: Buffer): Buffer {
  const file = new PdfFile(bytes);
  const update = new IncrementalUpdate(file);
  const [page] = pagesOf(file);
  if (!page) throw new Error('it has pages');
  const entries = [...(file.dictionary(page)?.entries ?? [])].filter(([name]) => name !== 'Contents');
  update.put(page.number, writeEntries(new Map(entries)));
  return update.toBuffer();
}

describe('the proof of a commitment', () => {
  const set = scene({ environment: { SIGNING_ROOTS: rootsFile } });
  let root: Issued;
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    root = await issue({
      subject: 'CN=Chứng thực thử nghiệm',
      ca: true,
      from: '2020-01-01',
      until: '2030-01-01',
    });
    writeFileSync(rootsFile, root.chainPem);
  });

  const detail = async (id: string) =>
    answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));
  const download = (path: string, who: Visitor): Promise<Buffer> =>
    eventually(async () => {
      const response = await fetch(set.service.url + path, { headers: { cookie: who.cookie ?? '' } });
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    });
  const tool = (name: string, ...args: string[]): string =>
    execFileSync(name, args, { cwd: folder, encoding: 'utf8' });

  describe('in a certificate', () => {
    let id: string;
    beforeAll(async () => {
      ({ id } = await inForce(set, clearTerms(set.small.head.personId, 'Cải cách hành chính năm 2024')));
      const pdf = await download(`/api/commitments/${id}/editions/1/certificate`, set.head);
      writeFileSync(join(folder, 'certificate.pdf'), pdf);
    });

    it('carries what was signed, so that sha256sum alone recomputes every hash', async () => {
      tool('pdfdetach', '-saveall', 'certificate.pdf');
      const { editions } = await detail(id);
      const [edition] = editions;
      const sum = (file: string) => tool('sha256sum', file).slice(0, 64);
      expect(sum('noi-dung-cam-ket.json')).toBe(edition?.termsHash);
      expect(edition?.signatures.map((_, index) => sum(`chu-ky-${index + 1}.txt`))).toEqual(
        edition?.signatures.map(({ seal }) => seal),
      );
      const seal = readFileSync(join(folder, 'chu-ky-2.txt'), 'utf8');
      expect(seal).toContain(
        `terms: ${edition?.termsHash}\nrole: ASSIGNER\nsigner: ${set.small.chair.personId}\n`,
      );
    });

    it('is sealed by the installation, and pdfsig agrees', () => {
      const said = tool('pdfsig', '-nocert', 'certificate.pdf');
      expect(said).toContain('Signature Validation: Signature is Valid.');
      expect(said).toContain('ETSI.CAdES.detached');
      expect(said).toContain('Total document signed');
    });

    it('is a document an official can read, with its number, parties, promises and kind of signature', () => {
      const text = tool('pdftotext', '-layout', 'certificate.pdf', '-').replace(/\s+/g, ' ');
      for (const words of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'BẢN CAM KẾT',
        '1/CK',
        'Giải ngân 95% kế hoạch vốn được giao',
        'Lê Thị Trưởng',
        'Nguyễn Văn Chủ',
        'Xác nhận trong hệ thống bằng mật khẩu nhập lại',
        '2024-03-01T09:00:00+07:00',
      ])
        expect(text).toContain(words);
    });

    it('is numbered on, and given to nobody who may not see the commitment', async () => {
      const next = await inForce(set, clearTerms(set.small.head.personId, 'Chuyển đổi số năm 2024'));
      await download(`/api/commitments/${next.id}/editions/1/certificate`, set.chair);
      const { rows } = await set.database.owner.query<{ number: number }>(
        'select number from camket.commitment_papers where tenant_id = $1 order by number',
        [set.small.tenantId],
      );
      expect(rows).toEqual([{ number: 1 }, { number: 2 }]);
      const stranger = await set.service.signIn((await set.service.foundSmallDistrict()).chair);
      problemOf(await stranger.ask('GET', `/api/commitments/${id}/editions/1/certificate`), 404);
    });
  });

  describe('by a digital signature given elsewhere', () => {
    let id: string;
    let paper: Buffer;
    const signer = (subject: string, issuer = root) =>
      issue({ subject, issuer, from: '2023-01-01', until: '2026-01-01' });
    const signedBy = async (who: Issued, bytes = paper) =>
      sealPdf(bytes, sealingKeyOf(who), { name: who.subject, reason: 'Ký', at: instant(MORNING) });
    const upload = async (who: Visitor, bytes: Buffer) =>
      answerOf(uploadFile, await who.ask('POST', '/api/files?name=da-ky.pdf', bytes)).id;
    const sign = async (who: Visitor, side: string, bytes: Buffer) => {
      const { commitments } = (await toSign(who, id)) as {
        commitments: [{ version: number; termsHash: string }];
      };
      const [{ version, termsHash }] = commitments;
      const body = { version, termsHash, side, fileId: await upload(who, bytes) };
      return who.ask('POST', `/api/commitments/${id}/external-signatures`, body);
    };

    beforeAll(async () => {
      id = await issueOne(set.chair, set.small, '2024-03-29');
      const { status } = await set.head.ask('POST', `/api/commitments/${id}/paper-to-sign`, {});
      expect(status).toBe(202);
      paper = await download(`/api/commitments/${id}/editions/1/paper-to-sign`, set.head);
    });

    it('names on the paper who issues it and where, as the certificate does', () => {
      writeFileSync(join(folder, 'to-sign.pdf'), paper);
      const texts = ['to-sign.pdf', 'certificate.pdf'].map((file) =>
        tool('pdftotext', '-layout', file, '-').replace(/\s+/g, ' '),
      );
      for (const text of texts) expect(text).toMatch(/HUYỆN \S+ .*\S, ngày 01 tháng 3 năm 2024/);
    });

    it.each<[string, string, () => Promise<Buffer>]>([
      ['an unsigned file', 'EXTERNAL_SIGNATURE_REFUSED', async () => paper],
      [
        'a certificate nobody trusts',
        'EXTERNAL_SIGNATURE_REFUSED',
        async () => signedBy(await issue({ subject: 'CN=Tự ký', from: '2023-01-01', until: '2026-01-01' })),
      ],
      ['another document', 'NOT_OUR_PAPER', async () => readFileSync(join(folder, 'certificate.pdf'))],
      [
        'something added after signing',
        'EXTERNAL_SIGNATURE_REFUSED',
        async () =>
          Buffer.concat([await signedBy(await signer('CN=Lê Thị Trưởng')), Buffer.from('\n% thêm\n')]),
      ],
      [
        'a page changed before signing',
        'EXTERNAL_SIGNATURE_REFUSED',
        async () => signedBy(await signer('CN=Lê Thị Trưởng'), withBlankPage(paper)),
      ],
    ])('refuses %s', async (_, code, bytes) => {
      expect(problemOf(await sign(set.head, 'SIGNATORY', await bytes()), 422).code).toBe(code);
    });

    it('takes one that is whole, trusted and over this very text, and says plainly which kind it is', async () => {
      changedBy(await sign(set.head, 'SIGNATORY', await signedBy(await signer('CN=Lê Thị Trưởng'))));
      const { status, editions } = await detail(id);
      expect(status).toBe('SIGNED');
      expect(editions[0]?.signatures).toMatchObject([{ kind: 'EXTERNAL', role: 'SIGNATORY' }]);
    });

    it('takes no one certificate for both sides', async () => {
      const one = await signer('CN=Lê Thị Trưởng');
      id = await issueOne(set.chair, set.small, '2024-03-29');
      await set.head.ask('POST', `/api/commitments/${id}/paper-to-sign`, {});
      paper = await download(`/api/commitments/${id}/editions/1/paper-to-sign`, set.head);
      changedBy(await sign(set.head, 'SIGNATORY', await signedBy(one)));
      expect(problemOf(await sign(set.chair, 'ASSIGNER', await signedBy(one)), 403).code).toBe(
        'SIGNS_BOTH_SIDES',
      );
      changedBy(await sign(set.chair, 'ASSIGNER', await signedBy(await signer('CN=Nguyễn Văn Chủ'))));
      expect((await detail(id)).status).toBe('IN_FORCE');
    });
  });
});
