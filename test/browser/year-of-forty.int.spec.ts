import { beforeAll, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { readWorkbook } from '#libs/documents/src/sheets/read-workbook.js';
import { answerOf, changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { deputyOf } from '../support/deputy.js';
import { linesOf, type SheetLine } from '../support/filled-sheet.js';
import { claimFirst, firstItem, signWhatWaits } from '../support/heads-at-work.js';
import { foundCommunes, type Commune } from '../support/many-communes.js';
import { openAccounts } from '../support/open-accounts.js';
import { reachedLastYear } from '../support/reached-last-year.js';
import { replaceHead } from '../support/replace-head.js';
import { PASSWORD, type Official } from '../support/small-district.js';
import { ON_TIME, OUT_OF_POVERTY } from '../support/templates.js';
import { PHONE, Window } from '../support/window.js';
import { workingOrganization } from '../support/working-organization.js';
import { writeTemplateItems } from '../support/write-template-items.js';
import { takeUp } from '../support/take-up.js';
import { uploadFilled } from '../support/upload-filled.js';

const ALL = 40;

describeWithChromium('a year of commitments for forty communes', () => {
  const { set, show } = browserScene();
  let communes: Commune[];
  let heads: Official[];
  let chair: Window;
  let lines: SheetLine[];

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    const names = Array.from({ length: ALL - 1 }, (_, at) => `Xã Số ${at + 1}`);
    communes = await foundCommunes(organization, set.small, names.length, { names });
    heads = await openAccounts(organization, set.small, communes);
    await organization.module.close();
    // Two of them reached more last year than any will be asked for.
    const reached = { code: 'HO_SO_DUNG_HAN', name: 'Hồ sơ đúng hạn', reading: 99.5 };
    for (const commune of communes.slice(1, 3))
      await reachedLastYear(set.database.owner, set.small.tenantId, commune, reached);
  });

  const visit = (index: number) => set.service.signInToSign(heads[index] ?? set.small.head);

  it('begins with a template: a clause, and indicators with a target to begin with', async () => {
    chair = await show(set.small.chair);
    await chair.menu('Mẫu cam kết').click();
    await chair.link('Soạn mẫu mới').click();
    await chair.choose('Đơn vị dùng mẫu', 'Huyện Nhỏ');
    await chair.write('Điều khoản chung', 'Hai bên thực hiện đúng nội dung cam kết.');
    await writeTemplateItems(chair);
    await chair.button('Ban hành mẫu').click();
    await chair.page.getByText('Hai bên thực hiện đúng nội dung cam kết.').waitFor();
    await chair.link('Soạn từ mẫu').click();
    await chair.choose('Đơn vị', 'Huyện Nhỏ');
    await chair.page.getByText(`Cả ${ALL} đơn vị trực thuộc đều soạn được.`).waitFor();
  });

  it('gives out a sheet for all; one with a wrong row comes back with the reason, and nothing is drafted', async () => {
    lines = await linesOf(await chair.saved(() => chair.button('Tải tệp Excel').click()));
    expect(lines[0]).toMatchObject({ 'Đơn vị': 'Xã Bé', [ON_TIME]: 95, [OUT_OF_POVERTY]: 10 });
    await uploadFilled(chair, [
      { ...lines[0], [ON_TIME]: 'chín mươi' },
      { ...lines[1], [OUT_OF_POVERTY]: '' },
      ...lines.slice(2),
    ]);
    await chair.page.getByText('2 dòng cần sửa; chưa soạn dự thảo nào.').waitFor();
    await chair.page.getByText('Ô C3:').waitFor();
    expect(await linesOf(await chair.saved(() => chair.button('Tải tệp có ghi lý do').click()))).toHaveLength(
      ALL,
    );
  });

  it('drafts all at once, asks once why what is soft is soft, and issues all; a page loaded again has lost nothing', async () => {
    await uploadFilled(
      chair,
      lines.map((line, index) => ({ ...line, [ON_TIME]: 98, [OUT_OF_POVERTY]: index + 1 })),
    );
    await chair.page.getByText(`Tệp hợp lệ: ${ALL} đơn vị sẽ có dự thảo.`).waitFor();
    await chair.page.reload();
    await chair.button(`Soạn ${ALL} dự thảo`).click();
    const waiting = chair.part(`${ALL} dự thảo chờ giao ký`);
    await chair.page.getByText('Giải trình 1 cảnh báo thì mới giao ký được.').waitFor();
    const soft = waiting.getByLabel('Giải trình: Hồ sơ đúng hạn kém kết quả năm trước (2 đơn vị)');
    await soft.fill('Năm nay thêm thủ tục mới');
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.page.reload();
    await soft.waitFor();
    await chair.button(`Giao ký ${ALL} dự thảo`).click();
    await chair.page.getByText(`Đã giao ký ${ALL} cam kết.`).waitFor();
    await waiting.waitFor({ state: 'detached' });
    await chair.link('Xem tình hình ký').click();
    await chair.says(`${ALL} trên ${ALL} đơn vị chưa ký.`);
  });

  it('is signed by the others, and comes back from one, from a telephone, with the reason', async () => {
    await Promise.all(heads.map(async (_, index) => signWhatWaits(await visit(index))));
    const head = await show(set.small.head, '/', PHONE);
    await head.link('Bản cam kết của Chủ tịch UBND xã Bé năm 2024').click();
    await head.button('Việc khác').click();
    await head.link('Trả lại').click();
    await head.write('Vì sao chưa ký', 'Xã mới có một công chức');
    await head.button('Trả lại').click();
    await head.says(/^Lê Thị Trưởng đã trả lại, chưa ký/);
    await head.context.close();

    await chair.says(`1 trên ${ALL} đơn vị chưa ký.`);
    await chair.part('Chưa ký').getByRole('row').getByText('Trả lại, chưa ký').waitFor();
    await chair.link('Xã Bé').click();
    await chair.part('Lê Thị Trưởng trả lại vì').getByText('Xã mới có một công chức').waitFor();
    await chair.link('Sửa và giao ký lại').click();
    await chair.part('Nhiệm vụ 1').getByLabel('Mức phải đạt').fill('90');
    await chair.writeDay('Hạn ký', '20/03/2024');
    await chair.button('Giao ký lại').click();
    await chair.says(/^Chờ Lê Thị Trưởng ký chậm nhất ngày 20\/03\/2024/);
    await signWhatWaits(set.head);
  });

  it('is countersigned in one act', async () => {
    await chair.menu('Việc của tôi').click();
    await chair.says(`Đồng chí có ${ALL} việc, đều còn trong hạn.`);
    await chair.link(`Ký xác nhận ${ALL} bản`).click();
    await chair.page.getByLabel(`Chọn tất cả ${ALL} bản`).check();
    await chair.write('Nhập lại mật khẩu để ký', PASSWORD);
    await chair.button(`Ký xác nhận ${ALL} bản`).click();
    await chair.says(`Đã ký xác nhận ${ALL} bản cam kết.`);
    await chair.menu('Bảng đơn vị').click();
    await chair.says(`${ALL} trên ${ALL} đơn vị có cam kết đang có hiệu lực.`);
  });

  it('is followed in June: what is in doubt under a name of its own, and as a workbook', async () => {
    await set.database.freeze('2024-06-17T02:00:00Z');
    await Promise.all([0, 1, 2].map(async (index) => claimFirst(await visit(index))));
    await chair.menu('Theo dõi nhiệm vụ').click();
    await chair.says('80 nhiệm vụ chưa hoàn thành, chưa có nhiệm vụ nào quá hạn; 3 chờ đồng chí xác nhận.');
    await chair.button('Có nguy cơ').click();
    await chair.button('Lưu bộ lọc này').click();
    const drawer = chair.page.getByRole('dialog');
    await drawer.getByLabel('Tên bộ lọc').first().fill('Đáng lo');
    await drawer.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await drawer.getByText('Đã lưu. Lần sau chọn lại').waitFor();
    await chair.page.keyboard.press('Escape');
    await chair.menu('Việc của tôi').click();
    await chair.menu('Theo dõi nhiệm vụ').click();
    await chair.page.getByText('Danh sách', { exact: true }).click();
    await chair.choose('Bộ lọc đã lưu', 'Đáng lo');
    await chair.button('Chờ tôi xác nhận').click();
    await expect(Window.words(chair.page.getByRole('row'))).resolves.toHaveLength(4);
    const workbook = await chair.saved(() => chair.link('Tải Excel').click());
    expect((await readWorkbook(workbook, ['Nhiệm vụ'])).rows).toHaveLength(3);
  });

  it('has its claims answered one after the other', async () => {
    await chair.page.getByRole('row').nth(1).getByRole('link').first().click();
    await chair.says(/chờ đồng chí xác nhận\.$/);
    await chair.button('Trả lại để làm tiếp').click();
    await chair.write('Lý do', 'Viết dở về xã này');
    await chair.page.keyboard.press('Escape');
    await chair.button('Xác nhận hoàn thành').click();
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await chair.link('Việc tiếp theo: còn 2 chờ xác nhận').click();
    await chair.says(/chờ đồng chí xác nhận\.$/);
    await chair.button('Trả lại để làm tiếp').click();
    // What was begun about one unit is nobody else's, though one template made both.
    expect(await chair.page.getByLabel('Lý do').inputValue()).toBe('');
    await chair.write('Lý do', 'Thiếu bảng tổng hợp');
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Trả lại để làm tiếp' }).click();
    await chair.link('Việc tiếp theo: còn 1 chờ xác nhận').click();
    await chair.says(/chờ đồng chí xác nhận\.$/);
  });

  it('is amended where a head asks for it and both sign', async () => {
    const head = await visit(5);
    const [commitment = ''] = (await firstItem(head)).split('/items/');
    const { version, terms } = answerOf(getCommitment, await head.ask('GET', commitment));
    const items = terms.items.map((item) => ({ ...item, product: 'Báo cáo từng tháng' }));
    const asked = { version, terms: { ...terms, items }, reason: 'Theo mẫu mới', signBy: '2024-06-28' };
    changedBy(await head.ask('POST', `${commitment}/amendment`, asked));
    await signWhatWaits(head);
    await takeUp(chair, 'Bản sửa đổi chờ ký xác nhận');
    await chair.part('Sửa đổi được đề nghị').getByText('Theo mẫu mới').waitFor();
    await chair.link('Ký xác nhận').click();
    await chair.button('Ký xác nhận').click();
    await chair.says('Đã ký xác nhận.');
  });

  it('hands over where a head is replaced, by the administrator and the HR officer', async () => {
    const [unit, leaver] = [communes[9]?.unit ?? set.small.commune, heads[9] ?? set.small.head];
    const next = await deputyOf(set, 'Phạm Thị Kế', unit, 'SIGNATORY');
    const administrator = await show(set.small.administrator);
    await replaceHead(administrator, leaver, '14/06/2024', next);

    const officer = await show(await deputyOf(set, 'Trần Thị Nội', set.small.district, 'HR_UNIT'));
    await officer.menu('Bàn giao').click();
    await officer.page.getByRole('combobox', { name: 'Người bàn giao' }).fill('Phạm Văn 9');
    await officer.page.locator('.ant-select-dropdown:visible').getByTitle('Phạm Văn 9').click();
    await officer.says('Phạm Văn 9 có 1 cam kết bàn giao được ngay.');
    await officer.button('Bàn giao 1 cam kết').click();
    await officer.says('Đã bàn giao 1 cam kết.');

    const successor = await show(next, '/', PHONE);
    await successor.link('Bản cam kết của Chủ tịch UBND xã Số 10 năm 2024').click();
    await successor.says('Đồng chí nhận bàn giao từ Phạm Văn 9: xem từng nhiệm vụ rồi trả lời.');
    await successor.button('Nhận bàn giao').click();
    await successor.says(/^Đồng chí đã nhận bàn giao từ Phạm Văn 9/);
  });

  it('is ended with the year; what is late stays in sight, with its cause', async () => {
    const unlucky = await visit(20);
    await set.database.freeze('2025-01-06T02:00:00Z');
    const causes = `${await firstItem(unlucky)}/causes`;
    changedBy(await unlucky.ask('POST', causes, { reason: 'Lũ cuốn kho hồ sơ' }));
    await chair.menu('Cam kết').click();
    await chair.choose('Tình trạng', 'Hết kỳ');
    await chair.says(`${ALL} cam kết phù hợp.`);
    await takeUp(chair, 'Xem xét nguyên nhân chậm');
    const stated = chair.part('Nguyên nhân khách quan');
    await stated.getByText('“Lũ cuốn kho hồ sơ”').waitFor();
    await chair.button('Xác nhận nguyên nhân').click();
    await stated.getByText('được xác nhận', { exact: true }).waitFor();
    await chair.menu('Bảng đơn vị').click();
    await chair.choose('Năm', '2024');
    await chair.says(`0 trên ${ALL} đơn vị có cam kết đang có hiệu lực; 78 nhiệm vụ quá hạn.`);
    await chair.page.getByText(`${ALL} trên ${ALL} đã ký`).waitFor();
    await chair.menu('Theo dõi nhiệm vụ').click();
    await chair.says('Không có nhiệm vụ nào chưa hoàn thành.');
    await chair.link('Năm 2024 còn 79 nhiệm vụ chưa hoàn thành: xem năm 2024').click();
    await chair.says(/^78 trên 79 nhiệm vụ chưa hoàn thành đã quá hạn/);
    await chair.button('Quá hạn').click();
    await chair.page.getByText('Danh sách', { exact: true }).click();
    await chair.write('Tìm trong nội dung nhiệm vụ', 'xa so 21');
    await chair.page.getByText('nguyên nhân khách quan được công nhận').waitFor();
  });

  it('is read by the auditor, who is offered nothing to do', async () => {
    const reader = await deputyOf(set, 'Đỗ Thị Giám', set.small.district, 'AUDITOR');
    const auditor = await show(reader, '/coverage?year=2024');
    await auditor.says(`Cả ${ALL} đơn vị đã ký.`);
    await auditor.menu('Cam kết').click();
    await auditor.says(`${ALL} cam kết.`);
    expect(await auditor.link('Soạn cam kết').count()).toBe(0);
    await auditor.link('Xã Bé').click();
    await auditor.says(/^Cam kết của Xã Bé đã hết kỳ/);
    await auditor
      .part('Nhiệm vụ')
      .getByRole('link', { name: /^1\. Giải quyết/ })
      .click();
    await auditor.page.getByText('Lê Thị Trưởng báo cáo và đính kèm minh chứng', { exact: false }).waitFor();
  });
});
