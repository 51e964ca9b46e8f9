import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('what a chair is told of many on one day', () => {
  const { set, show } = browserScene();
  let chair: Window;
  const alike = /^(.*\s)?3 thông báo chưa đọc: Việc của cấp dưới quá hạn ngày 15\/03\/2024/;

  it('is one line', async () => {
    for (let count = 0; count < 3; count++) await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
    chair = await show(set.small.chair, '/', PHONE);
    // The third working day after the date: the worker reports upwards.
    await set.database.freeze('2024-03-20T02:00:00Z');
    await chair.link('Thông báo, 3 chưa đọc').waitFor();
    await chair.page.goto('/notices');
    await chair.says('3 thông báo chưa đọc.');
    await chair.page.getByText(alike).waitFor();
    expect(await chair.page.getByRole('button', { name: /Lê Thị Trưởng/ }).count()).toBe(0);
  });

  it('opens, by key, to each of them, which are read one by one', async () => {
    await chair.page.locator('summary', { hasText: alike }).press('Enter');
    const each = chair.page.getByRole('button', { name: 'Chưa đọc: Xã Bé – đồng chí Lê Thị Trưởng' });
    await each.last().waitFor();
    expect(await each.count()).toBe(3);
    await each.first().click();
    await chair.says(/^Lê Thị Trưởng phải ký cam kết chậm nhất ngày 15\/03\/2024/);
    await chair.page.goBack();
    await chair.page.getByText('3 thông báo, 2 chưa đọc:').waitFor();
    await chair.says('2 thông báo chưa đọc.');
  });
});
