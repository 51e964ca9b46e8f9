import { beforeAll, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { PHONE, Window } from '../support/window.js';

describeWithChromium('what is due, counted and by day', () => {
  const { set, show } = browserScene();

  beforeAll(async () => {
    await issueOne(set.chair, set.small, '2024-03-15');
    await issueOne(set.chair, set.small, '2024-03-29');
    await set.service.relayed();
    // The first of them has been overdue since Friday evening.
    await set.database.freeze('2024-03-18T02:00:00Z');
  });

  it('leads a chair from a number of the report to its duties, and to why one is due that day', async () => {
    const chair = await show(set.small.chair, '/report');
    await chair.says('Huyện Nhỏ, năm 2024: 2 việc, 1 việc đang quá hạn.');
    const row = chair.page.getByRole('row', { name: /^Xã Bé/ });
    expect(await Window.words(row.getByRole('cell'))).toEqual(['0', '0', '1', '1', '0', '2', '1']);
    await row.getByRole('link', { name: '1 việc: Đang thực hiện quá hạn, Xã Bé' }).click();
    await chair.says('Xã Bé: 1 việc (đang thực hiện quá hạn, năm 2024).');
    await chair.page.getByText('quá hạn 1 ngày làm việc').waitFor();
    await chair.page.getByRole('button', { name: '15/03/2024, xem cách tính hạn' }).click();
    const drawer = chair.page.getByRole('dialog');
    await drawer.getByText('Hạn: thứ Sáu, 15/03/2024').waitFor();
    await drawer
      .getByText(/Bộ luật Dân sự 2015/)
      .first()
      .waitFor();
  });

  it('shows units by lateness with the face that answers, and months by their share', async () => {
    const chair = await show(set.small.chair, '/late-units');
    // The menu shows where one is: the three reports stand under one entry.
    await chair.page
      .getByRole('navigation', { name: 'Các trang' })
      .locator('[aria-current=page]', { hasText: 'Báo cáo' })
      .waitFor();
    await chair.says('1 đơn vị có việc đang quá hạn, tổng cộng 1 việc.');
    const unit = chair.page.getByRole('list', { name: 'Các đơn vị có việc quá hạn' }).getByRole('listitem');
    await unit.getByText('Lê Thị Trưởng').waitFor();
    await chair.page.getByRole('link', { name: 'Theo tháng' }).click();
    await chair.says('Huyện Nhỏ, năm 2024: tỷ lệ quá hạn cao nhất là 50%, Xã Bé, tháng 3/2024.');
    await chair.page.getByRole('link', { name: 'Xã Bé, tháng 3/2024: 50%, 1 trên 2 việc quá hạn' }).click();
    await chair.says('Xã Bé: 1 việc (quá hạn, đã hoặc chưa hoàn thành, tháng 3/2024).');
  });

  it('divides the day of a head into what is past and what is ahead', async () => {
    const head = await show(set.small.head);
    await head.part('Chờ đồng chí ký').getByText('quá hạn 1 ngày làm việc').waitFor();
  });

  it('is a month at a desk, where a day opens what is due on it', async () => {
    const head = await show(set.small.head, '/calendar');
    await head.says('Tháng 3/2024: đồng chí có 2 việc đến hạn, chưa xong.');
    await head.button('thứ Sáu, 29/03/2024: 1 việc đến hạn').click();
    await head.part('Thứ Sáu, 29/03/2024').getByText('còn 9 ngày làm việc').waitFor();
    await head.link('Sang tháng 4/2024').click();
    await head.says('Tháng 4/2024: đồng chí không có việc nào đến hạn.');
    await head.button('thứ Năm, 18/04/2024, Nghỉ lễ: Giỗ Tổ Hùng Vương.*').waitFor();
  });

  it('is day after day on a telephone, days off by their names, for the unit as well', async () => {
    const head = await show(set.small.head, '/calendar?month=2024-04', PHONE);
    await head.says('Tháng 4/2024: đồng chí không có việc nào đến hạn.');
    await head
      .part('Thứ Năm, 18/04/2024')
      .getByText(/Giỗ Tổ Hùng Vương/)
      .waitFor();
    await head.link('Về tháng 3/2024').click();
    await head.choose('Lịch của', 'Xã Bé');
    await head.says('Tháng 3/2024: Xã Bé có 2 việc đến hạn, chưa xong.');
    await head.page.getByRole('button', { name: '29/03/2024, xem cách tính hạn' }).click();
    await head.page.getByRole('dialog').getByText('Hạn: thứ Sáu, 29/03/2024').waitFor();
  });

  it('gives an address to a calendar program once, and takes it back on the account’s page', async () => {
    const head = await show(set.small.head, '/calendar');
    await head.button('Tạo địa chỉ lịch riêng').click();
    const address = (await head.page.locator('code.secret').textContent()) ?? '';
    const link = head.link('Mở bằng ứng dụng lịch');
    expect(await link.getAttribute('href')).toBe(address.replace('http:', 'webcal:'));
    const read = () => fetch(address);
    const calendar = new ICAL.Component(ICAL.parse(await (await read()).text()) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
    await head.page.goto('/account');
    await head.page.getByText('ứng dụng đọc lần cuối').waitFor();
    expect(await head.page.locator('code.secret').count()).toBe(0);
    await head.button('Thu hồi địa chỉ lịch: Việc của tôi').click();
    await head.page.getByText('Chưa tạo địa chỉ lịch nào.').waitFor();
    expect((await read()).status).toBe(404);
  });

  it('says of a full day of a unit how much there is, and opens to it', async () => {
    for (let more = 0; more < 3; more++) await issueOne(set.chair, set.small, '2024-03-29');
    await set.service.relayed();
    const head = await show(
      set.small.head,
      `/calendar?month=2024-03&unitId=${set.small.commune}&view=agenda`,
      PHONE,
    );
    await head.says('Tháng 3/2024: Xã Bé có 5 việc đến hạn, chưa xong.');
    const day = head.part('Thứ Sáu, 29/03/2024');
    await day.getByText('4 việc').waitFor();
    const rows = day.getByRole('listitem');
    expect(await rows.count()).toBe(0);
    await day.getByText('Xem danh sách').press('Enter');
    await rows.nth(3).waitFor();
    // A day with little on it stands open.
    await head.part('Thứ Sáu, 15/03/2024').getByRole('listitem').waitFor();
  });
});
