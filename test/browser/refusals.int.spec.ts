import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { draftOne, issueOne } from '../support/drafting.js';
import { newId } from '../support/journey.js';
import { PASSWORD } from '../support/small-district.js';

describeWithChromium('what can’t be done', () => {
  const { set, show, visit } = browserScene({ worker: false });

  it('is said beside a wrong password, and the right one goes on to the page that was wanted', async () => {
    const head = await visit('/commitments?year=2024');
    await head.signIn(set.small.head, 'sai mật khẩu');
    await head.page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu không đúng').first().waitFor();
    expect(await head.page.getByLabel('Tên đăng nhập').inputValue()).toBe(set.small.head.username);
    await head.signIn(set.small.head);
    await head.says('Không có cam kết nào như vậy.');
    expect(new URL(head.page.url()).search).toBe('?year=2024');
  });

  it('is said where one signs with a wrong password, and nothing is signed', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    const head = await show(set.small.head, `/sign?id=${id}`);
    await head.write('Nhập lại mật khẩu để ký', 'sai mật khẩu');
    await head.button('Ký cam kết').click();
    await head.page.getByRole('alert').getByText('Mật khẩu không đúng').first().waitFor();
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Ký cam kết').click();
    await head.says('Đã ký bản cam kết.');
  });

  it('is not offered: a signature on a PDF, where no root is there to verify it', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    const head = await show(set.small.head, `/sign?id=${id}`);
    await head.button('Ký cam kết').waitFor();
    expect(await head.page.getByRole('link', { name: /PDF/ }).count()).toBe(0);
    await head.page.goto(`/commitments/${id}`);
    await head.button('Việc khác').click();
    await head.link('Trả lại').waitFor();
    expect(await head.link('Ký số trên tệp PDF').count()).toBe(0);
  });

  it('leads from a session that is over to the sign-in, and from there back to the same page', async () => {
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    const head = await show(set.small.head, `/commitments/${id}`);
    await head.says(/^Chờ Lê Thị Trưởng ký/);
    await (await set.service.signIn(set.small.head)).ask('DELETE', '/api/sessions');
    await head.menu('Hộp thư').click();
    await head.says('Đăng nhập');
    await head.signIn(set.small.head);
    await head.says('Chưa có thư nào.');
  });

  it('is a page for an address where nothing is, within the house', async () => {
    const head = await show(set.small.head, '/khong-co-gi');
    await head.page.getByText('Không tìm thấy trang hoặc hồ sơ này').waitFor();
    await head.link('Về Việc của tôi').click();
    await head.says(/^Đồng chí có/);
  });

  it('is a page that says a commitment was not found, and leads back to the list', async () => {
    const head = await show(set.small.head);
    for (const address of [newId(), 'khong-co', `${newId()}/draft`]) {
      await head.page.goto(`/commitments/${address}`);
      await head.says('Không tìm thấy bản cam kết này');
      await head.page.getByText('hồ sơ thuộc đơn vị mà đồng chí không được xem').waitFor();
    }
    await head.link('Về danh sách cam kết').click();
    await head.says(/cam kết/);
    expect(new URL(head.page.url()).pathname).toBe('/commitments');
    for (const address of ['/people/khong-co', `/processes/${newId()}`]) {
      await head.page.goto(address);
      await head.says('Không tìm thấy trang hoặc hồ sơ này');
    }
  });

  it('is said before one writes a draft that one may not keep', async () => {
    const head = await show(set.small.head, '/commitments/new?to=all');
    await head.says('Soạn cam kết');
    await head.page.getByText('Trang này dành cho người giữ vai trò “Người giao cam kết”').waitFor();
    expect(await head.page.getByRole('textbox').count()).toBe(0);
    const chair = await show(set.small.chair, '/commitments/new');
    await chair.says('Soạn nội dung: mỗi nhiệm vụ cần đủ sáu rõ.');
  });

  it('is a page that says who can help where one may not look', async () => {
    const id = await draftOne(set.chair, set.small);
    const head = await show(set.small.head, '/operations');
    await head.page.getByText('Đồng chí không có quyền xem nội dung này').first().waitFor();
    expect(await head.menu('Vận hành').count()).toBe(0);
    const administrator = await show(set.small.administrator, `/commitments/${id}`);
    await administrator.page
      .getByText('Người có thẩm quyền sửa dự thảo: Nguyễn Văn Chủ, Chủ tịch UBND huyện.')
      .waitFor();
  });
});
