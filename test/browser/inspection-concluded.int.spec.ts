import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { foundInspectedProvince, type InspectedProvince } from '../support/inspected-province.js';
import { findingOf, scopeOf, teamOf } from '../support/inspection-scene.js';
import { pageFaults } from '../support/page-faults.js';
import { spreadsheets } from '../support/sample-files.js';
import { Window } from '../support/window.js';

describeWithChromium('an inspection that is concluded', () => {
  const { set, show } = browserScene({ worker: false });
  let place: InspectedProvince;
  let lead: Window;
  let address: string;

  beforeAll(async () => {
    place = await set.service.found(foundInspectedProvince);
    const visitor = await set.service.signIn(place.lead);
    const scope = { ...scopeOf(place), units: [place.district, place.elsewhere] };
    const { id } = changedBy(
      await visitor.ask('POST', '/api/inspections', { unitId: place.province, scope, team: teamOf(place) }),
    );
    address = `/inspections/${id}`;
    const elsewhere = { unitId: place.elsewhere, seen: 'Bộ phận một cửa sắp xếp gọn', kind: 'OBSERVATION' };
    for (const text of [
      findingOf(place),
      findingOf(place, { severity: 'SERIOUS' }),
      findingOf(place, elsewhere),
    ])
      changedBy(await visitor.ask('PUT', `/api${address}/findings/${randomUUID()}`, { revision: 0, text }));
  });

  it('shows nothing of itself before to the units', async () => {
    const head = await show(place.head, '/inspections');
    await head.says('Năm 2024 chưa có kết luận kiểm tra nào về đơn vị.');
    await head.page.goto(address);
    await head.page.getByRole('link', { name: 'Về danh sách kiểm tra' }).waitFor();
  });

  it('is revised, and its team changed, by its lead', async () => {
    lead = await show(place.lead, address);
    await lead.button('Việc khác').click();
    await lead.link('Sửa căn cứ, đơn vị, câu hỏi').click();
    await lead.write('Tên cuộc kiểm tra', 'Kiểm tra cải cách hành chính đợt 1');
    await lead.button('Lưu thay đổi').click();
    await lead.says('Đang kiểm tra Huyện Kia, Huyện Này: đã ghi 3 tồn tại.');
    await lead.page.getByText('Kiểm tra cải cách hành chính đợt 1').first().waitFor();
    await lead.button('Việc khác').click();
    await lead.page.getByRole('button', { name: 'Thay đổi thành phần đoàn' }).click();
    const dialog = lead.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bỏ người thứ 1 khỏi Thành viên' }).click();
    await dialog.getByRole('button', { name: 'Thay đổi thành phần đoàn' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await lead.page.getByText('Đoàn của Võ Thanh Đoàn; 2 nội dung').waitFor();
  });

  it('says beforehand what goes to whom, by when it is answered, and who is asked for a plan', async () => {
    await lead.button('Kết luận kiểm tra').click();
    const dialog = lead.page.getByRole('dialog');
    await dialog.getByText('3 tồn tại sẽ được gửi đến 2 đơn vị.').waitFor();
    await dialog
      .getByText('Đơn vị được giải trình trong 5 ngày làm việc, đến hết ngày 08/03/2024', { exact: false })
      .waitFor();
    expect(await Window.words(dialog.getByRole('listitem'))).toEqual([
      'Huyện Kia: 1 tồn tạiNguyễn Văn Kia nhận để biết; không phải lập kế hoạch.',
      'Huyện Này: 2 tồn tạiPhan Văn Chủ phải lập kế hoạch khắc phục.',
    ]);
    await lead.write('Số thông báo kết luận', '45/TB-SNV');
    const paper = { name: 'Kết luận.pdf', mimeType: 'application/pdf', buffer: spreadsheets.pdf };
    await dialog.getByLabel('Thêm minh chứng').setInputFiles(paper);
    await dialog.getByRole('button', { name: 'Bỏ Kết luận.pdf khỏi danh sách' }).waitFor();
    await dialog.getByRole('button', { name: 'Kết luận kiểm tra' }).click();
    await lead.says(
      'Đã kết luận ngày 01/03/2024 (45/TB-SNV): 3 tồn tại ở Huyện Kia, Huyện Này; giải trình đến hết ngày 08/03/2024.',
    );
    await lead.link('Kết luận.pdf').waitFor();
    await lead.part('Huyện Này').getByRole('link', { name: 'Kế hoạch khắc phục của Phan Văn Chủ' }).waitFor();
    expect(await Window.words(lead.part('Huyện Kia').getByRole('listitem'))).toEqual([
      'Số 3 · Ghi nhận · Cải cách thủ tục hành chínhBộ phận một cửa sắp xếp gọnTrong thời gian giải trìnhTrung bìnhgiải trình đến 08/03/2024còn 5 ngày làm việc',
    ]);
  });

  it('shows each unit its own part and nothing of another', async () => {
    const head = await show(place.head, '/inspections');
    await head.says('Năm 2024 có 1 kết luận kiểm tra về đơn vị.');
    await head.link('Kiểm tra cải cách hành chính đợt 1').click();
    await head.says(
      'Đã kết luận ngày 01/03/2024 (45/TB-SNV): 2 tồn tại ở Huyện Này; giải trình đến hết ngày 08/03/2024.',
    );
    expect(await head.page.getByText('Huyện Kia').count()).toBe(0);
    const saving = head.page.waitForEvent('download');
    await head.page.getByRole('link', { name: 'PDF: thông báo kết luận kiểm tra' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);
    expect(await head.part('Huyện Này').getByText('Trong thời gian giải trình').count()).toBe(2);
    expect(await head.page.getByRole('button', { name: 'Thay đổi thành phần đoàn' }).count()).toBe(0);
  });

  it('is called off with a reason while it is under way', async () => {
    const visitor = await set.service.signIn(place.lead);
    const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
    const { id } = changedBy(await visitor.ask('POST', '/api/inspections', opening));
    await lead.page.goto(`/inspections/${id}`);
    await lead.button('Việc khác').click();
    await lead.page.getByRole('button', { name: 'Hủy cuộc kiểm tra' }).click();
    await lead.write('Lý do', 'Trùng lịch với thanh tra tỉnh');
    await lead.page.getByRole('dialog').getByRole('button', { name: 'Hủy cuộc kiểm tra' }).click();
    await lead.says('Cuộc kiểm tra đã hủy ngày 01/03/2024.');
    await lead.page.getByText('Lý do: Trùng lịch với thanh tra tỉnh').waitFor();
  });

  it('has pages that open with their sentence and fit a phone', async () => {
    const visitor = await set.service.signIn(place.lead);
    const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
    const { id } = changedBy(await visitor.ask('POST', '/api/inspections', opening));
    const pages = {
      '/inspections': '1 cuộc kiểm tra đang tiến hành; 1 cuộc đã kết luận trong năm 2024.',
      '/inspections?status=CANCELLED': /đang tiến hành/,
      '/inspections/new': 'Chuẩn bị cuộc kiểm tra: đơn vị, nội dung, thành phần đoàn và câu hỏi.',
      '/inspections/plan-of-year': 'Chưa có kế hoạch kiểm tra năm 2024.',
      '/inspections/plan-of-year/edit': 'Soạn kế hoạch kiểm tra năm 2024.',
      [`/inspections/${id}`]: 'Đang kiểm tra Huyện Này: chưa ghi tồn tại nào.',
      [`/inspections/${id}/edit`]: /^Sửa căn cứ, đơn vị/,
      [address]: /^Đã kết luận ngày 01\/03\/2024/,
      '/inspections/khong-co': 'Cuộc kiểm tra',
    };
    const found = [];
    for (const [at, sentence] of Object.entries(pages)) found.push(...(await pageFaults(lead, at, sentence)));
    expect(found).toEqual([]);
  });
});
