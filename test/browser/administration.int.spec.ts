import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('an administrator', () => {
  const { set, show, visit } = browserScene();
  const password = 'một mật khẩu dài';
  let administrator: Window;

  it('establishes a unit', async () => {
    administrator = await show(set.small.administrator, '/units');
    await administrator.says('2 đơn vị, đều có người đứng đầu.');
    await administrator.button('Thay đổi Huyện Nhỏ').click();
    const form = administrator.part('Lập đơn vị trực thuộc');
    await form.getByLabel('Tên đơn vị').fill('Xã Mới');
    await administrator.choose('Cấp, loại', 'Xã');
    await form.getByRole('button', { name: 'Lập đơn vị trực thuộc' }).click();
    await form.getByText('Đã lập đơn vị.').waitFor();
    await form.locator(':focus').getByText('Đã lập đơn vị.').waitFor();
    await administrator.page.keyboard.press('Escape');
    await administrator.says('3 đơn vị; 1 đơn vị chưa có người đứng đầu.');
  });

  it('adds a level of units, and ends its use', async () => {
    await administrator.page.getByText('Các cấp đơn vị', { exact: true }).click();
    const levels = administrator.page.locator('details').filter({ hasText: 'Các cấp đơn vị' }).first();
    await levels.getByText('Thêm cấp', { exact: true }).first().click();
    await levels.getByLabel('Tên cấp').fill('Đặc khu');
    await administrator.choose('Thứ bậc', 'Bậc 8');
    await levels.getByRole('button', { name: 'Thêm cấp' }).click();
    await levels.getByText('Đã thêm cấp.').waitFor();
    const added = levels.getByRole('listitem').filter({ hasText: 'Đặc khu' });
    await added.getByText('từ 01/03/2024').waitFor();
    await added.getByRole('button', { name: 'Thôi dùng' }).click();
    await added.getByRole('button', { name: 'Thôi dùng' }).click();
    await added.getByText('01/03/2024 đến 01/03/2024').waitFor();
  });

  it('registers a person, who takes a post, is given a function and an account', async () => {
    await administrator.menu('Nhân sự').click();
    await administrator.button('Thêm người').click();
    const drawer = administrator.page.getByRole('dialog', { name: 'Thêm người' });
    await drawer.getByLabel('Họ và tên').fill('Phạm Thị Mới');
    await drawer.getByRole('combobox', { name: 'Đơn vị' }).click();
    await administrator.page
      .locator('.ant-select-dropdown:visible')
      .getByTitle('Xã Mới', { exact: true })
      .click();
    await drawer.getByRole('button', { name: 'Thêm người' }).click();
    await administrator.says('Phạm Thị Mới');

    const posts = administrator.part('Chức vụ');
    await posts.getByText('Giao chức vụ', { exact: true }).first().click();
    await posts.getByLabel('Tên chức vụ').fill('Chủ tịch UBND xã');
    await posts.getByLabel('Đứng đầu đơn vị').check();
    await posts.getByRole('button', { name: 'Giao chức vụ' }).click();
    await posts.getByRole('listitem').getByText('Chủ tịch UBND xã').waitFor();

    const functions = administrator.part('Vai trò');
    await functions.getByText('Giao vai trò', { exact: true }).first().click();
    await administrator.choose('Vai trò', 'Người cam kết');
    await functions.getByRole('button', { name: 'Giao vai trò' }).click();
    await functions.getByRole('listitem').getByText('Người cam kết').waitFor();

    await administrator.write('Tên đăng nhập', 'pham.thi.moi');
    await administrator.write('Mật khẩu mới', password);
    await administrator.button('Mở tài khoản').click();
    await administrator.button('Đặt lại mật khẩu').waitFor();
  });

  it('has let in who can sign in now', async () => {
    const newcomer = await visit('/', PHONE);
    await newcomer.signIn({ username: 'pham.thi.moi' }, password);
    await newcomer.says('Hiện không có việc nào chờ đồng chí.');
    await newcomer.button('Tài khoản: Phạm Thị Mới').click();
    await newcomer.link('Tài khoản của tôi').click();
    await newcomer.page.getByText('Người cam kết · Xã Mới').waitFor();
  });

  it('makes a token, which is shown once and can be taken back', async () => {
    await administrator.page.goto('/tokens');
    await administrator.says('Chưa có mã kết nối nào đang dùng.');
    await administrator.write('Tên mã (dùng cho phần mềm nào)', 'Cổng dịch vụ công');
    await administrator.page.getByLabel('Xem cam kết').check();
    await administrator.button('Tạo mã').click();
    const secret = administrator.page.getByRole('status').getByRole('code');
    const token = await secret.innerText();
    const answer = await fetch(`${set.service.url}/api/commitments`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    await administrator.says('1 mã kết nối đang dùng.');

    await administrator.page.reload();
    await administrator.says('1 mã kết nối đang dùng.');
    expect(await administrator.page.content()).not.toContain(token);
    await administrator.button('Thu hồi mã Cổng dịch vụ công').click();
    await administrator.says('Chưa có mã kết nối nào đang dùng.');
  });
});
