import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { PHONE, Window } from '../support/window.js';
import { PASSWORD } from '../support/small-district.js';

describeWithChromium('a chair assigns, a head signs, the chair countersigns', () => {
  const { set, visit } = browserScene();
  const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
  let chair: Window;

  it('shows while one writes which of the six clarities are missing, and issues when none is', async () => {
    chair = await visit();
    await chair.signIn(set.small.chair);
    await chair.says('Hiện không có việc nào chờ đồng chí.');
    await chair.menu('Cam kết').click();
    await chair.link('Soạn cam kết').click();
    await chair.says('Soạn nội dung: mỗi nhiệm vụ cần đủ sáu rõ.');
    await chair.choose('Đơn vị', 'Xã Bé');
    await chair.button('Thêm nhiệm vụ').click();
    await chair.says('Còn 5 điểm chưa rõ trước khi giao ký.');
    const marks = chair.page.getByRole('list', { name: 'Đạt 1 trên 6 rõ' }).getByRole('listitem');
    expect(await Window.words(marks)).toEqual([
      'Rõ người: đã có',
      'Rõ việc: còn thiếu',
      'Rõ thẩm quyền: còn thiếu',
      'Rõ trách nhiệm: còn thiếu',
      'Rõ sản phẩm: còn thiếu',
      'Rõ thời gian: còn thiếu',
    ]);
    await chair.page.getByText('Bổ sung 5 điểm chưa rõ thì mới giao ký được.').waitFor();
    expect(await chair.button('Giao ký').isDisabled()).toBe(true);

    await chair.write('Rõ việc', 'Giải ngân 95% kế hoạch vốn được giao');
    await chair.write('Rõ thẩm quyền', 'Quyết định phân bổ chi tiết');
    await chair.write('Rõ trách nhiệm', 'Trước Chủ tịch UBND huyện');
    await chair.write('Rõ sản phẩm', 'Báo cáo giải ngân');
    await chair.writeDay('Rõ thời gian', '31/12/2024');
    await chair.says('Đã đủ sáu rõ.');
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.button('Giao ký').click();
    const warning = 'Không nhiệm vụ nào có chỉ tiêu đo được bằng số.';
    await chair.page.locator(':focus').and(chair.page.getByLabel(warning)).waitFor();
    await chair.write(warning, 'Chỉ tiêu được giao trong kế hoạch riêng');
    await chair.button('Giao ký').click();
    await chair.says(/^Chờ Lê Thị Trưởng ký chậm nhất ngày 15\/03\/2024/);
    await chair.mark();
  });

  it('is read and signed on a phone, and the chair’s page says so by itself', async () => {
    const head = await visit('/', PHONE);
    await head.signIn(set.small.head);
    await head.link('Đọc và ký').click();
    await head.says('Đồng chí sắp ký bản cam kết này.');
    await head.page.getByText('Giải ngân 95% kế hoạch vốn được giao').waitFor();
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Ký cam kết').click();
    await head.says('Đã ký bản cam kết.');

    await chair.says(/^Lê Thị Trưởng đã ký; chờ Nguyễn Văn Chủ ký xác nhận/);
    expect(await chair.stayed()).toBe(true);
  });

  it('is in force once countersigned, and tells what happened', async () => {
    await chair.link('Ký xác nhận').click();
    await chair.write('Nhập lại mật khẩu để ký', PASSWORD);
    await chair.button('Ký xác nhận').click();
    await chair.says('Đã ký xác nhận.');
    await chair.link('Xã Bé').click();
    await chair.says('Cam kết của Xã Bé có hiệu lực từ ngày 01/03/2024.');
    const steps = chair.part('Diễn biến').getByRole('listitem').getByRole('strong');
    await steps.nth(3).waitFor();
    expect(await Window.words(steps)).toEqual([
      'Lập dự thảo',
      'Giao ký, chốt nội dung',
      'Người cam kết ký',
      'Người giao ký xác nhận, cam kết có hiệu lực',
    ]);
    expect(await chair.stayed()).toBe(true);
  });

  it('gives anybody the very text that was signed, to reckon its hash', async () => {
    const signatures = chair.part('Chữ ký');
    const hash = await signatures.getByText(/^[0-9a-f]{64}$/).innerText();
    await signatures.getByText('Tự kiểm tra mã băm').click();
    const text = await signatures.getByLabel('Nội dung chuẩn tắc đã ký').textContent();
    expect(sha256(text ?? '')).toBe(hash);

    const [download] = await Promise.all([
      chair.page.waitForEvent('download'),
      signatures.getByRole('link', { name: 'Tải về' }).click(),
    ]);
    expect(sha256(await readFile(await download.path()))).toBe(hash);

    await signatures.getByRole('button', { name: 'Sao chép' }).last().click();
    await signatures.getByRole('button', { name: 'Đã sao chép' }).waitFor();
    expect(sha256(await chair.page.evaluate<string>('navigator.clipboard.readText()'))).toBe(hash);

    await signatures.getByRole('button', { name: 'Tính lại tại đây' }).click();
    await signatures.getByText('Khớp: nội dung trên đúng là nội dung đã ký.').waitFor();
  });
});
