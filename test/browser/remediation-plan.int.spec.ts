import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { eventually } from '../support/eventually.js';
import { inspectedInBrowser } from '../support/inspected-in-browser.js';
import { PHONE, Window } from '../support/window.js';

/** As it is copied from a sheet of Excel. */
const sheet = [
  [
    '1',
    'chu quan',
    'Chưa phân công người theo dõi',
    'Rà soát hằng ngày hồ sơ sắp đến hạn',
    'Lê Thị Bộ',
    'Quyết định phân công',
    'Trước Chủ tịch UBND huyện',
    '',
    'quý II',
    'Báo cáo tỷ lệ trễ hẹn',
    '',
  ],
  [
    'Công tác chuyển đổi số còn hạn chế',
    'Khách quan',
    'Thiếu thiết bị',
    'Số hóa hồ sơ một cửa',
    'Phan Văn Chủ',
    'Đề án được duyệt',
    'Trước Tỉnh',
    '',
    'theo lộ trình: Đề án chuyển đổi số',
    'Kho hồ sơ số',
    '120.000.000',
  ],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

const TIME = 8;
const PRODUCT = 9;
const UNITS = 7;

describeWithChromium('a remediation plan', () => {
  const scene = browserScene();
  const { show } = scene;
  const inspected = inspectedInBrowser(scene);
  let head: Window;
  let lead: Window;

  const cell = (of: Window, row: number, column: number) =>
    of.page.locator(`tr[data-row="${row}"] td[data-column="${column}"]`);
  const fill = async (of: Window, row: number, column: number, text: string) => {
    await cell(of, row, column).click();
    await of.page.keyboard.type(text);
    await of.page.keyboard.press('Enter');
  };
  const plan = () => `/plans/${inspected.now.planId}`;
  const inDrawer = (of: Window, name: string) =>
    of.page.getByRole('dialog').getByRole('button', { name, exact: true });

  it('is written by the head with a paste from Excel; what a cell can’t take stays, and stays on this device', async () => {
    head = await show(inspected.now.place.head, '/plans');
    await head.says('1 kế hoạch chờ lập; không có kế hoạch nào quá hạn.');
    await head.link('Huyện Này').click();
    await head.says(/^Đồng chí phải lập kế hoạch khắc phục 2 tồn tại, trình chậm nhất ngày 22\/03\/2024/);
    await head.link('Lập kế hoạch').click();
    await head.says('Ghi giải pháp cho từng tồn tại: gõ vào bảng hoặc dán từ Excel.');
    await head.button('Thêm dòng').click();
    await head.page.evaluate((text) => navigator.clipboard.writeText(text), sheet);
    await cell(head, 0, 0).click();
    await head.page.keyboard.press('Control+v');
    await head.says('Còn 1 ô chưa đọc được.');
    await cell(head, 0, TIME).getByText('quý II').waitFor();
    expect(await head.button('Trình phê duyệt').isDisabled()).toBe(true);
    await head.page.reload();
    await head.page.getByText('Đã mở lại phần đang soạn dở lần trước.').waitFor();
    await cell(head, 0, TIME).getByText('quý II').waitFor();
  });

  it('tells a day beyond the finding’s last one, and is saved by itself', async () => {
    await fill(head, 0, TIME, '30/06/2024');
    await cell(head, 0, TIME).getByText('Sau hạn khắc phục tồn tại').waitFor();
    await fill(head, 0, TIME, '26/04/2024');
    await head.says('Đã đủ 6 rõ, có thể trình.');
    await head.page.getByRole('status').getByText('Đã lưu.', { exact: true }).waitFor();
    const elsewhere = await show(inspected.now.place.head, `${plan()}/edit`);
    await cell(elsewhere, 1, TIME).getByText('theo lộ trình: Đề án chuyển đổi số').waitFor();
  });

  it('is submitted to the lead, and waits', async () => {
    await head.button('Trình phê duyệt').click();
    await head.page.getByText('Trình 2 nhiệm vụ khắc phục 2 tồn tại', { exact: false }).waitFor();
    await head.write('Lời trình (không bắt buộc)', 'Kính trình Đoàn kiểm tra');
    await inDrawer(head, 'Trình Võ Thanh Đoàn').click();
    await head.says(/^Bản trình lần 1 ngày 01\/03\/2024 chờ Võ Thanh Đoàn phê duyệt/);
    await head.button('Rút bản trình').waitFor();
    expect(await head.link('Sửa kế hoạch').count()).toBe(0);
    await head.page.goto(`${plan()}/review`);
    await head.page.getByText('Võ Thanh Đoàn xem xét, phê duyệt.').waitFor();
    expect(await head.button('Phê duyệt').count()).toBe(0);
    expect(await head.page.getByLabel('Ý kiến về nhiệm vụ 1 (không bắt buộc)').count()).toBe(0);
  });

  it('is returned with a remark on a line, which outlives a closed page', async () => {
    lead = await show(inspected.now.place.lead, plan());
    await lead.link('Xem xét, phê duyệt').click();
    await lead.says('Bản trình lần đầu có 2 nhiệm vụ khắc phục 2 tồn tại.');
    await lead.write('Ý kiến về nhiệm vụ 1 (không bắt buộc)', 'Nêu rõ mức giảm');
    await lead.page.reload();
    await lead.page.getByText('Đã ghi ý kiến về 1 nhiệm vụ, giữ trên máy này.').waitFor();
    await lead.button('Trả lại').click();
    await inDrawer(lead, 'Trả lại').click();
    await lead.says(/^Đồng chí đã trả lại kế hoạch; Phan Văn Chủ hoàn thiện và trình lại chậm nhất ngày/);
  });

  it('is revised by what was said to it', async () => {
    await head.page.goto(`${plan()}/edit`);
    await head.page.getByText('Võ Thanh Đoàn đã trả lại kế hoạch để hoàn thiện').waitFor();
    await head.page.getByText('“Nêu rõ mức giảm”').waitFor();
    await fill(head, 0, 3, 'Rà soát hằng ngày hồ sơ sắp đến hạn, giảm trễ hẹn xuống dưới 2 %');
    await head.button('Trình phê duyệt').click();
    await inDrawer(head, 'Trình Võ Thanh Đoàn').click();
    await head.says(/^Bản trình lần 2/);
    await head.mark();
  });

  it('is reviewed beside what was before, word by word, and approved under its hash', async () => {
    await lead.page.goto(`${plan()}/review`);
    await lead.says('Bản trình lần 2 có 2 nhiệm vụ, 1 dòng khác bản được so sánh.');
    expect(await Window.words(lead.page.locator('.review-line ins'))).toEqual([
      'thêm: , giảm trễ hẹn xuống dưới 2 %',
    ]);
    await lead.page.getByText('“Nêu rõ mức giảm”').waitFor();
    await lead.button('Phê duyệt').click();
    await lead.page.getByText('2 nhiệm vụ trở thành 2 việc phải làm của 2 người', { exact: false }).waitFor();
    await lead.page
      .getByRole('dialog')
      .getByText(/^[0-9a-f]{64}$/)
      .waitFor();
    await inDrawer(lead, 'Phê duyệt bản trình lần 2').click();
    await lead.says(/^0 trên 2 nhiệm vụ đã được xác minh; không có nhiệm vụ nào quá hạn\./);
    await head.says(/^0 trên 2 nhiệm vụ/);
    expect(await head.stayed()).toBe(true);
    await head.page.getByRole('slider', { name: 'Số việc chưa hoàn thành theo ngày' }).waitFor();
  });

  it('is saved as a document, to write on in, and as a sheet', async () => {
    for (const [form, name] of [
      ['PDF', 'pdf'],
      ['Word', 'docx'],
      ['Excel', 'xlsx'],
    ]) {
      const saving = head.page.waitForEvent('download');
      await head.page.getByRole('link', { name: `${form}: kế hoạch khắc phục, bản trình lần 2` }).click();
      expect((await saving).suggestedFilename()).toMatch(new RegExp(`\\.${name}$`));
    }
  });

  it('takes a small change at once, and lists it', async () => {
    await head.link('Sửa kế hoạch').click();
    await head.page.getByText('Chưa có gì khác với bản đã duyệt.', { exact: false }).waitFor();
    await cell(head, 0, UNITS).click();
    await head.page.keyboard.type('huyen nay');
    await head.page.keyboard.press('Tab');
    await head.button('Trình phê duyệt').click();
    await head.page.getByText('Chỉ là sửa lỗi nhỏ: phê duyệt giữ nguyên').waitFor();
    await inDrawer(head, 'Ghi nhận sửa đổi').click();
    await head.says(/^0 trên 2 nhiệm vụ/);
    await head.part('Sửa lỗi nhỏ sau phê duyệt').getByText('Huyện Này').waitFor();
  });

  it('keeps an approved day but for an extension', async () => {
    await head.link('Sửa kế hoạch').click();
    await fill(head, 0, TIME, '30/04/2024');
    await cell(head, 0, TIME)
      .getByText('Ngày đã duyệt là 26/04/2024; muốn lùi phải đề nghị gia hạn')
      .waitFor();
    await head.page.keyboard.press('Control+z');
    await eventually(async () =>
      expect(await cell(head, 0, TIME).getByText('Ngày đã duyệt').count()).toBe(0),
    );
  });

  it('loses its approval to a material change, and is approved anew', async () => {
    await fill(head, 0, PRODUCT, 'Báo cáo tỷ lệ trễ hẹn từng tháng, từng xã');
    await head.button('Trình phê duyệt').click();
    await head.page.getByText('Nội dung thay đổi: phải phê duyệt lại').waitFor();
    await inDrawer(head, 'Trình Võ Thanh Đoàn').click();
    await head.page.getByText('Phê duyệt bản trình lần 2 đã hết giá trị').waitFor();
    await lead.page.goto(`${plan()}/review`);
    await lead.button('Phê duyệt').click();
    await inDrawer(lead, 'Phê duyệt bản trình lần 3').click();
    await lead.says(/^0 trên 2 nhiệm vụ/);
    await eventually(async () =>
      expect(await head.page.getByText('đã hết giá trị', { exact: false }).count()).toBe(0),
    );
  });

  it('offers nobody another’s part', async () => {
    const { staff, stranger, verifier } = inspected.now.place;
    for (const other of [staff, verifier]) {
      const window = await show(other, plan());
      await window.says(/^0 trên 2 nhiệm vụ/);
      for (const name of ['Sửa kế hoạch', 'Lập kế hoạch', 'Xem xét, phê duyệt'])
        expect(await window.link(name).count()).toBe(0);
      await window.page.goto(`${plan()}/edit`);
      await window.page.getByText('Phan Văn Chủ lập và trình kế hoạch.').waitFor();
      expect(await window.page.getByRole('grid').count()).toBe(0);
    }
    const away = await show(stranger, plan());
    await away.says('Không tìm thấy kế hoạch này');
  });

  it('fits a phone, where its lines are cards', async () => {
    const phone = await show(inspected.now.place.head, plan(), PHONE);
    for (const path of ['', '/edit', '/review']) {
      await phone.page.goto(plan() + path);
      await phone.page.getByRole('heading', { level: 1 }).waitFor();
      const width = await phone.page.evaluate<number>('document.scrollingElement.scrollWidth');
      expect([path, width]).toEqual([path, PHONE.width]);
    }
    await phone.page.goto(`${plan()}/edit`);
    await phone.page.getByRole('list', { name: 'Lập kế hoạch khắc phục' }).waitFor();
    expect(await phone.page.getByLabel('Sản phẩm').first().inputValue()).toBe(
      'Báo cáo tỷ lệ trễ hẹn từng tháng, từng xã',
    );
  });
});
