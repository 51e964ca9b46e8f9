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
    await versions.getByText(/1 hạn đã dời/).waitFor();
  });

  it('and who owes it is told once, and finds both dates, on a phone', async () => {
    const head = await show(set.small.head, '/notices', PHONE);
    await head.page.getByRole('button', { name: /1 hạn của đồng chí đã dời.*Công văn 7\/UBND/ }).waitFor();
    await head.page.goto('/calendars');
    await head.says(/^Năm 2024 có/);
    expect(await head.page.evaluate<number>('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(
      PHONE.width,
    );
    const { rows } = await set.database.owner.query("select person_id from notices where class = 'CALENDAR'");
    expect(rows).toEqual([{ person_id: set.small.head.personId }]);
  });
});
