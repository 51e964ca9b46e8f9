import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { eventually } from '../support/eventually.js';
import { inForce } from '../support/in-force.js';
import { pdf, png, spreadsheets } from '../support/sample-files.js';
import { clearTerms } from '../support/terms.js';
import { Window } from '../support/window.js';

const paper = (name: string, buffer = spreadsheets.pdf) => ({ name, mimeType: 'application/pdf', buffer });
const picture = { name: 'Ảnh hiện trường.png', mimeType: 'image/png', buffer: png };

describeWithChromium('an item at work', () => {
  const { set, show } = browserScene({ worker: false });
  let head: Window;
  let chair: Window;
  let address: string;

  beforeAll(async () => {
    const { id, itemId } = await inForce(set, clearTerms(set.small.head.personId));
    address = `/commitments/${id}/items/${itemId}`;
  });

  it('is found from the commitment, and says what is missing before it can be said to be done', async () => {
    head = await show(set.small.head, address.replace(/\/items.*/, ''));
    await head
      .part('Nhiệm vụ')
      .getByRole('link', { name: /^1\. Giải ngân 95%/ })
      .click();
    await head.says(/^Đồng chí chưa báo cáo tiến độ: còn \d+ ngày làm việc\.$/);
    expect(await head.button('Báo hoàn thành').isDisabled()).toBe(true);
    await head.page.getByText('Đính kèm ít nhất một minh chứng rồi mới báo hoàn thành được.').waitFor();
  });

  it('is reported with a reading; a note on its way outlives a closed page', async () => {
    await head.button('Báo cáo tiến độ').click();
    await head.write('Ghi chú (không bắt buộc)', 'Chậm vốn đợt 1');
    await head.page.reload();
    await head.button('Báo cáo tiến độ').click();
    expect(await head.page.getByLabel('Ghi chú (không bắt buộc)').inputValue()).toBe('Chậm vốn đợt 1');
    await head.write('Đạt bao nhiêu phần trăm', '70');
    await head.choose('Đánh giá', 'Có nguy cơ chậm');
    await head.write('Số liệu: Tỷ lệ giải ngân (%)', '62,5');
    await head.page.getByText('Được hiểu là 62,5%.').waitFor();
    await head.writeDay('Số liệu tính đến ngày', '29/02/2024');
    await head.button('Gửi báo cáo').click();
    await head.says(/^Đồng chí đang thực hiện, đạt 70%/);
    const chart = head.page.getByRole('img', { name: /^Tỷ lệ giải ngân: 1 lần báo số liệu, gần nhất 62,5%/ });
    await chart.waitFor();
    const figures = head.page.getByRole('table', { name: 'Số liệu: Tỷ lệ giải ngân' }).getByRole('row');
    expect(await Window.words(figures)).toEqual([
      'Đến ngàySố liệuSo với mục tiêu',
      '29/02/202462,5%còn cách mục tiêu 32,5 điểm %',
    ]);
    await head.part('Quá trình thực hiện').getByText('“Chậm vốn đợt 1”').waitFor();
    await head.button('Báo cáo tiến độ').click();
    expect(await head.page.getByLabel('Ghi chú (không bắt buộc)').inputValue()).toBe('');
    await head.page.keyboard.press('Escape');
  });

  it('takes several files at once, and says clearly what it takes not', async () => {
    const disguised = { name: 'Trang tính.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') };
    await head.page.getByLabel('Thêm minh chứng').setInputFiles([paper('Báo cáo.pdf'), disguised, picture]);
    const evidence = head.part('Minh chứng');
    await evidence.getByRole('button', { name: 'Xem Báo cáo.pdf' }).waitFor();
    await evidence.getByRole('button', { name: 'Xem Ảnh hiện trường.png' }).waitFor();
    await evidence.getByRole('alert').getByText('Tệp không được chấp nhận').waitFor();
    await evidence.getByRole('button', { name: 'Bỏ Trang tính.pdf khỏi danh sách' }).click();
    await evidence.getByText('2 tệp').waitFor();
  });

  it('stops an upload that is cancelled, and leaves nothing of it', async () => {
    // The line is held, so that there is something to cancel.
    await head.page.route('**/api/files?*', () => undefined);
    await head.page.getByLabel('Thêm minh chứng').setInputFiles(paper('Dở dang.pdf', pdf('dở dang')));
    await head.page.getByRole('progressbar', { name: 'Đang tải lên Dở dang.pdf' }).waitFor();
    await head.button('Hủy tải Dở dang.pdf').click();
    await head.page.getByText('đã hủy').waitFor();
    await head.page.unroute('**/api/files?*');
    await head.button('Bỏ Dở dang.pdf khỏi danh sách').click();
    await head.part('Minh chứng').getByText('2 tệp').waitFor();
  });

  it('waits for the chair once it is said to be done, who sees the evidence opened', async () => {
    await head.button('Báo hoàn thành').click();
    await head.write('Kết quả đã làm được (không bắt buộc)', 'Đã có xác nhận của kho bạc');
    await head.page.getByRole('dialog').getByRole('button', { name: 'Báo hoàn thành' }).click();
    await head.says('Đồng chí đã báo hoàn thành ngày 01/03/2024; chờ Nguyễn Văn Chủ xác nhận.');
    await head.mark();

    chair = await show(set.small.chair);
    await chair.link('Giải ngân 95% kế hoạch vốn được giao').click();
    await chair.says('Lê Thị Trưởng đã báo hoàn thành ngày 01/03/2024; chờ đồng chí xác nhận.');
    await chair.part('Báo hoàn thành').getByText('“Đã có xác nhận của kho bạc”').waitFor();
    const width = () =>
      chair.page
        .getByRole('img', { name: 'Ảnh hiện trường.png' })
        .evaluate((img) => Reflect.get(img, 'naturalWidth'));
    await eventually(async () => expect(await width()).toBe(1));
    await eventually(() => {
      const viewers = chair.page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
      expect(viewers.length).toBeGreaterThan(0);
    });
  });

  it('is sent back with a reason, which the head reads at once', async () => {
    await chair.button('Trả lại để làm tiếp').click();
    await chair.write('Lý do', 'Thiếu xác nhận của kho bạc tháng 2');
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Trả lại để làm tiếp' }).click();
    await chair.says(/^Đồng chí đã trả lại để làm tiếp; thời hạn giữ nguyên/);
    await head.says(/^Nguyễn Văn Chủ đã trả lại để làm tiếp; thời hạn giữ nguyên/);
    expect(await head.stayed()).toBe(true);
    await head.part('Báo hoàn thành').getByText('“Thiếu xác nhận của kho bạc tháng 2”').waitFor();
  });

  it('is shown in a new version, whose hashes stand there, and confirmed', async () => {
    await head.page
      .getByLabel('Thay bản mới cho Báo cáo.pdf')
      .setInputFiles(paper('Báo cáo bổ sung.pdf', pdf('bản hai')));
    const evidence = head.part('Minh chứng');
    await evidence.getByText(/^Bản 2 · /).waitFor();
    await evidence.getByText('Các phiên bản (2) và mã băm').click();
    expect(await evidence.getByText(/^[0-9a-f]{64}$/).count()).toBe(3);
    await head.button('Báo hoàn thành').click();
    await head.page.getByRole('dialog').getByRole('button', { name: 'Báo hoàn thành' }).click();

    await chair.says(/chờ đồng chí xác nhận\.$/);
    await chair.button('Xác nhận hoàn thành').click();
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await chair.says('Đã hoàn thành; đồng chí xác nhận ngày 01/03/2024.');
    await head.says('Đã hoàn thành; Nguyễn Văn Chủ xác nhận ngày 01/03/2024.');
    await head.page.getByText('Chỉ Nguyễn Văn Chủ hủy xác nhận được', { exact: false }).waitFor();
  });

  it('is open again when the chair voids what he confirmed', async () => {
    await chair.button('Hủy xác nhận').click();
    await chair.write('Lý do', 'Số liệu kho bạc khác báo cáo');
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Hủy xác nhận' }).click();
    await chair.says(/^Nhiệm vụ phải làm tiếp; thời hạn giữ nguyên/);
    await chair.part('Báo hoàn thành').getByText('Xác nhận đã hủy').waitFor();
  });

  it('takes a piece of evidence back with a reason that stands there', async () => {
    await head.button('Rút Ảnh hiện trường.png').click();
    await head.write('Lý do', 'Ảnh chụp nhầm công trình');
    await head.button('Rút').click();
    await head.part('Minh chứng').getByText('đã rút: Ảnh chụp nhầm công trình', { exact: false }).waitFor();
    await head.part('Minh chứng').getByText('1 tệp').waitFor();
  });
});
