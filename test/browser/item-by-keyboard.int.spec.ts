import { beforeAll, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { inForce } from '../support/in-force.js';
import { spreadsheets } from '../support/sample-files.js';
import { clearTerms } from '../support/terms.js';
import { PHONE, type Window } from '../support/window.js';

/** More stops than any of these pages has. */
const STOPS = 60;

describeWithChromium('an item at work, by keyboard alone and 360 pixels wide', () => {
  const { set, show } = browserScene({ worker: false });
  let head: Window;
  let address: string;

  beforeAll(async () => {
    const { id, itemId } = await inForce(set, clearTerms(set.small.head.personId));
    address = `/commitments/${id}/items/${itemId}`;
  });

  const focused = (window: Window) => window.page.locator(':focus');
  const stepTo = async (window: Window, target: Locator) => {
    await target.waitFor({ state: 'attached' });
    for (let stop = 0; stop < STOPS; stop++) {
      if ((await focused(window).and(target).count()) > 0) return;
      await window.page.keyboard.press('Tab');
    }
    throw new Error('it can’t be reached');
  };
  const press = async (window: Window, target: Locator) => {
    await stepTo(window, target);
    await window.page.keyboard.press('Enter');
  };
  /** The document is not wider than the window, and focus has gone to the sentence that says what has changed. */
  const goesOnAt = async (window: Window, sentence: string | RegExp) => {
    await focused(window)
      .and(window.page.getByRole('heading', { level: 1, name: sentence }))
      .waitFor();
    const width = await window.page.evaluate<number>('document.scrollingElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(PHONE.width);
  };
  const inDrawer = (window: Window, name: string) =>
    window.page.getByRole('dialog').getByRole('button', { name, exact: true });

  it('one reports', async () => {
    head = await show(set.small.head, address, PHONE);
    await head.says(/^Đồng chí chưa báo cáo tiến độ/);
    await press(head, head.button('Báo cáo tiến độ'));
    await stepTo(head, head.page.getByLabel('Đạt bao nhiêu phần trăm'));
    await head.page.keyboard.press('Control+A');
    await head.page.keyboard.type('100');
    await press(head, inDrawer(head, 'Gửi báo cáo'));
    await head.says(/^Đồng chí đang thực hiện, đạt 100%/);
    // The button that opened the form is there still; one is back where one was.
    await focused(head).and(head.button('Báo cáo tiến độ')).waitFor();
  });

  it('one attaches a file', async () => {
    const choosing = head.page.waitForEvent('filechooser');
    await press(head, head.page.getByLabel('Thêm minh chứng'));
    await (
      await choosing
    ).setFiles({ name: 'Báo cáo.pdf', mimeType: 'application/pdf', buffer: spreadsheets.pdf });
    await head.part('Minh chứng').getByText('1 tệp').waitFor();
  });

  it('one says that it is done, and goes on where the page says so', async () => {
    await press(head, head.button('Báo hoàn thành'));
    await press(head, inDrawer(head, 'Báo hoàn thành'));
    await goesOnAt(head, /^Đồng chí đã báo hoàn thành ngày 01\/03\/2024; chờ Nguyễn Văn Chủ/);
  });

  it('the chair sends it back, and confirms it the second time', async () => {
    const chair = await show(set.small.chair, address, PHONE);
    await chair.says(/chờ đồng chí xác nhận\.$/);
    await press(chair, chair.button('Trả lại để làm tiếp'));
    await stepTo(chair, chair.page.getByLabel('Lý do'));
    await chair.page.keyboard.type('Thiếu phụ lục');
    await press(chair, inDrawer(chair, 'Trả lại để làm tiếp'));
    await goesOnAt(chair, /^Đồng chí đã trả lại để làm tiếp/);

    await head.says(/^Nguyễn Văn Chủ đã trả lại/);
    await press(head, head.button('Báo hoàn thành'));
    await press(head, inDrawer(head, 'Báo hoàn thành'));
    await goesOnAt(head, /^Đồng chí đã báo hoàn thành/);

    await chair.says(/chờ đồng chí xác nhận\.$/);
    await press(chair, chair.button('Xác nhận hoàn thành'));
    await press(chair, inDrawer(chair, 'Xác nhận hoàn thành'));
    await goesOnAt(chair, 'Đã hoàn thành; đồng chí xác nhận ngày 01/03/2024.');
  });
});
