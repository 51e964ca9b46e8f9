import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('the clock of a demonstration', () => {
  const { set, show } = browserScene({ environment: { DEMO: 'true' } });
  let head: Window;

  it('tells the day in working-day words, and what comes next', async () => {
    await issueOne(set.chair, set.small, '2024-03-12');
    await set.service.relayed();
    head = await show(set.small.head, '/', PHONE);
    await head.says('Đồng chí có 1 việc, đều còn trong hạn.');
    await head.link('Thông báo, 1 chưa đọc').waitFor();
    await head.mark();
    await head.button('mở đồng hồ của bản dùng thử').click();
    const clock = head.page.getByRole('dialog');
    await clock.getByText('Bây giờ là 9:00, thứ Sáu, 01/03/2024, ngày làm việc.').waitFor();
    await clock.getByText('Sự kiện tiếp theo: 7:00 07/03/2024.').waitFor();
  });

  it('is moved on by a week, and a reminder arrives before one’s eyes', async () => {
    const clock = head.page.getByRole('dialog');
    await clock.getByRole('button', { name: 'Thêm 1 tuần' }).click();
    const happened = clock.getByRole('region', { name: 'Những gì đã xảy ra' });
    await happened.getByText('Đã chạy từ 9:00 01/03/2024 đến 9:00 08/03/2024.').waitFor();
    await happened.getByText('1 lần nhắc việc').waitFor();
    await happened.getByText('1 thư tổng hợp đã gửi').waitFor();
    await head.page.keyboard.press('Escape');
    await head.link('Thông báo, 2 chưa đọc').waitFor();
    await head.says('Đồng chí có 1 việc: 1 việc sắp đến hạn.');
    expect(await head.stayed()).toBe(true);
  });
});
