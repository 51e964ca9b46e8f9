import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { PASSWORD } from '../support/small-district.js';
import { PHONE } from '../support/window.js';

describeWithChromium('signing many in one act', () => {
  const { set, show } = browserScene({ worker: false });

  it('is for a head to choose which, with the password entered once', async () => {
    for (const signBy of ['2024-03-14', '2024-03-15', '2024-03-18'])
      await issueOne(set.chair, set.small, signBy);
    const head = await show(set.small.head, '/', PHONE);
    await head.link('Đọc và ký 3 bản').click();
    await head.says('3 bản cam kết chờ đồng chí ký.');
    await head.page.getByText('Chọn ít nhất một bản để ký.').waitFor();
    await head.page.getByLabel('Chọn tất cả 3 bản').check();
    await head.page.getByLabel('Chọn bản của Xã Bé').first().uncheck();
    await head.page.getByText('Đã chọn 2').waitFor();
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Ký 2 bản').click();
    await head.says('Đã ký 2 bản cam kết.');

    await head.link('Về Việc của tôi').click();
    await head.link('Đọc và ký').click();
    await head.page.getByText('Mật khẩu vừa được xác nhận, không cần nhập lại.').waitFor();
    await head.button('Ký cam kết').click();
    await head.says('Đã ký bản cam kết.');
    expect(await statuses()).toEqual(['SIGNED', 'SIGNED', 'SIGNED']);
  });

  it('is for the chair to do with all that wait for him, each open to be read first', async () => {
    const chair = await show(set.small.chair);
    await chair.link('Ký xác nhận 3 bản').click();
    await chair.says('3 bản đã được ký, chờ đồng chí xác nhận.');
    await chair.page.getByRole('button', { name: 'Đọc toàn văn' }).first().click();
    await chair.page.getByRole('article').getByText('Giải ngân 95% kế hoạch vốn được giao').waitFor();
    await chair.page.getByLabel('Chọn tất cả 3 bản').check();
    await chair.write('Nhập lại mật khẩu để ký', PASSWORD);
    await chair.button('Ký xác nhận 3 bản').click();
    await chair.says('Đã ký xác nhận 3 bản cam kết.');
    expect(await statuses()).toEqual(['IN_FORCE', 'IN_FORCE', 'IN_FORCE']);
    await chair.link('Về Việc của tôi').click();
    await chair.says('Hiện không có việc nào chờ đồng chí.');
  });

  const statuses = async () => {
    const { rows } = await set.database.owner.query<{ status: string }>('select status from commitments');
    return rows.map(({ status }) => status);
  };
});
