import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { joinCommune } from '../support/join-commune.js';
import { PASSWORD, type Official } from '../support/small-district.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('an authority to sign', () => {
  const { set, show } = browserScene({ worker: false });
  let deputy: Official;
  let head: Window;

  beforeAll(async () => {
    deputy = await joinCommune(set.service, set.small, {
      name: 'Vũ Văn Phó',
      username: 'pho',
      title: 'Phó Chủ tịch UBND xã',
      head: false,
      functions: ['STAFF'],
    });
  });

  it('is given under a password, once everything about it is said', async () => {
    head = await show(set.small.head, '/authorities');
    await head.says('Hiện không có ủy quyền ký nào đang có hiệu lực.');
    await head.page.locator('summary', { hasText: 'Ủy quyền ký' }).click();
    await head.choose('Người được ủy quyền', 'Vũ Văn Phó');
    await head.choose('Tư cách ký', 'KT. (ký thay)');
    await head.page.getByText('Cấp phó ký thay người đứng đầu.').waitFor();
    await head.write('Số, ký hiệu văn bản ủy quyền', '12/QĐ-UBND');
    await head.page.getByRole('checkbox', { name: 'ký cam kết' }).check();
    expect(await head.button('Ủy quyền ký').isDisabled()).toBe(true);
    await head.writeDay('Đến hết ngày', '30/06/2024');
    await head.write('Nhập lại mật khẩu để ký', 'sai mật khẩu');
    await head.button('Ủy quyền ký').click();
    await head.page.getByRole('alert').getByText('Mật khẩu không đúng').first().waitFor();
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Ủy quyền ký').click();
    await head.page.getByText('Đã ủy quyền.', { exact: true }).waitFor();
    await head.says('Đồng chí đang ủy quyền 1 lần.');
    await head.mark();
  });

  it('is seen by whom it was given to, and by nobody else', async () => {
    const his = await show(deputy, '/authorities', PHONE);
    await his.says('Đồng chí đang được ủy quyền 1 lần.');
    const received = his.part('Đồng chí được ủy quyền');
    await received.getByText('theo 12/QĐ-UBND', { exact: false }).waitFor();
    await his.page
      .getByText('Chỉ người cam kết hoặc người giao cam kết mới ủy quyền ký thay mình.')
      .waitFor();
    const chair = await show(set.small.chair, '/authorities');
    await chair.says('Hiện không có ủy quyền ký nào đang có hiệu lực.');
  });

  it('is revoked at once, after one was told what that means', async () => {
    await head.button('Thu hồi ủy quyền cho Vũ Văn Phó').click();
    await head.page.getByText('những gì đã ký vẫn có hiệu lực', { exact: false }).waitFor();
    await head.button('Thu hồi ngay').click();
    await head.says('Hiện không có ủy quyền ký nào đang có hiệu lực.');
    await head.part('Đồng chí đã ủy quyền').getByText('đã thu hồi', { exact: true }).waitFor();
    expect(await head.stayed()).toBe(true);
    const his = await show(deputy, '/authorities', PHONE);
    await his.says('Hiện không có ủy quyền ký nào đang có hiệu lực.');
  });
});
