import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('an administrator swaps a Saturday', () => {
  const { set, show } = browserScene();
  let administrator: Window;
  let issued: string;

  const say = async (cell: RegExp, kind: string, name: string) => {
    const { page } = administrator;
    await page.getByRole('button', { name: cell }).click();
    const drawer = page.getByRole('dialog');
    await administrator.choose('Loại ngày', kind);
    await drawer.getByLabel('Tên ngày').fill(name);
    await drawer.getByLabel('Căn cứ').fill('Công văn 7/UBND ngày 1/3/2024');
    await drawer.getByRole('button', { name: 'Ghi vào bản sửa' }).click();
    await drawer.waitFor({ state: 'hidden' });
  };

  const document = () => administrator.part('Bản sửa chưa áp dụng').getByLabel('Văn bản căn cứ');

  it('reads the year, and what a special day rests on', async () => {
    issued = await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
    administrator = await show(set.small.administrator, '/calendars');
    await administrator.says(
      'Năm 2024 có 251 ngày làm việc; 14 ngày nghỉ lễ, nghỉ bù, hoán đổi; 1 ngày thứ Bảy làm bù.',
    );
    const { page } = administrator;
    await page.getByRole('button', { name: /04\/05\/2024, làm bù thứ Bảy/ }).click();
    await page.getByRole('dialog').getByText('Công văn 2450/VPCP-KGVX ngày 12/4/2024').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('begins a change that outlives leaving the page, and can be dropped and had back', async () => {
    await say(/29\/03\/2024, ngày làm việc/, 'nghỉ hoán đổi', 'Nghỉ hoán đổi');
    await document().fill('Công văn 6');
    await administrator.menu('Việc của tôi').click();
    await administrator.menu('Lịch làm việc').click();
    const draft = administrator.page
      .getByRole('status')
      .filter({ hasText: 'Bản sửa chưa áp dụng: 1 thay đổi.' });
    await draft.waitFor();
    expect(await document().inputValue()).toBe('Công văn 6');
    await administrator.page.getByRole('button', { name: /29\/03\/2024, nghỉ hoán đổi/ }).waitFor();
    await administrator.page.reload();
    await draft.waitFor();
    await administrator.button('Bỏ bản sửa').click();
    await administrator.page.getByRole('button', { name: /29\/03\/2024, ngày làm việc/ }).waitFor();
    await administrator.button('Lấy lại bản sửa').click();
    await draft.waitFor();
    await administrator.button('Bỏ bản sửa').click();
    await administrator.page.reload();
    await administrator.page.getByRole('button', { name: /29\/03\/2024, ngày làm việc/ }).waitFor();
    expect(await draft.count()).toBe(0);
  });

  it('looks at what would move before it does', async () => {
    await say(/15\/03\/2024, ngày làm việc/, 'nghỉ hoán đổi', 'Nghỉ hoán đổi');
    await say(/16\/03\/2024, nghỉ hằng tuần/, 'làm bù thứ Bảy', 'Làm bù');
    const draft = administrator.part('Bản sửa chưa áp dụng');
    await draft.getByLabel('Văn bản căn cứ').fill('Công văn 7/UBND ngày 1/3/2024');
    await administrator.button('Xem trước').click();
    await draft.getByText(/^1 hạn sẽ dời, 0 việc không còn quá hạn, [1-9]\d* lần nhắc sẽ dời\.$/).waitFor();
    await draft.getByText('15/03/2024 → 16/03/2024').waitFor();
    const { rows } = await set.database.owner.query('select due_on::text from duties where source_id = $1', [
      issued,
    ]);
    expect(rows).toEqual([{ due_on: '2024-03-15' }]);
  });

  it('applies it, and the date moves while the old one is kept', async () => {
    await administrator.button('Áp dụng').click();
    await administrator.page
      .getByText('Đã áp dụng. Hạn của các việc liên quan đang được tính lại.')
      .waitFor();
    const dates = await eventually(async () => {
      const { rows } = await set.database.owner.query(
        'select due_on::text, original_due_on::text from duties where source_id = $1 and moved_due_on is not null',
        [issued],
      );
      expect(rows).toHaveLength(1);
      return rows;
    });
    expect(dates).toEqual([{ due_on: '2024-03-16', original_due_on: '2024-03-15' }]);
    const versions = administrator.part('Các phiên bản');
    await versions.getByText(/^Phiên bản 2, áp dụng/).waitFor();
    await versions.getByText('1 hạn đã dời').click();
    await versions.getByText('15/03/2024 → 16/03/2024').waitFor();
    await versions.getByRole('link', { name: /Giải ngân/ }).waitFor();
  });

  it('sets other office hours in a version of its own; a day that is not eight hours long is refused', async () => {
    const { page } = administrator;
    await page
      .getByText('Giờ làm việc: 07:30–11:30, 13:30–17:30. Hồ sơ tiếp nhận sau 15:00', { exact: false })
      .waitFor();
    await page.getByText('Sửa giờ làm việc, giờ chuyển hồ sơ').click();
    await administrator.write('Buổi 1, từ', '07:00');
    await page.getByText('Tổng cộng 8 giờ 30 phút; một ngày làm việc phải đủ 8 giờ.').waitFor();
    await document().fill('Quyết định 9/QĐ-UBND');
    await administrator.button('Xem trước').click();
    await page.getByRole('alert').getByText('không đủ đúng 8 giờ').waitFor();
    await administrator.write('Buổi 1, đến', '11:00');
    await administrator.write('Giờ chuyển hồ sơ trong ngày', '16:00');
    await administrator.button('Xem trước').click();
    await administrator.button('Áp dụng').click();
    const versions = administrator.part('Các phiên bản');
    await versions.getByText('Giờ làm việc: 07:30–11:30, 13:30–17:30 → 07:00–11:00, 13:30–17:30').waitFor();
    await versions.getByText('Giờ chuyển hồ sơ trong ngày: 15:00 → 16:00').waitFor();
    const { rows } = await set.database.owner.query('select office_hours, transfer_cut from calendars');
    expect(rows).toEqual([
      {
        office_hours: [
          { from: '07:00', to: '11:00' },
          { from: '13:30', to: '17:30' },
        ],
        transfer_cut: '16:00',
      },
    ]);
  });

  it('and who owes it is told once, and finds both dates, on a phone', async () => {
    const head = await show(set.small.head, '/notices', PHONE);
    await head.page
      .getByRole('button', { name: /1 hạn liên quan đến đồng chí đã dời.*Công văn 7\/UBND/ })
      .waitFor();
    await head.page.goto('/calendars');
    await head.says(/^Năm 2024 có/);
    expect(await head.page.evaluate<number>('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(
      PHONE.width,
    );
    const { rows } = await set.database.owner.query<{ person_id: string }>(
      "select person_id from notices where class = 'CALENDAR'",
    );
    // Who owes it and to whom it is owed, each once.
    expect(rows.map(({ person_id }) => person_id).toSorted()).toEqual(
      [set.small.head.personId, set.small.chair.personId].toSorted(),
    );
  });
});
