import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { Keyboard } from '../support/keyboard.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('on the narrowest phone, with a keyboard alone', () => {
  const { set, show } = browserScene({ worker: false });
  let head: Window;
  let keys: Keyboard;
  let id = '';

  beforeAll(async () => {
    id = await issueOne(set.chair, set.small, '2024-03-15');
  });

  /** Nothing stands out beyond the edge of the screen. */
  const fits = async () => {
    const width = await head.page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(PHONE.width);
  };

  it('one finds the way to return a text, and leaves the menu where one opened it', async () => {
    head = await show(set.small.head, `/commitments/${id}`, PHONE);
    keys = new Keyboard(head);
    await keys.reads(/^Chờ Lê Thị Trưởng ký/);
    const others = head.button('Việc khác');
    await keys.stepTo(others);
    await keys.press('Enter');
    await head.page.getByText('Thu hồi: Nguyễn Văn Chủ có thẩm quyền.').waitFor();
    await keys.press('Escape');
    await keys.focused().and(others).waitFor();
    expect(await head.link('Trả lại').count()).toBe(0);
    await keys.press('Enter');
    await keys.stepTo(head.link('Trả lại'));
    await keys.press('Enter');
    await keys.reads('Trả lại bản cam kết cho Nguyễn Văn Chủ, chưa ký.');
  });

  it('one says why and what one would sign, and it is still there after the page was opened again', async () => {
    await keys.type('Vì sao chưa ký', 'Vốn về chậm');
    await keys.stepTo(head.button('Kèm nội dung tôi có thể ký'));
    await keys.press('Enter');
    await keys.type('Rõ việc', 'Giải ngân 90% kế hoạch vốn được giao');
    await keys.type('Mức phải đạt', '90');
    await fits();
    await head.page.reload();
    await head.page.getByText('Đã mở lại phần đang soạn dở lần trước.').waitFor();
    expect(await head.page.getByLabel('Vì sao chưa ký').inputValue()).toBe('Vốn về chậm');
    expect(await head.page.getByLabel('Mức phải đạt').inputValue()).toBe('90');
    await keys.stepTo(head.button('Trả lại kèm đề nghị'));
    await keys.press('Enter');
    await keys.reads(/^Lê Thị Trưởng đã trả lại, chưa ký/);
  });

  it('one lays the two texts side by side, either way round', async () => {
    await keys.stepTo(head.page.getByText('So sánh hai bản', { exact: true }));
    await keys.press('Enter');
    const compared = head.part('Các bản đã giao ký');
    await compared.getByText('Sửa 1 nội dung.').waitFor();
    await keys.stepTo(head.page.getByRole('combobox', { name: 'Bản trước' }));
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await keys.press(key);
    await compared.getByText('Hai bản không khác nhau.').waitFor();
    await keys.stepTo(head.page.getByRole('combobox', { name: 'Bản sau' }));
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await keys.press(key);
    await compared.getByText('bỏ: 90').waitFor();
    await compared.getByText('nay là: ít nhất 95 %').waitFor();
    await fits();
  });
});
