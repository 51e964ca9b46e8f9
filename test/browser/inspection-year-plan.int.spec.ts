import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { chooseSeveral } from '../support/choose-several.js';
import { foundInspectedProvince, type InspectedProvince } from '../support/inspected-province.js';
import { Window } from '../support/window.js';

describeWithChromium('the plan of inspections of a year', () => {
  const { set, show } = browserScene({ worker: false });
  let place: InspectedProvince;
  let lead: Window;

  beforeAll(async () => {
    place = await set.service.found(foundInspectedProvince);
  });

  const addVisit = async (at: number, month: string, unit: string, content: string) => {
    await lead.button('Thêm lượt kiểm tra').click();
    const visit = lead.part(`Lượt ${at}`);
    const field = visit.getByLabel('Tháng', { exact: true });
    await field.fill(month);
    await field.press('Enter');
    await chooseSeveral(visit, lead.page, 'Đơn vị được kiểm tra', [unit]);
    await visit.getByRole('checkbox', { name: content }).check();
  };

  it('is issued visit by visit', async () => {
    lead = await show(place.lead, '/inspections/plan-of-year');
    await lead.says('Chưa có kế hoạch kiểm tra năm 2024.');
    await lead.link('Ban hành kế hoạch năm 2024').click();
    await lead.write('Số kế hoạch', '12/KH-UBND');
    await lead.writeDay('Ngày ban hành', '10/01/2024');
    await addVisit(1, '02/2024', 'Huyện Kia', 'Cải cách thủ tục hành chính');
    await addVisit(2, '03/2024', 'Huyện Này', 'Xây dựng chính quyền số');
    await lead.button('Ban hành kế hoạch').click();
    await lead.says(
      'Năm 2024 có 2 lượt kiểm tra: 0 đã kết luận, 1 còn ở phía trước, 1 đã qua tháng mà chưa tiến hành.',
    );
    await lead.part('Tháng 2/2024').getByText('Đã qua tháng, chưa tiến hành').waitFor();
  });

  it('begins an inspection with what a visit says', async () => {
    await lead.link('Bắt đầu kiểm tra Huyện Này').click();
    await lead.page.getByTitle('tháng 3/2024: Huyện Này').waitFor();
    expect(await lead.page.getByRole('checkbox', { name: 'Xây dựng chính quyền số' }).isChecked()).toBe(true);
    expect(await lead.page.getByRole('checkbox', { name: 'Cải cách thể chế' }).isChecked()).toBe(false);
    await lead.write('Số quyết định', '215/QĐ-SNV');
    await lead.writeDay('Ngày quyết định', '26/02/2024');
    await lead.writeDay('Từ ngày', '01/03/2024');
    await lead.writeDay('Đến ngày', '05/03/2024');
    await lead.button('Bắt đầu kiểm tra').click();
    await lead.says('Đang kiểm tra Huyện Này: chưa ghi tồn tại nào.');
    await lead.page.goto('/inspections/plan-of-year');
    await lead.says(/1 đang tiến hành, 0 còn ở phía trước/);
    await lead
      .part('Tháng 3/2024')
      .getByRole('link', { name: /^Kiểm tra công tác/ })
      .waitFor();
  });

  it('is amended by another document, in which a visit that was carried out stays', async () => {
    await lead.link('Sửa đổi kế hoạch').click();
    await lead.part('Lượt 2').getByText('đã có cuộc kiểm tra nên không bỏ được').waitFor();
    await lead.button('Bỏ Lượt 1').click();
    await lead.write('Số kế hoạch', '31/KH-UBND');
    await lead.writeDay('Ngày ban hành', '01/03/2024');
    await lead.button('Ban hành sửa đổi').click();
    await lead.says('Năm 2024 có 1 lượt kiểm tra: 0 đã kết luận, 1 đang tiến hành, 0 còn ở phía trước.');
    await lead.page.getByText('Kế hoạch 31/KH-UBND ngày 01/03/2024', { exact: false }).waitFor();
  });

  it('is not for the units that will be inspected', async () => {
    const head = await show(place.head, '/inspections/plan-of-year');
    await head.page.getByText('Đồng chí không có quyền xem nội dung này').waitFor();
  });
});
