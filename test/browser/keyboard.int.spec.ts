import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { PASSWORD } from '../support/small-district.js';
import { Keyboard } from '../support/keyboard.js';
import type { Window } from '../support/window.js';

describeWithChromium('by keyboard alone', () => {
  const { set, visit } = browserScene({ worker: false });
  let head: Window;

  beforeAll(async () => {
    await issueOne(set.chair, set.small, '2024-03-15');
  });

  const press = (key: string) => head.page.keyboard.press(key);
  const focused = () => head.page.locator(':focus');
  const stepTo: Keyboard['stepTo'] = (...to) => new Keyboard(head).stepTo(...to);
  const type: Keyboard['type'] = (...text) => new Keyboard(head).type(...text);
  const reads: Keyboard['reads'] = (sentence) => new Keyboard(head).reads(sentence);

  it('one signs in, and is at the sentence of the first page', async () => {
    head = await visit();
    await type('Tên đăng nhập', set.small.head.username);
    await type('Mật khẩu', PASSWORD);
    await press('Enter');
    await reads('Đồng chí có 1 việc, đều còn trong hạn.');
  });

  it('one skips the menu', async () => {
    const skip = head.link('Đến nội dung chính');
    await stepTo(skip, 'Shift+Tab');
    expect(await skip.isVisible()).toBe(true);
    await press('Enter');
    await focused().and(head.page.getByRole('main')).waitFor();
  });

  it('one opens a commitment, reads and signs it, and hears each page begin', async () => {
    await stepTo(head.link('Đọc và ký'));
    await press('Enter');
    await reads('Đồng chí sắp ký bản cam kết này.');
    await type('Nhập lại mật khẩu để ký', PASSWORD);
    await stepTo(head.button('Ký cam kết'));
    await press('Enter');
    await reads('Đã ký bản cam kết.');
  });

  it('one changes the language of the page, and leaves the menu where one opened it', async () => {
    const menu = head.button('Tài khoản: Lê Thị Trưởng');
    await stepTo(menu, 'Shift+Tab');
    await press('Enter');
    await stepTo(head.button('English'));
    await press('Enter');
    await head.says('The commitment is signed.');
    await head.page.locator('html[lang=en]').waitFor();
    await press('Escape');
    await focused()
      .and(head.page.getByRole('button', { name: 'Account: Lê Thị Trưởng' }))
      .waitFor();

    await head.page.goto('/mailbox');
    await reads('There are no mails yet.');
    await head.page.locator('html[lang=en]').waitFor();
    expect(await head.page.title()).toBe('Mailbox · Camket');
  });
});
