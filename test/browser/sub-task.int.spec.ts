import { beforeAll, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { inForce } from '../support/in-force.js';
import { joinCommune } from '../support/join-commune.js';
import type { Official } from '../support/small-district.js';
import { clearTerms } from '../support/terms.js';
import { PHONE, type Window } from '../support/window.js';

const task = 'Lập bảng đối chiếu với kho bạc';

describeWithChromium('a part of an item', () => {
  const { set, show } = browserScene({ worker: false });
  let staff: Official;
  let head: Window;
  let helper: Window;
  let address: string;

  beforeAll(async () => {
    const { id, itemId } = await inForce(set, clearTerms(set.small.head.personId));
    address = `/commitments/${id}/items/${itemId}`;
    staff = await joinCommune(set.service, set.small, {
      name: 'Vũ Văn Viên',
      username: 'vien',
      title: 'Công chức tài chính',
      head: false,
      functions: ['STAFF'],
    });
  });

  it('is given by the head to somebody of the unit', async () => {
    head = await show(set.small.head, address);
    await head.part('Việc đã phân công').getByText('Phân công việc', { exact: true }).first().click();
    await head.choose('Người được phân công', 'Vũ Văn Viên');
    await head.write('Việc phải làm', task);
    await head.writeDay('Hạn hoàn thành', '29/03/2024');
    await head.button('Phân công việc').click();
    await head.page.getByText('Lê Thị Trưởng phân công · Hạn: 29/03/2024 · đang làm').waitFor();
  });

  it('is done by him on a phone, from his own work', async () => {
    helper = await show(staff, '/', PHONE);
    await helper.says('Đồng chí có 1 việc, đều còn trong hạn.');
    await helper.link(task).click();
    await helper.says(/^Lê Thị Trưởng đang thực hiện/);
    await helper.write('Kết quả (không bắt buộc)', 'Đã lập xong, gửi kèm văn thư');
    await helper.button('Gửi').click();
    await helper.page.getByText('đã báo xong, chờ nghiệm thu', { exact: false }).waitFor();
  });

  it('is sent back with a reason that he reads, done again, and accepted', async () => {
    await head.button(`Trả lại: ${task}`).click();
    await head.write('Lý do', 'Thiếu số liệu tháng 2');
    await head.button('Gửi').click();
    await helper.page.getByText('“Thiếu số liệu tháng 2”').waitFor();
    await helper.button(`Báo xong: ${task}`).click();
    await helper.write('Kết quả (không bắt buộc)', 'Đã bổ sung');
    await helper.button('Gửi').click();

    await head.page.goto('/');
    await head.page
      .getByRole('listitem')
      .filter({ hasText: 'Nghiệm thu việc đã phân công' })
      .getByRole('link', { name: task })
      .click();
    await head.button(`Nghiệm thu: ${task}`).click();
    await head.button('Gửi').click();
    await head.page.getByText('đã nghiệm thu', { exact: false }).first().waitFor();
    await helper.page.getByText('đã nghiệm thu', { exact: false }).first().waitFor();
  });
});
