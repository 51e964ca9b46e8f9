import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { pageFaults } from '../support/page-faults.js';
import { publishOne } from '../support/templates.js';
import { DESK, PHONE, type Window } from '../support/window.js';

describeWithChromium('templates on the page', () => {
  const { set, show } = browserScene();
  let chair: Window;
  let template: string;

  beforeAll(async () => {
    template = await publishOne(set.chair, set.small);
  });

  it('are written and published; what is half written is there after the page is loaded again', async () => {
    chair = await show(set.small.chair, '/templates');
    await chair.says('1 mẫu cam kết đang dùng.');
    await chair.link('Soạn mẫu mới').click();
    await chair.choose('Đơn vị dùng mẫu', 'Huyện Nhỏ');
    await chair.button('Thêm nhiệm vụ').click();
    await chair.write('Rõ việc', 'Giải ngân tại {donVi}');
    await chair.page.reload();
    await chair.page.getByText('Đã mở lại phần đang soạn dở lần trước.').waitFor();
    await chair.write('Rõ thẩm quyền', 'Phân bổ vốn');
    await chair.write('Rõ trách nhiệm', 'Trước Chủ tịch UBND huyện');
    await chair.write('Rõ sản phẩm', 'Báo cáo');
    await chair.choose('Rõ thời gian', 'Ngày');
    await chair.button('Đo bằng chỉ tiêu').click();
    await chair.write('Tên chỉ tiêu', 'Giải ngân');
    expect(await chair.page.getByLabel('Mã chỉ tiêu', { exact: true }).inputValue()).toBe('GIAI_NGAN');
    await chair.button('Ban hành mẫu').click();
    await chair.says('Bản cam kết của {chucDanh} {donVi} năm {nam}');
    await chair.page.getByText('Giải ngân: ít nhất 100 %').waitFor();
    await chair.link('Sửa thành phiên bản mới').click();
    await chair.says('Soạn phiên bản 2; các phiên bản trước giữ nguyên.');
    await chair.write('Rõ sản phẩm', 'Báo cáo của kho bạc');
    await chair.button('Ban hành phiên bản mới').click();
    await chair.page.getByText('Báo cáo của kho bạc').waitFor();
    await chair.page.getByText('Phiên bản 2 (đang dùng)').waitFor();
    await chair.choose('Phiên bản', 'Phiên bản 1');
    await chair.page.locator('#main').getByText('Báo cáo', { exact: true }).waitFor();
  });

  it('open the draft of one unit, filled in', async () => {
    await chair.page.goto(`/templates/${template}/draft?unitId=${set.small.commune}`);
    await chair.link('Soạn cho đơn vị này').click();
    await chair.says('Đã đủ sáu rõ.');
    expect(await chair.page.getByLabel('Tên bản cam kết').inputValue()).toMatch(/ xã Bé năm 2024$/);
    expect(await chair.page.getByLabel('Rõ việc', { exact: true }).first().inputValue()).toBe(
      'Giải quyết hồ sơ đúng hạn tại Xã Bé',
    );
  });

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('fit %s', async (_, size) => {
    const window = await show(set.small.chair, '/', size);
    const title = 'Cam kết của {chucDanh} {donVi} năm {nam}';
    const asked = `unitId=${set.small.district}&year=2025`;
    const found = [];
    for (const [address, sentence] of [
      ['/templates', '2 mẫu cam kết đang dùng.'],
      ['/templates/new', 'Soạn mẫu: nội dung chung cho mọi đơn vị.'],
      [`/templates/${template}`, title],
      [`/templates/${template}/edit`, 'Soạn phiên bản 2; các phiên bản trước giữ nguyên.'],
      [`/templates/${template}/draft?${asked}`, title],
    ] as const) {
      found.push(...(await pageFaults(window, address, sentence)));
    }
    expect(found).toEqual([]);
  });
});
