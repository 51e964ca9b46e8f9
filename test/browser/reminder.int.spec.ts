import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueAndRead } from '../support/issue-and-read.js';
import type { Window } from '../support/window.js';

describeWithChromium('a reminder', () => {
  const { set, show } = browserScene();
  let head: Window;

  it('appears on the open page when its day comes', async () => {
    await issueAndRead(set, '2024-03-15');
    await set.service.relayed();
    head = await show(set.small.head);
    await head.says('Đồng chí có 1 việc, đều còn trong hạn.');
    await head.link('Thông báo, không có mới').waitFor();
    await head.mark();
    await set.database.freeze('2024-03-12T01:00:00Z');
    await head.link('Thông báo, 1 chưa đọc').waitFor();
    await head.says('Đồng chí có 1 việc: 1 việc sắp đến hạn.');
    await head.page.getByText('thứ Ba, 12/03/2024').waitFor();
    expect(await head.stayed()).toBe(true);
  });

  it('leads to what it is about, and is read then', async () => {
    await head.part('Thông báo').getByRole('button', { name: 'Đến hạn ký ngày 15/03/2024' }).click();
    await head.says(/^Chờ Lê Thị Trưởng ký chậm nhất ngày 15\/03\/2024, còn 3 ngày làm việc/);
    await head.link('Thông báo, không có mới').waitFor();
  });

  it('leads to the ledger that says why it was sent', async () => {
    await head.page.goto('/notices');
    await head.link('Vì sao có thông báo này').first().click();
    await head.page.getByText('Nhắc trước hạn 3 ngày làm việc').first().waitFor();
    await head.page.goto('/');
  });

  it('stands in the mailbox as it was sent', async () => {
    await head.menu('Hộp thư').click();
    await head.says('2 thư đã gửi.');
    const letter = head.page.getByRole('group').filter({ hasText: 'Nhắc ký cam kết' });
    await letter.getByText('15/03/2024').first().click();
    await letter
      .getByText(/Giải ngân vốn đầu tư công năm 2024/)
      .last()
      .waitFor();
  });
});
