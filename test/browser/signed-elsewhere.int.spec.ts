import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { sealPdf } from '#libs/documents/src/pdf/seal-pdf.js';
import { changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { joinCommune } from '../support/join-commune.js';
import { MORNING } from '../support/scene.js';
import { PASSWORD } from '../support/small-district.js';
import { issue, sealingKeyOf, type Issued } from '../support/test-pki.js';
import { DESK, PHONE, Window } from '../support/window.js';

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
    head = await show(set.small.head, '/sign', PHONE);
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

  const bring = async (name: string): Promise<void> => {
    await head.page.locator('input[type=file]').setInputFiles(kept(name));
    await head.button('Nộp bản đã ký số').click();
  };
  /** Each check with what came of it. */
  const verified = async (advice: string): Promise<string[]> => {
    await head.page.getByRole('alert').getByText(advice, { exact: false }).waitFor();
    return (await Window.words(head.page.locator('.check'))).map((words) => words.replace(/^.*: /, ''));
  };

  it('is offered as the second way where one signs, and on the commitment', async () => {
    await head.link('Ký bằng chứng thư số trên tệp PDF thay cho mật khẩu').click();
    await head.says(/^Ký bằng chứng thư số của đồng chí/);
    await head.page.goto(`/commitments/${id}`);
  });

  it('is taken along, and a signature that nobody trusts is refused with its reason', async () => {
    await head.button('Việc khác').click();
    await head.link('Ký số trên tệp PDF').click();
    await head.button('Lập bản PDF để ký').click();
    await keep(head, 'Tải bản PDF để ký', 'paper.pdf');
    await signed('paper.pdf', 'stranger.pdf', await signer('CN=Người lạ'));
    await head.page.locator('input[type=file]').setInputFiles(kept('stranger.pdf'));
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Nộp bản đã ký số').click();
    expect(await verified('không do tổ chức được tin cậy ở đây cấp')).toEqual([
      'đạt',
      'đạt',
      'không đạt',
      'chưa kiểm tra tới',
    ]);
    await head.page.getByText('Chứng thư số của Người lạ, do Người lạ cấp.').waitFor();
    await head.page.getByText('stranger.pdf').waitFor();
    const shot = process.env['CAMKET_SHOTS'];
    if (shot) await head.page.screenshot({ path: `${shot}/elsewhere-360.png`, fullPage: true });
  });

  it('is refused where it was changed after signing, and where it is another document', async () => {
    await signed('paper.pdf', 'signed.pdf', await signer('CN=Lê Thị Trưởng', root));
    const changed = readFileSync(kept('signed.pdf'));
    const year = changed.lastIndexOf('/M (D:2024');
    expect(year).toBeGreaterThan(0);
    changed.write('/M (D:2023', year);
    writeFileSync(kept('changed.pdf'), changed);
    await bring('changed.pdf');
    expect(await verified('Nội dung tệp đã bị sửa sau khi ký.')).toEqual([
      'đạt',
      'không đạt',
      'chưa kiểm tra tới',
      'chưa kiểm tra tới',
    ]);

    const another = await issueOne(set.chair, set.small, '2024-03-29');
    await set.head.ask('POST', `/api/commitments/${another}/paper-to-sign`, {});
    const address = `/api/commitments/${another}/editions/1/paper-to-sign`;
    const paper = await eventually(async () => {
      const response = await head.page.request.get(address);
      expect(response.status()).toBe(200);
      return response.body();
    });
    writeFileSync(kept('another.pdf'), paper);
    await bring('another.pdf');
    expect((await verified('ký số trên chính tệp đó rồi tải lên'))[0]).toBe('không đạt');
  });

  it('counts once it is whole and trusted, and stands there as what it is', async () => {
    await bring('signed.pdf');
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
    await chair.page.getByText('Tự kiểm tra tệp PDF mà không cần hệ thống này').click();
    await chair.page
      .getByText(`sha256sum noi-dung-cam-ket.json → ${sum.slice(0, 64)}`, { exact: false })
      .waitFor();
    const shot = process.env['CAMKET_SHOTS'];
    if (shot) await chair.page.screenshot({ path: `${shot}/certificate-1280.png`, fullPage: true });
  });

  it('is given in another’s place as well, under an authority, and both names stand there', async () => {
    const post = { title: 'Phó Chủ tịch UBND xã', head: false, functions: [] };
    const deputy = await joinCommune(set.service, set.small, {
      ...post,
      name: 'Vũ Văn Phó',
      username: 'pho',
    });
    const scope = { unitId: set.small.commune, acts: ['SIGN'], from: '2024-03-01', to: '2024-03-15' };
    const given = { delegateId: deputy.personId, capacity: 'KT', document: 'Quyết định 45/QĐ-UBND' };
    const as = changedBy(await set.head.ask('POST', '/api/authorities', { ...given, ...scope })).id;
    const theirs = await issueOne(set.chair, set.small, '2024-03-29');
    const his = await show(deputy, `/sign?as=${as}&id=${theirs}`, PHONE);
    await his.link('Ký bằng chứng thư số trên tệp PDF thay cho mật khẩu').click();
    await his.page.getByText('Ký thay đồng chí Lê Thị Trưởng', { exact: false }).waitFor();
    await his.button('Lập bản PDF để ký').click();
    await keep(his, 'Tải bản PDF để ký', 'theirs.pdf');
    await signed('theirs.pdf', 'his.pdf', await signer('CN=Vũ Văn Phó', root));
    await his.page.locator('input[type=file]').setInputFiles(kept('his.pdf'));
    await his.write('Nhập lại mật khẩu để ký', PASSWORD);
    await his.button('Nộp bản đã ký số').click();
    await his.says(/^Vũ Văn Phó \(thay Lê Thị Trưởng\) đã ký/);
  });

  it('is not asked for where nobody is trusted: one would sign for nothing', async () => {
    rmSync(rootsFile);
    id = await issueOne(set.chair, set.small, '2024-03-29');
    await head.page.goto(`/commitments/${id}/sign-elsewhere?side=SIGNATORY`);
    await head.button('Lập bản PDF để ký').click();
    await head.page.getByText('Chưa cài đặt chứng thư số gốc').waitFor();
  });
});
