import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { sealPdf } from '#libs/documents/src/pdf/seal-pdf.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { MORNING } from '../support/scene.js';
import { PASSWORD } from '../support/small-district.js';
import { issue, sealingKeyOf, type Issued } from '../support/test-pki.js';
import { DESK, PHONE, type Window } from '../support/window.js';

const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const rootsFile = join(folder, 'roots.pem');
const kept = (name: string): string => join(folder, name);

describeWithChromium('a commitment signed on a PDF', () => {
  const { set, show } = browserScene({ environment: { SIGNING_ROOTS: rootsFile } });
  let root: Issued;
  let id: string;
  let head: Window;
  beforeAll(async () => {
    root = await issue({
      subject: 'CN=Chứng thực thử nghiệm',
      ca: true,
      from: '2020-01-01',
      until: '2030-01-01',
    });
    writeFileSync(rootsFile, root.chainPem);
    id = await issueOne(set.chair, set.small, '2024-03-29');
    head = await show(set.small.head, `/commitments/${id}`, PHONE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const keep = async (window: Window, button: string, name: string): Promise<void> => {
    const [download] = await Promise.all([
      window.page.waitForEvent('download'),
      window.page.getByRole('link', { name: button, exact: true }).click(),
    ]);
    await download.saveAs(kept(name));
  };
  const signed = async (paper: string, as: string, by: Issued): Promise<void> => {
    const key = sealingKeyOf(by);
    writeFileSync(
      kept(as),
      await sealPdf(readFileSync(kept(paper)), key, { name: by.subject, reason: 'Ký', at: instant(MORNING) }),
    );
  };
  const signer = (subject: string, issuer?: Issued) =>
    issue({ subject, ...(issuer && { issuer }), from: '2023-01-01', until: '2026-01-01' });

  it('is taken along, and a signature that nobody trusts is refused with its reason', async () => {
    await head.button('Việc khác').click();
    await head.link('Ký số trên tệp PDF').click();
    await head.button('Lập bản PDF để ký').click();
    await keep(head, 'Tải bản PDF để ký', 'paper.pdf');
    await signed('paper.pdf', 'stranger.pdf', await signer('CN=Người lạ'));
    await head.page.locator('input[type=file]').setInputFiles(kept('stranger.pdf'));
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Nộp bản đã ký số').click();
    await head.page.getByText('Chữ ký số trên tệp không được chấp nhận', { exact: false }).waitFor();
    await head.page.getByText('stranger.pdf').waitFor();
    const shot = process.env['CAMKET_SHOTS'];
    if (shot) await head.page.screenshot({ path: `${shot}/elsewhere-360.png`, fullPage: true });
  });

  it('counts once it is whole and trusted, and stands there as what it is', async () => {
    await signed('paper.pdf', 'signed.pdf', await signer('CN=Lê Thị Trưởng', root));
    await head.page.locator('input[type=file]').setInputFiles(kept('signed.pdf'));
    await head.button('Nộp bản đã ký số').click();
    const kind = 'Chữ ký số ngoài hệ thống trên tệp PDF, đã kiểm tra khi nhận';
    const row = head.page.locator('.signature', { hasText: kind });
    await row.waitFor();
    const words = await row.textContent();
    expect(words).toContain('Lê Thị Trưởng');
    expect(words).toContain('Chứng thực thử nghiệm');
    expect(words).toContain('Thời điểm ký theo máy của người ký');
  });

  it('has a certificate from which a third party reckons the hash that stands on the page', async () => {
    const chair = await show(set.small.chair, `/countersign?id=${id}`, DESK);
    await chair.write('Nhập lại mật khẩu để ký', PASSWORD);
    await chair.button('Ký xác nhận').click();
    await chair.says('Đã ký xác nhận.');
    await chair.page.goto(`/commitments/${id}`);
    await keep(chair, 'Tải Bản cam kết số 1/CK (PDF)', 'certificate.pdf');
    execFileSync('pdfdetach', ['-saveall', 'certificate.pdf'], { cwd: folder });
    const sum = execFileSync('sha256sum', ['noi-dung-cam-ket.json'], { cwd: folder, encoding: 'utf8' });
    expect(await chair.page.locator('.hash').first().textContent()).toBe(sum.slice(0, 64));
    const shot = process.env['CAMKET_SHOTS'];
    if (shot) await chair.page.screenshot({ path: `${shot}/certificate-1280.png`, fullPage: true });
  });

  it('is not asked for where nobody is trusted: one would sign for nothing', async () => {
    rmSync(rootsFile);
    id = await issueOne(set.chair, set.small, '2024-03-29');
    await head.page.goto(`/commitments/${id}/sign-elsewhere?side=SIGNATORY`);
    await head.button('Lập bản PDF để ký').click();
    await head.page.getByText('Chưa cài đặt chứng thư số gốc').waitFor();
  });
});
